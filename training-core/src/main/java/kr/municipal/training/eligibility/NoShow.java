package kr.municipal.training.eligibility;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.run.RunId;

/**
 * That somebody had a seat, never came and never said so (무단 불참). Whether an absence is one is the office's judgement.
 *
 * @param run the run
 * @param at when the run ended; a block counts from then
 */
public record NoShow(RunId run, Instant at) {

    /** Checks the components. */
    public NoShow {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(at, "at");
    }
}
