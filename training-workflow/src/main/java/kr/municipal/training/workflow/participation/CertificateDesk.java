package kr.municipal.training.workflow.participation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.NumberingPolicy;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionDecision;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.staff.Affiliation;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;

/** Issues a certificate once for a completed application, with department and grade as they are at that moment. */
class CertificateDesk {

    private final TrainingApplications applications;
    private final RunTurns turns;
    private final CompletionDecisions decisions;
    private final Certificates certificates;
    private final NumberingPolicy numbering;
    private final CourseRuns runs;
    private final Officials officials;
    private final Departments departments;
    private final RunText texts;
    private final Notices notices;
    private final BusinessCalendar calendar;
    private final String issuer;
    private final Clock clock;

    CertificateDesk(
            TrainingApplications applications,
            RunTurns turns,
            CompletionDecisions decisions,
            Certificates certificates,
            NumberingPolicy numbering,
            CourseRuns runs,
            Officials officials,
            Departments departments,
            RunText texts,
            Notices notices,
            BusinessCalendar calendar,
            String issuer,
            Clock clock) {
        this.applications = applications;
        this.turns = turns;
        this.decisions = decisions;
        this.certificates = certificates;
        this.numbering = numbering;
        this.runs = runs;
        this.officials = officials;
        this.departments = departments;
        this.texts = texts;
        this.notices = notices;
        this.calendar = calendar;
        this.issuer = issuer;
        this.clock = clock;
    }

    /**
     * Issues the certificate, or returns the one issued before, though it may be revoked; empty if the completion was withdrawn
     * before. Takes the run's turn, as a withdrawal does: whichever comes second sees what the first one did.
     *
     * @throws IllegalStateException if the course was not completed
     */
    Optional<Certificate> issue(ApplicationId id) {
        turns.take(applications.get(id).entry().run());
        return certificates.find(id).or(() -> decided(id).map(this::issue));
    }

    private Optional<Completed> decided(ApplicationId id) {
        CompletionDecision decision = decisions
                .find(id)
                .orElseThrow(() -> new IllegalStateException("application " + id + " has no completion to certify"));
        return decision.fold(
                Optional::of,
                notCompleted -> {
                    throw new IllegalStateException("application " + id + " was not completed: " + notCompleted);
                },
                withdrawn -> Optional.empty());
    }

    private Certificate issue(Completed completed) {
        LocalDate today = calendar.dateOf(clock.instant());
        Certificate certificate = certificates.issue(completed, numbering, details(completed), today);
        notices.tell(
                NoticeKind.COMPLETED, completed.entry(), certificate.number().text());
        return certificate;
    }

    private CertificateDetails details(Completed completed) {
        CourseRun run = runs.get(completed.entry().run());
        RunSchedule.Decided schedule = run.schedule().decided();
        Instant lastMoment = schedule.end().minusSeconds(1);
        return new CertificateDetails(
                completed.entry().applicantName(),
                affiliation(completed),
                texts.course(run.id()),
                run.year(),
                run.cohort(),
                calendar.dateOf(schedule.start()),
                calendar.dateOf(lastMoment),
                LearningHours.ofMinutes(schedule.plannedMinutes()),
                issuer);
    }

    private Affiliation affiliation(Completed completed) {
        return officials
                .find(completed.entry().applicant())
                .flatMap(this::current)
                .orElse(completed.entry().affiliation());
    }

    private Optional<Affiliation> current(Official official) {
        return departments.find(official.department()).map(official::affiliation);
    }
}
