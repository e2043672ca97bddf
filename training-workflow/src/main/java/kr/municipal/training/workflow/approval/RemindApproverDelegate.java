package kr.municipal.training.workflow.approval;

import java.time.Clock;
import java.time.Instant;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RemindApprover}; says nothing once the deadline has passed. */
class RemindApproverDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final Notices notices;
    private final RunText texts;
    private final Clock clock;

    RemindApproverDelegate(TrainingApplications applications, Notices notices, RunText texts, Clock clock) {
        this.applications = applications;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant deadline = ApprovalModel.APPROVAL_DEADLINE.get(execution).toInstant();
        if (clock.instant().isBefore(deadline)
                && applications.get(ApprovalModel.application(execution)) instanceof Submitted submitted) {
            notices.tellApprover(
                    NoticeKind.APPROVAL_REMINDER,
                    submitted,
                    submitted.currentStep().approver(),
                    texts.moment(deadline));
        }
    }
}
