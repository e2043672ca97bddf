package kr.municipal.training.workflow.approval;

import java.time.Clock;
import java.time.Instant;
import kr.municipal.training.application.Expired;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_ExpireApplication}. */
class ExpireApplicationDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final PendingDecisions pending;
    private final Notices notices;
    private final RunText texts;
    private final Clock clock;

    ExpireApplicationDelegate(
            TrainingApplications applications, PendingDecisions pending, Notices notices, RunText texts, Clock clock) {
        this.applications = applications;
        this.pending = pending;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Submitted submitted = (Submitted) applications.get(ApprovalModel.application(execution));
        Instant now = clock.instant();
        Instant due = pending.deadline(submitted);
        // A diagram may be drawn stricter than the rules, or a holiday decreed since: what passed then is this moment.
        Instant deadline = due.isAfter(now) ? now : due;
        Expired expired = submitted.expire(now, deadline);
        applications.save(submitted, expired);
        notices.tell(NoticeKind.EXPIRED, expired, texts.moment(deadline));
        ApprovalModel.APPROVAL_OUTCOME.set(execution, expired.status().name());
    }
}
