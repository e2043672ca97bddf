package kr.municipal.training.architecture.planted.course;

import kr.municipal.training.architecture.planted.run.Postponable;

/** Planted: a course that knows what comes after it. */
public final class KnowsItsRuns {

    public Postponable run() {
        return new Postponable();
    }
}
