package kr.municipal.training.practice;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.Written;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * A review of a best practice as it came from a form, before anybody trusts it. Nobody reviews their own.
 *
 * @param practice what is reviewed
 * @param reviewer who reviews it
 * @param verdict {@code ACCEPTED}, {@code RETURNED} or {@code DECLINED}, or null if nothing was chosen
 * @param words what was written; needed to return and to decline
 */
public record ReviewDraft(
        @NotNull(message = "{kr.municipal.training.Value.missing}") BestPractice practice,
        @NotNull(message = "{kr.municipal.training.Value.missing}") StaffNumber reviewer,
        @NotNull(message = "{kr.municipal.training.Choice.missing}") @Nullable BestPracticeStatus verdict,
        @Written(max = WrittenText.MAX_REASON) @Nullable String words) {

    /** Checks who reviews what. */
    public ReviewDraft {
        Objects.requireNonNull(practice, "practice");
        Objects.requireNonNull(reviewer, "reviewer");
        if (verdict != null && !verdict.isVerdict()) {
            throw new IllegalArgumentException("not a verdict of a review: " + verdict);
        }
    }

    /**
     * Looks for everything that speaks against the review.
     *
     * @return {@code REVIEW_NOT_WAITING}, {@code REVIEW_OF_OWN_PRACTICE},
     *     {@code REVIEW_VERDICT_MISSING}, {@code REASON_MISSING}, {@code REASON_TOO_LONG}, or nothing
     */
    public List<Reason> objections() {
        List<Reason> objections = new ArrayList<>();
        if (practice.status() != BestPracticeStatus.SUBMITTED) {
            objections.add(Reason.of("REVIEW_NOT_WAITING"));
        }
        if (practice.entry().author().equals(reviewer)) {
            objections.add(Reason.of("REVIEW_OF_OWN_PRACTICE"));
        }
        if (verdict == null) {
            objections.add(Reason.of("REVIEW_VERDICT_MISSING"));
        }
        objections.addAll(WrittenText.objections(words, verdict != null && verdict.needsReason()));
        return objections;
    }

    /**
     * Returns what came of the review.
     *
     * @param at when
     * @return the accepted, returned or declined practice
     * @throws IllegalStateException if there are objections
     */
    public BestPractice decide(Instant at) {
        List<Reason> objections = objections();
        if (verdict == null || !objections.isEmpty()) {
            throw new IllegalStateException("no review: " + objections);
        }
        return practice.next(verdict, reviewer, at, WrittenText.of(words));
    }
}
