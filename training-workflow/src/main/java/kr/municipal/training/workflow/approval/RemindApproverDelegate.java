package kr.municipal.training.workflow.approval;

import java.time.Clock;
import kr.municipal.training.application.PendingDecision;
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
    private final PendingDecisions pending;
    private final Notices notices;
    private final RunText texts;
    private final Clock clock;

    RemindApproverDelegate(
            TrainingApplications applications, PendingDecisions pending, Notices notices, RunText texts, Clock clock) {
        this.applications = applications;
        this.pending = pending;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (applications.get(ApprovalModel.application(execution)) instanceof Submitted submitted) {
            PendingDecision next = pending.of(submitted);
            if (clock.instant().isBefore(next.deadline())) {
                next.asked()
                        .ifPresent(asked -> notices.tellApprover(
                                NoticeKind.APPROVAL_REMINDER, submitted, asked, texts.moment(next.deadline())));
            }
        }
    }
}
