package kr.municipal.training.workflow.approval;

import java.time.Clock;
import java.util.stream.Stream;
import kr.municipal.training.application.PendingDecision;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RemindApprover}: whoever decides by now, also the late approver; says nothing once the deadline has passed. */
class RemindApproverDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final ApprovalTasks tasks;
    private final Notices notices;
    private final RunText texts;
    private final Clock clock;

    RemindApproverDelegate(
            TrainingApplications applications, ApprovalTasks tasks, Notices notices, RunText texts, Clock clock) {
        this.applications = applications;
        this.tasks = tasks;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (applications.get(ApprovalModel.application(execution)) instanceof Submitted submitted) {
            PendingDecision next = tasks.handOver(submitted);
            if (clock.instant().isBefore(next.deadline())) {
                Stream<StaffNumber> told =
                        submitted.escalation().isPresent() ? next.deciders().stream() : next.asked().stream();
                told.forEach(person -> notices.tellApprover(
                        NoticeKind.APPROVAL_REMINDER, submitted, person, texts.moment(next.deadline())));
            }
        }
    }
}
