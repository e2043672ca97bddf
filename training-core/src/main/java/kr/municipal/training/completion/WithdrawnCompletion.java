package kr.municipal.training.completion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;
import org.jspecify.annotations.Nullable;

/**
 * A completion that was taken back (수료 취소): who, when and why, kept beside the original, which is never changed or deleted.
 * A certificate issued for it is revoked by an act of its own.
 *
 * @param original the completion
 * @param by the training officer
 * @param at when, not before the completion
 * @param words why, not blank
 */
public record WithdrawnCompletion(Completed original, StaffNumber by, Instant at, String words) {

    /** Checks the components. */
    public WithdrawnCompletion {
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Validate.notBlank(
                words,
                "withdrawing the completion of %s needs a reason",
                original.entry().id());
        if (at.isBefore(original.decidedAt())) {
            throw new IllegalArgumentException(
                    "withdrawn at " + at + " before it was decided at " + original.decidedAt());
        }
    }

    /**
     * Returns what speaks against withdrawing a completion: {@code WITHDRAWING_OWN_COMPLETION}; {@code REASON_MISSING} or
     * {@code REASON_TOO_LONG}.
     *
     * @param completed the completion
     * @param by the training officer
     * @param words why, as written
     * @return all objections; empty if it may be withdrawn
     */
    public static List<Reason> objections(Completed completed, StaffNumber by, @Nullable String words) {
        List<Reason> objections = new ArrayList<>();
        if (completed.entry().applicant().equals(by)) {
            objections.add(Reason.of("WITHDRAWING_OWN_COMPLETION"));
        }
        objections.addAll(WrittenText.objections(words, true));
        return objections;
    }

    /**
     * Withdraws a completion.
     *
     * @param completed the completion
     * @param by the training officer
     * @param words why, as written
     * @param at when
     * @return the withdrawal
     * @throws IllegalStateException if there are {@linkplain #objections objections}
     */
    public static WithdrawnCompletion of(Completed completed, StaffNumber by, @Nullable String words, Instant at) {
        List<Reason> objections = objections(completed, by, words);
        if (!objections.isEmpty()) {
            throw new IllegalStateException("refused: " + objections);
        }
        return new WithdrawnCompletion(completed, by, at, WrittenText.of(words));
    }
}
