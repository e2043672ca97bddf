package kr.municipal.training.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * An application its applicant withdrew (신청취소).
 *
 * @param entry what all states share
 * @param from the status it was withdrawn from, one that had not ended
 * @param at when
 * @param words the applicant's words, or null
 */
public record Withdrawn(ApplicationEntry entry, ApplicationStatus from, Instant at, @Nullable String words)
        implements TrainingApplication {

    /** Checks the components. */
    public Withdrawn {
        Objects.requireNonNull(entry, "entry");
        ApplicationStatus.requireActive(entry.id(), Objects.requireNonNull(from, "from"));
        Objects.requireNonNull(at, "at");
    }

    /**
     * Returns what speaks against an applicant's withdrawing.
     *
     * <p>{@code NOT_YOUR_APPLICATION}; {@code APPLICATION_ENDED}; {@code WITHDRAWAL_TOO_LATE} with the {@code deadline}, from
     * which on only the training officer ends it; {@code REASON_TOO_LONG}.
     *
     * @param application the application
     * @param by who withdraws it
     * @param words why, as written; may be left out
     * @param deadline the withdrawal deadline of the run
     * @param now the moment of asking
     * @return all objections; empty if it may be withdrawn
     */
    public static List<Reason> objections(
            TrainingApplication application, StaffNumber by, @Nullable String words, Instant deadline, Instant now) {
        List<Reason> objections = new ArrayList<>();
        if (!application.entry().applicant().equals(by)) {
            objections.add(Reason.of("NOT_YOUR_APPLICATION"));
        }
        if (application.active().isEmpty()) {
            objections.add(Reason.of("APPLICATION_ENDED"));
        }
        if (!now.isBefore(deadline)) {
            objections.add(Reason.of("WITHDRAWAL_TOO_LATE").with("deadline", deadline));
        }
        objections.addAll(WrittenText.objections(words, false));
        return objections;
    }

    @Override
    public StatusChange change() {
        return StatusChange.byPerson(ApplicationStatus.WITHDRAWN, at, entry.applicant(), words);
    }
}
