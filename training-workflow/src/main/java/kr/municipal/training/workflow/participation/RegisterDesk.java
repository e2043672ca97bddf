package kr.municipal.training.workflow.participation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.NumberingPolicy;
import kr.municipal.training.certificate.PrintWindow;
import kr.municipal.training.certificate.RegisterDraft;
import kr.municipal.training.certificate.RegisterEvent;
import kr.municipal.training.certificate.RegisterLine;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.document.CertificatePdf;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.engine.UnitOfWork;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import org.jspecify.annotations.Nullable;

/**
 * Where training officers print a certificate once more (재출력) and issue one anew that said something wrong (재발급). One that
 * nobody should have is revoked by {@linkplain CompletionWithdrawal withdrawing} the completion.
 */
public class RegisterDesk {

    private final Certificates certificates;
    private final CompletionDecisions decisions;
    private final RunTurns turns;
    private final TrainingApplications applications;
    private final NumberingPolicy numbering;
    private final CertificatePdf pdf;
    private final TrainingOfficers officers;
    private final Notices notices;
    private final BusinessCalendar calendar;
    private final PrintWindow window;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    RegisterDesk(
            Certificates certificates,
            CompletionDecisions decisions,
            RunTurns turns,
            TrainingApplications applications,
            NumberingPolicy numbering,
            CertificatePdf pdf,
            TrainingOfficers officers,
            Notices notices,
            BusinessCalendar calendar,
            PrintWindow window,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.certificates = certificates;
        this.decisions = decisions;
        this.turns = turns;
        this.applications = applications;
        this.numbering = numbering;
        this.pdf = pdf;
        this.officers = officers;
        this.notices = notices;
        this.calendar = calendar;
        this.window = window;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Keeps that a certificate is printed once more, and returns its line. What is asked for again while the
     * {@linkplain PrintWindow print goes on} is the same print.
     */
    public Outcome<RegisterLine> reprint(String number, @Nullable String words, StaffNumber officer) {
        return act(number, officer, line -> {
            RegisterDraft draft = new RegisterDraft(line, words);
            List<Reason> objections = draft.printObjections();
            return objections.isEmpty()
                    ? Outcome.done(reprinted(line, draft.reprint(officer, clock.instant())))
                    : Outcome.refused(objections);
        });
    }

    private RegisterLine reprinted(RegisterLine line, RegisterEvent.Reprint reprint) {
        return window.isSame(line, reprint)
                ? line
                : certificates.add(line.certificate().number(), reprint);
    }

    /**
     * What was written down for the certificates of a run.
     *
     * @param handedOut how many were printed for the first time
     * @param reprinted how many were printed once more
     */
    public record RunPrint(int handedOut, int reprinted) {}

    /**
     * Keeps that the certificates of a run are printed, in one transaction. The first print of each belongs to its issue (교부).
     * One whose name was erased is left out.
     *
     * @param again whether those that were printed before are printed as well; each is a re-print then, with the reason
     */
    public Outcome<RunPrint> print(RunId run, boolean again, @Nullable String words, StaffNumber officer) {
        return unitOfWork.asSystem(() -> {
            turns.take(run);
            List<RegisterLine> holding = certificates.lines(run).stream()
                    .filter(line -> line.printObjections().isEmpty())
                    .toList();
            List<RegisterLine> first =
                    holding.stream().filter(line -> line.prints().isEmpty()).toList();
            List<RegisterLine> more = again
                    ? holding.stream().filter(line -> !first.contains(line)).toList()
                    : List.of();
            List<Reason> objections = new ArrayList<>();
            officers.objectionTo(officer).ifPresent(objections::add);
            if (!more.isEmpty()) {
                objections.addAll(WrittenText.objections(words, true));
            }
            return objections.isEmpty()
                    ? Outcome.done(new RunPrint(handedOut(first, officer), reprinted(more, words, officer)))
                    : Outcome.refused(objections);
        });
    }

    private int handedOut(List<RegisterLine> lines, StaffNumber officer) {
        lines.forEach(line ->
                certificates.add(line.certificate().number(), new RegisterEvent.HandOut(officer, clock.instant())));
        return lines.size();
    }

    private int reprinted(List<RegisterLine> lines, @Nullable String words, StaffNumber officer) {
        return (int) lines.stream()
                .filter(line -> !window.isHandedOut(line, officer, clock.instant()))
                .filter(line -> {
                    RegisterDraft draft = new RegisterDraft(line, words);
                    return reprinted(line, draft.reprint(officer, clock.instant())) != line;
                })
                .count();
    }

    /** Whether an officer may take the file of a certificate now: a print of it by the same person goes on. */
    public boolean mayPrint(RegisterLine line, StaffNumber officer) {
        return window.isOpen(line, officer, clock.instant());
    }

    /**
     * Issues a certificate anew with other texts, today, under the next number; the old one does not hold any more, and the
     * holder is told. In one transaction. A second click on the same form is answered with what the first one issued.
     */
    public Outcome<Certificate> reissue(
            String number, CorrectedTexts texts, @Nullable String words, StaffNumber officer) {
        return act(number, officer, line -> {
            Certificate old = line.certificate();
            RegisterDraft draft = new RegisterDraft(line, words);
            List<Reason> objections = new ArrayList<>(texts.objections());
            CertificateDetails details = objections.isEmpty() ? texts.in(old.details()) : null;
            Optional<Certificate> issued =
                    successor(line, officer).filter(one -> one.details().equals(details));
            if (issued.isPresent()) {
                return Outcome.done(issued.get());
            }
            objections.addAll(details == null ? draft.printObjections() : draft.objections(details));
            if (details != null) {
                pdf.problems(details)
                        .forEach(why -> objections.add(
                                Reason.of("CERTIFICATE_NOT_PRINTABLE").with("why", why)));
            }
            Optional<Completed> completed = decisions
                    .find(old.application())
                    .filter(Completed.class::isInstance)
                    .map(Completed.class::cast);
            if (completed.isEmpty() && objections.isEmpty()) {
                objections.add(Reason.of("COMPLETION_MISSING"));
            }
            return objections.isEmpty() && details != null
                    ? Outcome.done(reissue(completed.orElseThrow(), draft, details, officer))
                    : Outcome.refused(objections);
        });
    }

    private Optional<Certificate> successor(RegisterLine line, StaffNumber officer) {
        return line.end()
                .filter(RegisterEvent.Replacement.class::isInstance)
                .map(RegisterEvent.Replacement.class::cast)
                .filter(replacement -> replacement.by().equals(officer))
                .flatMap(replacement -> certificates.find(replacement.successor()));
    }

    private Certificate reissue(
            Completed completed, RegisterDraft draft, CertificateDetails details, StaffNumber officer) {
        Certificate issued = certificates.reissue(
                completed,
                numbering,
                draft.correct(details, calendar.dateOf(clock.instant()), officer, clock.instant()));
        notices.tellAgain(
                NoticeKind.CERTIFICATE_REISSUED,
                applications.get(issued.application()),
                issued.number().text(),
                issued.number().sequence());
        return issued;
    }

    private <T> Outcome<T> act(String number, StaffNumber officer, Function<RegisterLine, Outcome<T>> act) {
        return unitOfWork.asSystem(() -> {
            List<Reason> objections = new ArrayList<>();
            officers.objectionTo(officer).ifPresent(objections::add);
            // In the run's turn, as a withdrawal is: whoever comes second sees what the first one did.
            certificates
                    .line(number)
                    .ifPresent(found -> turns.take(found.certificate().run()));
            Optional<RegisterLine> line = certificates.line(number);
            if (line.isEmpty()) {
                objections.add(Reason.of("UNKNOWN_CERTIFICATE").with("number", number));
            }
            return objections.isEmpty() ? act.apply(line.orElseThrow()) : Outcome.refused(objections);
        });
    }
}
