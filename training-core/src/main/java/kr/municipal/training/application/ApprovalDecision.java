package kr.municipal.training.application;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;
import org.jspecify.annotations.Nullable;

/** What an approver decided. */
public sealed interface ApprovalDecision {

    /**
     * Returns who decided.
     *
     * @return the approver
     */
    StaffNumber by();

    /**
     * Returns when.
     *
     * @return the moment of the decision
     */
    Instant at();

    /**
     * Approval (승인).
     *
     * @param by who decided
     * @param at when
     * @param comment the approver's words, or null
     */
    record Approve(StaffNumber by, Instant at, @Nullable String comment) implements ApprovalDecision {

        /** Checks the components. */
        public Approve {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * Rejection (반려).
     *
     * @param by who decided
     * @param at when
     * @param reason why, not blank
     */
    record Reject(StaffNumber by, Instant at, String reason) implements ApprovalDecision {

        /** Checks the components. */
        public Reject {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
            Validate.notBlank(reason, "a rejection needs a reason");
        }
    }
}
