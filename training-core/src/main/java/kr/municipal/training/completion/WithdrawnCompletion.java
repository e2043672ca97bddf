package kr.municipal.training.completion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.attendance.AttendanceRate;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;
import org.jspecify.annotations.Nullable;

/**
 * A completion that was taken back (수료 취소): what had been decided, and who took it back, when and why. It takes the place of
 * the completion in {@link CompletionDecisions} and is no ticket: nothing in it leads to a certificate. A certificate issued
 * before is revoked by whoever withdraws the completion.
 *
 * @param entry the application's header
 * @param rate the attendance rate that had been reached
 * @param decidedAt when the completion had been decided
 * @param by the training officer
 * @param at when it was taken back, not before it was decided
 * @param words why, not blank, at most {@value WrittenText#MAX_REASON} characters
 */
public record WithdrawnCompletion(
        ApplicationEntry entry, AttendanceRate rate, Instant decidedAt, StaffNumber by, Instant at, String words)
        implements CompletionDecision {

    /** Checks the components. */
    public WithdrawnCompletion {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(decidedAt, "decidedAt");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Validate.notBlank(words, "withdrawing the completion of %s needs a reason", entry.id());
        if (words.length() > WrittenText.MAX_REASON) {
            throw new IllegalArgumentException(
                    "a reason has at most " + WrittenText.MAX_REASON + " characters: " + words.length());
        }
        if (at.isBefore(decidedAt)) {
            throw new IllegalArgumentException("withdrawn at " + at + " before it was decided at " + decidedAt);
        }
    }

    /**
     * Returns what speaks against taking a decision back.
     *
     * @param decision the decision as it stands
     * @param by the training officer
     * @param words why, as written
     * @return {@code COMPLETION_MISSING} if there is no completion, {@code COMPLETION_WITHDRAWN} with {@code since} if it was
     *     taken back before, or {@code WITHDRAWING_OWN_COMPLETION}; {@code REASON_MISSING} or {@code REASON_TOO_LONG}; empty
     *     if it may be withdrawn
     */
    public static List<Reason> objections(CompletionDecision decision, StaffNumber by, @Nullable String words) {
        List<Reason> objections = new ArrayList<>(decision.<List<Reason>>fold(
                completed -> completed.entry().applicant().equals(by)
                        ? List.of(Reason.of("WITHDRAWING_OWN_COMPLETION"))
                        : List.of(),
                notCompleted -> List.of(Reason.of("COMPLETION_MISSING")),
                withdrawn -> List.of(Reason.of("COMPLETION_WITHDRAWN").with("since", withdrawn.at()))));
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
     * @throws IllegalArgumentException if it would be withdrawn before it was decided
     */
    public static WithdrawnCompletion of(Completed completed, StaffNumber by, @Nullable String words, Instant at) {
        List<Reason> objections = objections(completed, by, words);
        if (!objections.isEmpty()) {
            throw new IllegalStateException("refused: " + objections);
        }
        return new WithdrawnCompletion(
                completed.entry(), completed.rate(), completed.decidedAt(), by, at, WrittenText.of(words));
    }
}
