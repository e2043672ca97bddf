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

/**
 * {@code Task_EscalateApproval}; changes nothing where nobody is left above, or where the decision has been made, be it only
 * that of the step whose clock it was.
 */
class EscalateApprovalDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final PendingDecisions pending;
    private final ApprovalTasks tasks;
    private final Notices notices;
    private final RunText texts;
    private final Clock clock;

    EscalateApprovalDelegate(
            TrainingApplications applications,
            PendingDecisions pending,
            ApprovalTasks tasks,
            Notices notices,
            RunText texts,
            Clock clock) {
        this.applications = applications;
        this.pending = pending;
        this.tasks = tasks;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (applications.get(ApprovalModel.application(execution)) instanceof Submitted submitted
                && tasks.isLate(submitted.id(), clock.instant())) {
            pending.escalated(submitted).ifPresent(handedUp -> {
                applications.save(submitted, handedUp);
                PendingDecision now = tasks.handOver(handedUp);
                now.asked()
                        .ifPresent(asked -> notices.tellApprover(
                                NoticeKind.APPROVAL_ESCALATED, handedUp, asked, texts.moment(now.deadline())));
            });
        }
    }
}
