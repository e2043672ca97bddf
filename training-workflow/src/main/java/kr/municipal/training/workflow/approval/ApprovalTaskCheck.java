package kr.municipal.training.workflow.approval;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.engine.TaskActor;
import kr.municipal.training.workflow.engine.TaskRefusals;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Refuses to complete {@code UserTask_Approve} with what is no decision, or by somebody who is not the approver. */
class ApprovalTaskCheck implements TaskListener {

    private final TrainingApplications applications;
    private final TaskActor actor;
    private final TaskRefusals refusals;
    private final Clock clock;

    ApprovalTaskCheck(TrainingApplications applications, TaskActor actor, TaskRefusals refusals, Clock clock) {
        this.applications = applications;
        this.actor = actor;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        StaffNumber by = actor.of(task);
        Submitted submitted = (Submitted)
                applications.get(ApplicationId.of(task.getExecution().getProcessBusinessKey()));
        refusals.refuseIfAny(objections(submitted, by, task));
        ApprovalModel.DECIDED_BY.setTransient(task, by.value());
    }

    private List<Reason> objections(Submitted submitted, StaffNumber by, DelegateTask task) {
        List<Reason> objections = new ArrayList<>();
        submitted.objectionTo(by).ifPresent(objections::add);
        objections.addAll(ApprovalModel.draft(task).objections());
        Instant deadline = ApprovalModel.APPROVAL_DEADLINE.get(task).toInstant();
        if (!clock.instant().isBefore(deadline)) {
            objections.add(Reason.of("APPROVAL_EXPIRED").with("deadline", deadline));
        }
        return objections;
    }
}
