package kr.municipal.training.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it came from a form, before anybody trusts it.
 *
 * @param decision {@value #APPROVE} or {@value #REJECT}; anything else is objected to
 * @param reason the approver's words; a rejection needs them
 */
public record ApprovalDraft(@Nullable String decision, @Nullable String reason) {

    /** The word of a form for approval. */
    public static final String APPROVE = "APPROVE";
    /** The word of a form for rejection. */
    public static final String REJECT = "REJECT";
    /** The longest reason, in characters. */
    public static final int MAX_REASON = 1000;

    /**
     * Looks for everything that makes this no decision.
     *
     * @return {@code DECISION_MISSING}, {@code DECISION_UNKNOWN}, {@code REJECTION_WITHOUT_REASON},
     *     {@code REASON_TOO_LONG}, or nothing
     */
    public List<Reason> objections() {
        List<Reason> objections = new ArrayList<>();
        if (decision == null || decision.isBlank()) {
            objections.add(Reason.of("DECISION_MISSING"));
        } else if (!decision.equals(APPROVE) && !decision.equals(REJECT)) {
            objections.add(
                    Reason.of("DECISION_UNKNOWN").with("value", StringUtils.abbreviate(WrittenText.of(decision), 40)));
        }
        String words = WrittenText.of(reason);
        if (REJECT.equals(decision) && words.isEmpty()) {
            objections.add(Reason.of("REJECTION_WITHOUT_REASON"));
        }
        if (words.length() > MAX_REASON) {
            objections.add(
                    Reason.of("REASON_TOO_LONG").with("length", words.length()).with("max", MAX_REASON));
        }
        return objections;
    }

    /**
     * Returns the decision.
     *
     * @param by who decides
     * @param at when
     * @return approval or rejection
     * @throws IllegalStateException if there are objections
     */
    public ApprovalDecision decide(StaffNumber by, Instant at) {
        List<Reason> objections = objections();
        if (!objections.isEmpty()) {
            throw new IllegalStateException("no decision: " + objections);
        }
        String words = WrittenText.of(reason);
        return REJECT.equals(decision)
                ? new ApprovalDecision.Reject(by, at, words)
                : new ApprovalDecision.Approve(by, at, words.isEmpty() ? null : words);
    }
}
