package kr.municipal.training.workflow.approval;

import java.time.Clock;
import kr.municipal.training.application.ActiveApplication;
import kr.municipal.training.application.ApprovalDecision;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplications;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RecordApproval}. */
class RecordApprovalDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final Clock clock;

    RecordApprovalDelegate(TrainingApplications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Submitted submitted = (Submitted) applications.get(ApprovalModel.application(execution));
        ActiveApplication next =
                submitted.approve((ApprovalDecision.Approve) ApprovalModel.decision(execution, clock.instant()));
        applications.save(submitted, next);
        boolean moreSteps = next instanceof Submitted;
        ApprovalModel.MORE_STEPS.setTransient(execution, moreSteps);
        if (!moreSteps) {
            ApprovalModel.APPROVAL_OUTCOME.set(execution, next.status().name());
        }
    }
}
