package kr.municipal.training.architecture.planted.staff;

import kr.municipal.training.architecture.planted.hours.OtherEnd;

/** Planted: one end of a cycle. */
public final class OneEnd {

    public OtherEnd other() {
        return new OtherEnd();
    }
}
