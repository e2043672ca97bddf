package kr.municipal.training.workflow.approval;

import java.util.Date;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.PendingDecision;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.notice.RunText;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Names {@code UserTask_Approve} by its applicant and course, so that Tasklist's list tells them apart, and lets everybody
 * who may decide see it: while the approver is away, the stand-in is asked and the approver may decide all the same.
 */
class ApprovalTaskText implements TaskListener {

    private final TrainingApplications applications;
    private final PendingDecisions pending;
    private final RunText texts;

    ApprovalTaskText(TrainingApplications applications, PendingDecisions pending, RunText texts) {
        this.applications = applications;
        this.pending = pending;
        this.texts = texts;
    }

    @Override
    public void notify(DelegateTask task) {
        Submitted submitted = (Submitted)
                applications.get(ApplicationId.of(task.getExecution().getProcessBusinessKey()));
        ApplicationEntry entry = submitted.entry();
        task.setName(task.getName() + " · " + ApprovalSummary.person(entry));
        task.setDescription(ApprovalSummary.line(entry, texts));
        PendingDecision decision = pending.of(submitted);
        task.setDueDate(Date.from(decision.deadline()));
        decision.deciders().stream()
                .map(StaffNumber::value)
                .filter(person -> !person.equals(task.getAssignee()))
                .forEach(task::addCandidateUser);
    }
}
