package kr.municipal.training.workflow.approval;

import java.time.Clock;
import kr.municipal.training.application.ApprovalDecision;
import kr.municipal.training.application.Rejected;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RecordRejection}. */
class RecordRejectionDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final PendingDecisions pending;
    private final Clock clock;
    private final Notices notices;

    RecordRejectionDelegate(TrainingApplications applications, PendingDecisions pending, Clock clock, Notices notices) {
        this.applications = applications;
        this.pending = pending;
        this.clock = clock;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Submitted submitted = (Submitted) applications.get(ApprovalModel.application(execution));
        Rejected rejected = submitted.reject(
                (ApprovalDecision.Reject) ApprovalModel.decision(execution, clock.instant(), pending.of(submitted)));
        applications.save(submitted, rejected);
        notices.tell(NoticeKind.REJECTED, rejected, rejected.decision().reason());
        ApprovalModel.APPROVAL_OUTCOME.set(execution, rejected.status().name());
    }
}
