package kr.municipal.training.application;

import java.util.Objects;

/**
 * An application its approver rejected (반려).
 *
 * @param entry what all states share
 * @param decision the rejection with its reason
 */
public record Rejected(ApplicationEntry entry, ApprovalDecision.Reject decision) implements TrainingApplication {

    /** Checks the components. */
    public Rejected {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(decision, "decision");
    }

    @Override
    public StatusChange change() {
        return StatusChange.byDecision(ApplicationStatus.REJECTED, decision, decision.reason());
    }
}
