package kr.municipal.training.architecture.planted.hours;

import kr.municipal.training.architecture.planted.staff.OneEnd;

/** Planted: the other end of a cycle. */
public final class OtherEnd {

    public OneEnd one() {
        return new OneEnd();
    }
}
