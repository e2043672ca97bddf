package kr.municipal.training.workflow.approval;

import java.time.Clock;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.ApprovalDecision;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RecordApproval}. */
class RecordApprovalDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final PendingDecisions pending;
    private final ApprovalRecord approvals;
    private final Clock clock;

    RecordApprovalDelegate(
            TrainingApplications applications, PendingDecisions pending, ApprovalRecord approvals, Clock clock) {
        this.applications = applications;
        this.pending = pending;
        this.approvals = approvals;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TrainingApplication found = applications.get(ApprovalModel.application(execution));
        TrainingApplication next = ApprovalModel.isRecorded(execution) ? found : approved((Submitted) found, execution);
        boolean moreSteps = next instanceof Submitted;
        ApprovalModel.MORE_STEPS.setTransient(execution, moreSteps);
        if (!moreSteps) {
            ApprovalModel.APPROVAL_OUTCOME.set(execution, ApplicationStatus.APPROVED.name());
        }
    }

    private TrainingApplication approved(Submitted submitted, DelegateExecution execution) {
        return approvals.approve(submitted, (ApprovalDecision.Approve)
                ApprovalModel.decision(execution, clock.instant(), pending.of(submitted)));
    }
}
