package kr.municipal.training.workflow.approval;

import java.time.Instant;
import java.util.Date;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_FindApprover}. */
class FindApproverDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final CourseRuns runs;
    private final ApprovalSummary summary;
    private final Notices notices;
    private final RunText texts;

    FindApproverDelegate(
            TrainingApplications applications,
            CourseRuns runs,
            ApprovalSummary summary,
            Notices notices,
            RunText texts) {
        this.applications = applications;
        this.runs = runs;
        this.summary = summary;
        this.notices = notices;
        this.texts = texts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Submitted submitted = (Submitted) applications.get(ApprovalModel.application(execution));
        Instant deadline =
                runs.get(submitted.entry().run()).schedule().decided().approvalDeadline();
        StaffNumber approver = submitted.currentStep().approver();
        // A second approver must not find the answer of the first in the form.
        ApprovalModel.DECISION.remove(execution);
        ApprovalModel.REASON.remove(execution);
        ApprovalModel.APPROVER.set(execution, approver.value());
        ApprovalModel.APPROVAL_DEADLINE.set(execution, Date.from(deadline));
        ApprovalModel.APPLICATION_SUMMARY.set(execution, summary.of(submitted));
        notices.tellApprover(NoticeKind.APPROVAL_REQUESTED, submitted, approver, texts.moment(deadline));
    }
}
