package kr.municipal.training.application;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;
import org.jspecify.annotations.Nullable;

/** What an approver, or somebody in the approver's place, decided. */
public sealed interface ApprovalDecision {

    /**
     * Returns who decided.
     *
     * @return the approver or the stand-in
     */
    StaffNumber by();

    /**
     * Returns when.
     *
     * @return the moment of the decision
     */
    Instant at();

    /**
     * Returns in whose place (대결).
     *
     * @return the approver and why not they, or null if the approver decided in person
     */
    @Nullable
    StandIn standIn();

    /**
     * Approval (승인).
     *
     * @param by who decided
     * @param at when
     * @param comment the approver's words, or null
     * @param standIn in whose place, or null if in person
     * @param departmentOrder the place given among the department's applicants (부서 추천 순위), from 1, or null if none was
     */
    record Approve(
            StaffNumber by,
            Instant at,
            @Nullable String comment,
            @Nullable StandIn standIn,
            @Nullable Integer departmentOrder)
            implements ApprovalDecision {

        /** Checks the components. */
        public Approve {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
            requireAnother(by, standIn);
            if (departmentOrder != null && departmentOrder < 1) {
                throw new IllegalArgumentException("the order of a department is counted from 1: " + departmentOrder);
            }
        }

        /**
         * Returns the approval in person, without a place in the department's order.
         *
         * @param by who decided
         * @param at when
         * @param comment the approver's words, or null
         */
        public Approve(StaffNumber by, Instant at, @Nullable String comment) {
            this(by, at, comment, null, null);
        }
    }

    /**
     * Rejection (반려).
     *
     * @param by who decided
     * @param at when
     * @param reason why, not blank
     * @param standIn in whose place, or null if in person
     */
    record Reject(StaffNumber by, Instant at, String reason, @Nullable StandIn standIn) implements ApprovalDecision {

        /** Checks the components. */
        public Reject {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
            Validate.notBlank(reason, "a rejection needs a reason");
            requireAnother(by, standIn);
        }

        /**
         * Returns the rejection in person.
         *
         * @param by who decided
         * @param at when
         * @param reason why, not blank
         */
        public Reject(StaffNumber by, Instant at, String reason) {
            this(by, at, reason, null);
        }
    }

    private static void requireAnother(StaffNumber by, @Nullable StandIn standIn) {
        if (standIn != null && standIn.inPlaceOf().equals(by)) {
            throw new IllegalArgumentException("approver " + by + " cannot stand in for themselves");
        }
    }
}
