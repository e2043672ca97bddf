package kr.municipal.training.workflow.approval;

import java.util.Set;
import kr.municipal.training.application.ActiveApplication;
import kr.municipal.training.application.ApplicationChangedException;
import kr.municipal.training.application.ApprovalDecision;
import kr.municipal.training.application.DepartmentQuota;
import kr.municipal.training.application.Rejected;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.NextStep;
import kr.municipal.training.workflow.engine.TaskRefusals;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * Keeps an approver's decision. The steps {@code Task_RecordApproval} and {@code Task_RecordRejection} do; where an owner has
 * drawn something between the decision and them, it is kept when it is made, and they find it.
 */
class ApprovalRecord {

    private static final Set<String> STEPS = Set.of("Task_RecordApproval", "Task_RecordRejection");

    private final TrainingApplications applications;
    private final RunTurns turns;
    private final PendingDecisions pending;
    private final TaskRefusals refusals;
    private final Notices notices;

    ApprovalRecord(
            TrainingApplications applications,
            RunTurns turns,
            PendingDecisions pending,
            TaskRefusals refusals,
            Notices notices) {
        this.applications = applications;
        this.turns = turns;
        this.pending = pending;
        this.refusals = refusals;
        this.notices = notices;
    }

    /** Returns whether the decision is kept by one of the steps, in the same transaction. */
    static boolean followsAtOnce(DelegateTask task) {
        return NextStep.isOneOf(task, STEPS);
    }

    /** Keeps the decision, whichever it is. */
    void keep(Submitted submitted, ApprovalDecision decision) {
        if (decision instanceof ApprovalDecision.Approve approve) {
            approve(submitted, approve);
        } else {
            reject(submitted, (ApprovalDecision.Reject) decision);
        }
    }

    /** Keeps an approval and returns what the application is by it. */
    ActiveApplication approve(Submitted submitted, ApprovalDecision.Approve decision) {
        ActiveApplication next = submitted.approve(decision);
        if (!(next instanceof Submitted)) {
            // A seat may follow in the same transaction.
            turns.take(submitted.entry().run());
        }
        pending.quota(submitted)
                .ifPresentOrElse(quota -> saveWithin(quota, submitted, next), () -> applications.save(submitted, next));
        return next;
    }

    /** Keeps a rejection and tells the applicant why. */
    void reject(Submitted submitted, ApprovalDecision.Reject decision) {
        Rejected rejected = submitted.reject(decision);
        applications.save(submitted, rejected);
        notices.tell(NoticeKind.REJECTED, rejected, rejected.decision().reason());
    }

    private void saveWithin(DepartmentQuota quota, Submitted submitted, ActiveApplication next) {
        if (!applications.saveWithinQuota(submitted, next, quota.places())) {
            refusals.refuseIfAny(pending.quota(submitted).flatMap(DepartmentQuota::objection).stream()
                    .toList());
            throw new ApplicationChangedException(submitted);
        }
    }
}
