package kr.municipal.training.workflow.approval;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApprovalRules;
import kr.municipal.training.application.Approvers;
import kr.municipal.training.application.DepartmentQuota;
import kr.municipal.training.application.PendingDecision;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.staff.StaffNumber;

/** Who decides next, until when, and why, from the domain as it is now; never from what the process has written down. */
class PendingDecisions {

    private final TrainingApplications applications;
    private final CourseRuns runs;
    private final Approvers approvers;
    private final ApprovalRules rules;
    private final Clock clock;

    PendingDecisions(
            TrainingApplications applications, CourseRuns runs, Approvers approvers, ApprovalRules rules, Clock clock) {
        this.applications = applications;
        this.runs = runs;
        this.approvers = approvers;
        this.rules = rules;
        this.clock = clock;
    }

    PendingDecision of(Submitted submitted) {
        return approvers.pending(submitted, deadline(submitted), clock.instant());
    }

    /** The application handed one step up, unless nobody is left there, or the deadline has passed. */
    Optional<Submitted> escalated(Submitted submitted) {
        Instant now = clock.instant();
        Instant deadline = deadline(submitted);
        return now.isBefore(deadline)
                ? approvers.escalation(submitted, deadline, now).map(submitted::escalate)
                : Optional.empty();
    }

    Instant deadline(Submitted submitted) {
        Instant run = runs.get(submitted.entry().run()).schedule().decided().approvalDeadline();
        return rules.deadline(submitted, run);
    }

    Optional<DepartmentQuota> quota(Submitted submitted) {
        return rules.quota(submitted, applications.ofRun(submitted.entry().run()));
    }

    /** Everything that keeps the person from deciding now. */
    List<Reason> objections(Submitted submitted, StaffNumber by) {
        PendingDecision pending = of(submitted);
        List<Reason> objections = new ArrayList<>();
        pending.objectionTo(by).ifPresent(objections::add);
        if (!clock.instant().isBefore(pending.deadline())) {
            objections.add(Reason.of("APPROVAL_EXPIRED").with("deadline", pending.deadline()));
        }
        return objections;
    }
}
