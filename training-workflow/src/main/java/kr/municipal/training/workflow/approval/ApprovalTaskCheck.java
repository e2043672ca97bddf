package kr.municipal.training.workflow.approval;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApprovalDraft;
import kr.municipal.training.application.DepartmentQuota;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.engine.TaskActor;
import kr.municipal.training.workflow.engine.TaskRefusals;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Refuses to complete {@code UserTask_Approve} with what is no decision, by somebody who does not decide now, after the
 * deadline, or beyond the department's quota. It asks the domain; a form could forge the variables.
 */
class ApprovalTaskCheck implements TaskListener {

    private final TrainingApplications applications;
    private final TaskActor actor;
    private final TaskRefusals refusals;
    private final PendingDecisions pending;
    private final ApprovalRecord approvals;
    private final Clock clock;

    ApprovalTaskCheck(
            TrainingApplications applications,
            TaskActor actor,
            TaskRefusals refusals,
            PendingDecisions pending,
            ApprovalRecord approvals,
            Clock clock) {
        this.applications = applications;
        this.actor = actor;
        this.refusals = refusals;
        this.pending = pending;
        this.approvals = approvals;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        StaffNumber by = actor.of(task);
        ApplicationId id = ApplicationId.of(task.getExecution().getProcessBusinessKey());
        // It may have been withdrawn a moment ago.
        refusals.refuseIfAny(
                applications.get(id) instanceof Submitted submitted
                        ? objections(submitted, by, task)
                        : List.of(Reason.of("NOT_WAITING_FOR_APPROVAL")));
        // A form could have sent it.
        ApprovalModel.DECIDED_BY.remove(task);
        if (ApprovalRecord.followsAtOnce(task)) {
            ApprovalModel.DECIDED_BY.setTransient(task, by.value());
        } else {
            Submitted submitted = (Submitted) applications.get(id);
            approvals.keep(
                    submitted,
                    ApprovalModel.draft(task)
                            .decide(by, clock.instant(), pending.of(submitted).standInBy(by)));
        }
    }

    private List<Reason> objections(Submitted submitted, StaffNumber by, DelegateTask task) {
        ApprovalDraft draft = ApprovalModel.draft(task);
        List<Reason> objections = new ArrayList<>(pending.objections(submitted, by));
        objections.addAll(draft.objections());
        if (ApprovalDraft.APPROVE.equals(draft.decision())) {
            pending.quota(submitted).flatMap(DepartmentQuota::objection).ifPresent(objections::add);
        }
        return objections;
    }
}
