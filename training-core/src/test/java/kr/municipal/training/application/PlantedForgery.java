package kr.municipal.training.application;

import java.time.Instant;
import kr.municipal.training.eligibility.Reason;

/** Planted for the architecture test: a seat that nobody assigned. */
public final class PlantedForgery {

    public Selected forge(Approved approved, Instant at) {
        return new Selected(approved, at, Reason.of("SEAT_FIRST_COME"));
    }
}
