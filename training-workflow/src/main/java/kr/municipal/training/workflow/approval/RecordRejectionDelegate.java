package kr.municipal.training.workflow.approval;

import java.time.Clock;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.ApprovalDecision;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplications;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RecordRejection}. */
class RecordRejectionDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final PendingDecisions pending;
    private final ApprovalRecord approvals;
    private final Clock clock;

    RecordRejectionDelegate(
            TrainingApplications applications, PendingDecisions pending, ApprovalRecord approvals, Clock clock) {
        this.applications = applications;
        this.pending = pending;
        this.approvals = approvals;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!ApprovalModel.isRecorded(execution)) {
            Submitted submitted = (Submitted) applications.get(ApprovalModel.application(execution));
            approvals.reject(submitted, (ApprovalDecision.Reject)
                    ApprovalModel.decision(execution, clock.instant(), pending.of(submitted)));
        }
        ApprovalModel.APPROVAL_OUTCOME.set(execution, ApplicationStatus.REJECTED.name());
    }
}
