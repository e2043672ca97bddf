package kr.municipal.training.workflow.approval;

import java.time.Clock;
import kr.municipal.training.application.ActiveApplication;
import kr.municipal.training.application.ApplicationChangedException;
import kr.municipal.training.application.ApprovalDecision;
import kr.municipal.training.application.DepartmentQuota;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.TaskRefusals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RecordApproval}. */
class RecordApprovalDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final RunTurns turns;
    private final PendingDecisions pending;
    private final TaskRefusals refusals;
    private final Clock clock;

    RecordApprovalDelegate(
            TrainingApplications applications,
            RunTurns turns,
            PendingDecisions pending,
            TaskRefusals refusals,
            Clock clock) {
        this.applications = applications;
        this.turns = turns;
        this.pending = pending;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Submitted submitted = (Submitted) applications.get(ApprovalModel.application(execution));
        ActiveApplication next = submitted.approve(
                (ApprovalDecision.Approve) ApprovalModel.decision(execution, clock.instant(), pending.of(submitted)));
        boolean moreSteps = next instanceof Submitted;
        if (!moreSteps) {
            // A seat may follow in the same transaction.
            turns.take(submitted.entry().run());
        }
        pending.quota(submitted)
                .ifPresentOrElse(quota -> saveWithin(quota, submitted, next), () -> applications.save(submitted, next));
        ApprovalModel.MORE_STEPS.setTransient(execution, moreSteps);
        if (!moreSteps) {
            ApprovalModel.APPROVAL_OUTCOME.set(execution, next.status().name());
        }
    }

    private void saveWithin(DepartmentQuota quota, Submitted submitted, ActiveApplication next) {
        if (!applications.saveWithinQuota(submitted, next, quota.places())) {
            refusals.refuseIfAny(pending.quota(submitted).flatMap(DepartmentQuota::objection).stream()
                    .toList());
            throw new ApplicationChangedException(submitted);
        }
    }
}
