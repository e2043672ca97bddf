package kr.municipal.training.architecture.planted.application;

import java.time.Instant;

/** Planted: a rule that asks the machine for the time. */
public final class ReadsTheClock {

    public Instant submittedAt() {
        return Instant.now();
    }
}
