package kr.municipal.training.workflow.participation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.RegisterDraft;
import kr.municipal.training.certificate.RegisterLine;
import kr.municipal.training.certificate.RevocationCause;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionDecision;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.completion.WithdrawnCompletion;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.engine.UnitOfWork;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import org.jspecify.annotations.Nullable;

/** A training officer takes a completion back, and with it the certificate. */
public class CompletionWithdrawal {

    private final TrainingApplications applications;
    private final RunTurns turns;
    private final CompletionDecisions decisions;
    private final Certificates certificates;
    private final ParticipationProcess participation;
    private final CertificateIssuing issuing;
    private final List<CompletionFollower> followers;
    private final TrainingOfficers officers;
    private final Notices notices;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    CompletionWithdrawal(
            TrainingApplications applications,
            RunTurns turns,
            CompletionDecisions decisions,
            Certificates certificates,
            ParticipationProcess participation,
            CertificateIssuing issuing,
            List<CompletionFollower> followers,
            TrainingOfficers officers,
            Notices notices,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.applications = applications;
        this.turns = turns;
        this.decisions = decisions;
        this.certificates = certificates;
        this.participation = participation;
        this.issuing = issuing;
        this.followers = List.copyOf(followers);
        this.officers = officers;
        this.notices = notices;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Withdraws a completion: in one transaction the certificate is revoked for the same reason, the person is told, may apply
     * for the course anew, and is not asked about use at work any more. What the person answered and wrote stays, but a best
     * practice is not reviewed further, or is taken out of publication.
     */
    public Outcome<WithdrawnCompletion> withdraw(ApplicationId id, StaffNumber officer, @Nullable String words) {
        return unitOfWork.asSystem(() -> {
            List<Reason> objections = new ArrayList<>();
            officers.objectionTo(officer).ifPresent(objections::add);
            Optional<TrainingApplication> found = applications.find(id);
            found.ifPresent(application -> turns.take(application.entry().run()));
            Optional<CompletionDecision> decision = decisions.find(id);
            if (found.isEmpty()) {
                objections.add(Reason.of("UNKNOWN_APPLICATION"));
            }
            objections.addAll(decision.map(one -> WithdrawnCompletion.objections(one, officer, words))
                    .orElseGet(() -> undecided(words)));
            return objections.isEmpty()
                    ? Outcome.done(withdraw(found.orElseThrow(), (Completed) decision.orElseThrow(), officer, words))
                    : Outcome.refused(objections);
        });
    }

    private static List<Reason> undecided(@Nullable String words) {
        List<Reason> objections = new ArrayList<>(List.of(Reason.of("COMPLETION_MISSING")));
        objections.addAll(WrittenText.objections(words, true));
        return objections;
    }

    private WithdrawnCompletion withdraw(
            TrainingApplication application, Completed completed, StaffNumber officer, @Nullable String words) {
        Instant now = clock.instant();
        WithdrawnCompletion withdrawn = WithdrawnCompletion.of(completed, officer, words, now);
        decisions.withdraw(withdrawn);
        // One that the register has ended before stays as it ended.
        certificates
                .holding(application.id())
                .ifPresent(certificate -> certificates.add(
                        certificate.number(),
                        new RegisterDraft(RegisterLine.of(certificate), withdrawn.words())
                                .revoke(RevocationCause.COMPLETION_WITHDRAWN, officer, now)));
        applications.releaseCourse(application.id());
        notices.tell(NoticeKind.COMPLETION_WITHDRAWN, application, withdrawn.words());
        participation.completionWithdrawn(application.id());
        followers.forEach(follower -> follower.withdrawn(withdrawn));
        issuing.wake(application.id());
        return withdrawn;
    }
}
