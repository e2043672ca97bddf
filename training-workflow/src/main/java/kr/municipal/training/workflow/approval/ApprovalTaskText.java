package kr.municipal.training.workflow.approval;

import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.workflow.notice.RunText;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Names {@code UserTask_Approve} by its applicant and course, so that Tasklist's list tells them apart. */
class ApprovalTaskText implements TaskListener {

    private final TrainingApplications applications;
    private final RunText texts;

    ApprovalTaskText(TrainingApplications applications, RunText texts) {
        this.applications = applications;
        this.texts = texts;
    }

    @Override
    public void notify(DelegateTask task) {
        ApplicationEntry entry = applications
                .get(ApplicationId.of(task.getExecution().getProcessBusinessKey()))
                .entry();
        task.setName(task.getName() + " · " + ApprovalSummary.person(entry));
        task.setDescription(texts.title(entry.run()) + " · 수업 " + texts.start(entry.run()));
        task.setDueDate(ApprovalModel.APPROVAL_DEADLINE.get(task));
    }
}
