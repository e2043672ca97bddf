package kr.municipal.training.application;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;

/**
 * An application the office ended (취소처리).
 *
 * @param entry what all states share
 * @param from the status it was ended from, one that had not ended
 * @param kind what ended it
 * @param by the training officer
 * @param at when
 * @param words why, not blank
 */
public record Cancelled(
        ApplicationEntry entry, ApplicationStatus from, CancellationKind kind, StaffNumber by, Instant at, String words)
        implements TrainingApplication {

    /** Checks the components. */
    public Cancelled {
        Objects.requireNonNull(entry, "entry");
        ApplicationStatus.requireActive(entry.id(), Objects.requireNonNull(from, "from"));
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Validate.notBlank(words, "ending application %s needs a reason", entry.id());
    }

    @Override
    public StatusChange change() {
        return new StatusChange(
                ApplicationStatus.CANCELLED, at, by, ActingAs.IN_PERSON, Reason.of("CANCELLED_" + kind), words);
    }
}
