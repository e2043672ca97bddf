package kr.municipal.training.workflow.participation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApprovalLine;
import kr.municipal.training.application.RefusedApplication;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.eligibility.Eligibility;
import kr.municipal.training.eligibility.EligibilityFacts;
import kr.municipal.training.eligibility.EligibilityPolicy;
import kr.municipal.training.eligibility.Eligible;
import kr.municipal.training.eligibility.Ineligible;
import kr.municipal.training.eligibility.PriorApplication;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.approval.ApprovalLines;

/** Gathers the facts of an application, asks the policy, and keeps what came of it. */
public class ApplicationDesk {

    private final Officials officials;
    private final Departments departments;
    private final CourseRuns runs;
    private final TrainingApplications applications;
    private final ApplicantHistories histories;
    private final EligibilityPolicy eligibility;
    private final ApprovalLines lines;
    private final Clock clock;

    public ApplicationDesk(
            Officials officials,
            Departments departments,
            CourseRuns runs,
            TrainingApplications applications,
            ApplicantHistories histories,
            EligibilityPolicy eligibility,
            ApprovalLines lines,
            Clock clock) {
        this.officials = officials;
        this.departments = departments;
        this.runs = runs;
        this.applications = applications;
        this.histories = histories;
        this.eligibility = eligibility;
        this.lines = lines;
        this.clock = clock;
    }

    /** Returns everything that keeps the person from applying for the run now; nothing if they may. */
    public List<Reason> objections(StaffNumber applicant, RunId run) {
        return check(applicant, run, clock.instant()).eligibility().fold(ticket -> List.of(), Ineligible::reasons);
    }

    /** Submits the application, or keeps the refused attempt with all its reasons. */
    Outcome<TrainingApplication> submit(ApplicationId id, StaffNumber applicant, RunId run) {
        Instant now = clock.instant();
        Checked checked = check(applicant, run, now);
        return checked.eligibility()
                .fold(
                        ticket -> submit(id, ticket, checked.line().orElseThrow()),
                        no -> refuse(id, applicant, run, now, no));
    }

    private Outcome<TrainingApplication> submit(ApplicationId id, Eligible ticket, ApprovalLine line) {
        EligibilityFacts facts = ticket.facts();
        Submitted submitted = TrainingApplication.submit(id, ticket, line);
        if (applications.add(submitted)) {
            return Outcome.done(submitted);
        }
        // Another application of the same person was faster by a moment: by now the policy sees it.
        Reason duplicate = Reason.of("ALREADY_APPLIED").with("appliedAt", facts.at());
        return refuse(
                id,
                facts.applicant().number(),
                facts.run().id(),
                facts.at(),
                check(facts.applicant().number(), facts.run().id(), facts.at())
                        .eligibility()
                        .fold(ticketAgain -> new Ineligible(List.of(duplicate)), no -> no));
    }

    private Outcome<TrainingApplication> refuse(
            ApplicationId id, StaffNumber applicant, RunId run, Instant at, Ineligible no) {
        applications.refuse(new RefusedApplication(id, applicant, run, at, no.reasons()));
        return Outcome.refused(no.reasons());
    }

    /** What the policy says, and who approves: found once for an application. */
    private record Checked(Eligibility eligibility, Optional<ApprovalLine> line) {}

    private Checked check(StaffNumber number, RunId runId, Instant at) {
        Optional<Official> applicant = officials.find(number);
        if (applicant.isEmpty()) {
            return refused(Reason.of("UNKNOWN_OFFICIAL").with("number", number.value()));
        }
        Optional<CourseRun> run = runs.find(runId);
        if (run.isEmpty()) {
            return refused(Reason.of("UNKNOWN_RUN"));
        }
        Official official = applicant.get();
        Department department = departments
                .find(official.department())
                .orElseThrow(() -> new IllegalStateException(
                        "official " + number + " belongs to the unknown department " + official.department()));
        List<PriorApplication> priors = applications.counting(number);
        Outcome<Optional<ApprovalLine>> found = lines.lineFor(official, department, run.get(), at);
        // Where the office's own rules are wrong, that is the reason, and not that nobody could approve.
        Optional<ApprovalLine> line = found.fold(one -> one, wrong -> Optional.empty());
        Eligibility eligible = eligibility.check(new EligibilityFacts(
                official,
                official.affiliation(department),
                run.get(),
                priors,
                line.isPresent() || !found.reasons().isEmpty(),
                histories.of(number, priors),
                at));
        return found.reasons().isEmpty()
                ? new Checked(eligible, line)
                : new Checked(new Ineligible(all(eligible, found.reasons())), line);
    }

    private static Checked refused(Reason reason) {
        return new Checked(new Ineligible(List.of(reason)), Optional.empty());
    }

    private static List<Reason> all(Eligibility eligibility, List<Reason> more) {
        return Stream.concat(
                        eligibility.<List<Reason>>fold(ticket -> List.of(), Ineligible::reasons).stream(),
                        more.stream())
                .toList();
    }
}
