package kr.municipal.training.workflow.approval;

import java.util.Date;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.PendingDecision;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.staff.StaffNumber;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Names {@code UserTask_Approve} by its applicant and course, so that Tasklist's list tells them apart, and lets everybody
 * who may decide see it: while the approver is away, the stand-in is asked and the approver may decide all the same.
 */
class ApprovalTaskText implements TaskListener {

    private final TrainingApplications applications;
    private final PendingDecisions pending;
    private final ApprovalSummary summary;

    ApprovalTaskText(TrainingApplications applications, PendingDecisions pending, ApprovalSummary summary) {
        this.applications = applications;
        this.pending = pending;
        this.summary = summary;
    }

    @Override
    public void notify(DelegateTask task) {
        Submitted submitted = (Submitted)
                applications.get(ApplicationId.of(task.getExecution().getProcessBusinessKey()));
        PendingDecision decision = pending.of(submitted);
        task.setName(
                ApprovalSummary.name(task.getName() + " · " + ApprovalSummary.person(submitted.entry()), decision));
        task.setDescription(summary.line(submitted, decision));
        task.setDueDate(Date.from(decision.deadline()));
        // Whoever was found may have gone away since, where the diagram lets time pass.
        decision.asked()
                .map(StaffNumber::value)
                .filter(asked -> !asked.equals(task.getAssignee()))
                .ifPresent(task::setAssignee);
        ApprovalTasks.others(decision).forEach(task::addCandidateUser);
    }
}
