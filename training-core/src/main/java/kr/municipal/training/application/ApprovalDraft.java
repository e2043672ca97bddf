package kr.municipal.training.application;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.Written;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it came from a form, before anybody trusts it.
 *
 * @param decision {@value #APPROVE} or {@value #REJECT}; anything else is objected to
 * @param reason the approver's words; a rejection needs them
 * @param departmentOrder the place among the department's applicants, counted from 1; or empty
 */
public record ApprovalDraft(
        @NotBlank(message = "{kr.municipal.training.Choice.missing}")
                @jakarta.validation.constraints.Pattern(
                        regexp = "\\s*|APPROVE|REJECT",
                        message = "{kr.municipal.training.Choice.unknown}")
                @Nullable
                String decision,
        @Written(max = ApprovalDraft.MAX_REASON) @Nullable String reason,
        @jakarta.validation.constraints.Pattern(
                        regexp = "\\s*([1-9][0-9]{0,3})?\\s*",
                        message = "{kr.municipal.training.Order.unreadable}")
                @Nullable
                String departmentOrder) {

    /** The word of a form for approval. */
    public static final String APPROVE = "APPROVE";
    /** The word of a form for rejection. */
    public static final String REJECT = "REJECT";
    /** The longest reason, in characters. */
    public static final int MAX_REASON = 1000;

    private static final Pattern ORDER = Pattern.compile("[1-9][0-9]{0,3}");

    /**
     * Returns a decision without a place in the department's order.
     *
     * @param decision {@value #APPROVE} or {@value #REJECT}; anything else is objected to
     * @param reason the approver's words; a rejection needs them
     */
    public ApprovalDraft(@Nullable String decision, @Nullable String reason) {
        this(decision, reason, null);
    }

    /**
     * Looks for everything that makes this no decision.
     *
     * @return {@code DECISION_MISSING}, {@code DECISION_UNKNOWN}, {@code REJECTION_WITHOUT_REASON},
     *     {@code REASON_TOO_LONG}, {@code DEPARTMENT_ORDER_UNREADABLE}, or nothing
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
        String order = WrittenText.of(departmentOrder);
        if (!order.isEmpty() && !ORDER.matcher(order).matches()) {
            objections.add(Reason.of("DEPARTMENT_ORDER_UNREADABLE").with("value", StringUtils.abbreviate(order, 40)));
        }
        return objections;
    }

    /**
     * Returns the decision in person.
     *
     * @param by who decides
     * @param at when
     * @return approval or rejection
     * @throws IllegalStateException if there are objections
     */
    public ApprovalDecision decide(StaffNumber by, Instant at) {
        return decide(by, at, null);
    }

    /**
     * Returns the decision. A place in the department's order is kept with an approval only.
     *
     * @param by who decides
     * @param at when
     * @param standIn in whose place, see {@link PendingDecision#standInBy}, or null if in person
     * @return approval or rejection
     * @throws IllegalStateException if there are objections
     */
    public ApprovalDecision decide(StaffNumber by, Instant at, @Nullable StandIn standIn) {
        List<Reason> objections = objections();
        if (!objections.isEmpty()) {
            throw new IllegalStateException("no decision: " + objections);
        }
        String words = WrittenText.of(reason);
        if (REJECT.equals(decision)) {
            return new ApprovalDecision.Reject(by, at, words, standIn);
        }
        String order = WrittenText.of(departmentOrder);
        return new ApprovalDecision.Approve(
                by, at, words.isEmpty() ? null : words, standIn, order.isEmpty() ? null : Integer.valueOf(order));
    }
}
