package kr.municipal.training.workflow.approval;

import java.util.Date;
import kr.municipal.training.application.PendingDecision;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_FindApprover}. */
class FindApproverDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final PendingDecisions pending;
    private final ApprovalSummary summary;
    private final Notices notices;
    private final RunText texts;

    FindApproverDelegate(
            TrainingApplications applications,
            PendingDecisions pending,
            ApprovalSummary summary,
            Notices notices,
            RunText texts) {
        this.applications = applications;
        this.pending = pending;
        this.summary = summary;
        this.notices = notices;
        this.texts = texts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Submitted submitted = (Submitted) applications.get(ApprovalModel.application(execution));
        PendingDecision next = pending.of(submitted);
        // Where nobody can decide any more, the approver is still told; the deadline ends it.
        StaffNumber asked = next.asked().orElse(next.step().approver());
        // A second approver must not find the answer of the first in the form.
        ApprovalModel.DECISION.remove(execution);
        ApprovalModel.REASON.remove(execution);
        ApprovalModel.DEPARTMENT_ORDER.remove(execution);
        ApprovalModel.APPROVER.set(execution, asked.value());
        ApprovalModel.APPROVAL_ASKED.setTransient(execution, Date.from(submitted.stepBegan()));
        ApprovalModel.APPROVAL_DEADLINE.set(execution, Date.from(next.deadline()));
        ApprovalModel.APPLICATION_SUMMARY.set(execution, summary.of(submitted));
        notices.tellApprover(NoticeKind.APPROVAL_REQUESTED, submitted, asked, texts.moment(next.deadline()));
    }
}
