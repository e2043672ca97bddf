package kr.municipal.training.application;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;

/**
 * An application nobody decided before its deadline (기한경과).
 *
 * @param entry what all states share
 * @param at when it expired, at the deadline or later
 * @param deadline the deadline that passed: the first moment too late
 */
public record Expired(ApplicationEntry entry, Instant at, Instant deadline) implements TrainingApplication {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if it would expire before the deadline
     */
    public Expired {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(deadline, "deadline");
        if (at.isBefore(deadline)) {
            throw new IllegalArgumentException(
                    "application " + entry.id() + " cannot expire at " + at + ", before its deadline " + deadline);
        }
    }

    @Override
    public StatusChange change() {
        return StatusChange.bySystem(
                ApplicationStatus.EXPIRED, at, Reason.of("APPROVAL_EXPIRED").with("deadline", deadline));
    }
}
