package kr.municipal.training.application;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;

/**
 * An application that got no seat (미선발).
 *
 * @param entry what all states share
 * @param at when
 * @param basis why, to tell the person
 */
public record NotSelected(ApplicationEntry entry, Instant at, Reason basis) implements TrainingApplication {

    /** Checks the components. */
    public NotSelected {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(basis, "basis");
    }

    @Override
    public StatusChange change() {
        return StatusChange.bySystem(ApplicationStatus.NOT_SELECTED, at, basis);
    }
}
