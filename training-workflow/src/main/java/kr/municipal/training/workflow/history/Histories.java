package kr.municipal.training.workflow.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.StatusChange;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceClosing;
import kr.municipal.training.attendance.AttendanceLedger;
import kr.municipal.training.attendance.AttendanceLedgers;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateNumber;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.RegisterEvent;
import kr.municipal.training.completion.CompletionDecision;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.completion.NotCompleted;
import kr.municipal.training.completion.Shortfall;
import kr.municipal.training.completion.WithdrawnCompletion;
import kr.municipal.training.direction.DirectionDecision;
import kr.municipal.training.direction.DirectionDecisions;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.operation.RunChange;
import kr.municipal.training.operation.RunHistory;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.RankAdjustment;
import kr.municipal.training.workflow.courserun.CapacityChanges;
import kr.municipal.training.workflow.courserun.ChangedCapacity;
import kr.municipal.training.workflow.participation.RunSelection;
import kr.municipal.training.workflow.participation.RunSelections;
import org.apache.commons.lang3.StringUtils;

/**
 * Reads the history of an application and of a run from where each thing is kept. All of it is only ever appended to; this
 * reader adds nothing and changes nothing. Whoever shows it checks who may see it. Thread-safe.
 */
public class Histories {

    private static final Set<String> STAGES = Set.of(
            "HISTORY_APPLICATIONS_OPENED",
            "HISTORY_APPLICATIONS_CLOSED",
            "HISTORY_MATERIALS_RELEASED",
            "HISTORY_ATTENDANCE_TAKEN");

    private static final Comparator<HistoryLine> OLDEST_FIRST = Comparator.comparing(HistoryLine::at);

    private final TrainingApplications applications;
    private final CompletionDecisions completions;
    private final Certificates certificates;
    private final RunHistory runs;
    private final AttendanceLedgers attendance;
    private final CapacityChanges capacities;
    private final RunSelections selections;
    private final DirectionDecisions directions;

    public Histories(
            TrainingApplications applications,
            CompletionDecisions completions,
            Certificates certificates,
            RunHistory runs,
            AttendanceLedgers attendance,
            CapacityChanges capacities,
            RunSelections selections,
            DirectionDecisions directions) {
        this.applications = applications;
        this.completions = completions;
        this.certificates = certificates;
        this.runs = runs;
        this.attendance = attendance;
        this.capacities = capacities;
        this.selections = selections;
        this.directions = directions;
    }

    /**
     * Returns everything that happened to an application: its way through approval and selection, corrections of its
     * attendance, completion, and its certificates.
     *
     * @return the lines, oldest first
     * @throws IllegalArgumentException if there is no such application
     */
    public List<HistoryLine> ofApplication(ApplicationId id) {
        TrainingApplication application = applications.get(id);
        RunId run = application.entry().run();
        List<HistoryLine> lines = new ArrayList<>();
        applications.history(id).forEach(change -> lines.add(line(change)));
        selections.find(run).stream()
                .flatMap(selection -> selection.adjustments().stream())
                .filter(adjustment -> adjustment.application().equals(id))
                .forEach(adjustment -> lines.add(line(adjustment)));
        runs.of(run).stream()
                .flatMap(change -> change.what().stream()
                        .filter(what -> id.value().equals(what.data().get("application")))
                        .map(what -> line(change, what)))
                .forEach(lines::add);
        Optional<CompletionDecision> decision = completions.find(id);
        decision.ifPresent(made -> lines.addAll(lines(made)));
        certificates.find(id).ifPresent(latest -> lines.addAll(ofCertificates(latest, decision)));
        return sorted(lines);
    }

    /**
     * Returns everything that was done to a run as such; what happened to one applicant is in that application's history,
     * but for an officer's acts on its attendance and rank, which are here too.
     *
     * @return the lines, oldest first
     */
    public List<HistoryLine> ofRun(RunId run) {
        List<HistoryLine> lines = new ArrayList<>();
        List<RunChange> kept = runs.of(run);
        // Of things at one moment, what a run goes through in its time comes before what was changed in it.
        kept.stream().filter(Histories::isStage).forEach(change -> lines.addAll(lines(change)));
        capacities.of(run).forEach(changed -> lines.add(line(changed)));
        selections.find(run).ifPresent(selection -> lines.addAll(lines(selection)));
        attendance.find(run).flatMap(AttendanceLedger::closing).ifPresent(closing -> lines.add(line(closing)));
        kept.stream().filter(change -> !isStage(change)).forEach(change -> lines.addAll(lines(change)));
        directions.find(run).ifPresent(decision -> lines.add(line(decision)));
        return sorted(lines);
    }

    private static boolean isStage(RunChange change) {
        return STAGES.contains(change.what().get(0).code());
    }

    private static HistoryLine line(StatusChange change) {
        return new HistoryLine(
                change.at(),
                change.as(),
                change.by(),
                change.inPlaceOf(),
                Reason.of("HISTORY_" + change.status().name()),
                Stream.ofNullable(change.reason()).toList(),
                change.words());
    }

    private static HistoryLine line(RankAdjustment adjustment) {
        Reason what = Reason.of("HISTORY_RANK_ADJUSTED")
                .with("application", adjustment.application().value())
                .with("from", adjustment.from())
                .with("to", adjustment.to());
        return HistoryLine.byPerson(adjustment.at(), adjustment.by(), what, List.of(), adjustment.words());
    }

    private static List<HistoryLine> lines(CompletionDecision decision) {
        List<HistoryLine> lines = new ArrayList<>();
        String code = decision instanceof NotCompleted ? "HISTORY_NOT_COMPLETED" : "HISTORY_COMPLETED";
        List<Reason> shortfalls = decision instanceof NotCompleted no
                ? no.shortfalls().stream().map(Shortfall::reason).toList()
                : List.of();
        lines.add(HistoryLine.bySystem(decision.decidedAt(), Reason.of(code), shortfalls));
        if (decision instanceof WithdrawnCompletion withdrawn) {
            Reason what = Reason.of("HISTORY_COMPLETION_WITHDRAWN");
            lines.add(HistoryLine.byPerson(withdrawn.at(), withdrawn.by(), what, List.of(), withdrawn.words()));
        }
        return lines;
    }

    /** The latest certificate and those it replaced. A register dates the issue by day, so the decision gives the moment. */
    private List<HistoryLine> ofCertificates(Certificate latest, Optional<CompletionDecision> decision) {
        List<HistoryLine> lines = new ArrayList<>();
        Optional<CertificateNumber> number = Optional.of(latest.number());
        while (number.isPresent()) {
            String text = number.get().text();
            Optional<CertificateNumber> earlier = certificates
                    .line(number.get().value())
                    .flatMap(line -> {
                        line.events().forEach(event -> lines.add(line(text, event)));
                        return line.certificate().replaces();
                    });
            if (earlier.isEmpty()) {
                decision.ifPresent(made -> lines.add(
                        HistoryLine.bySystem(made.decidedAt(), named("HISTORY_CERTIFICATE_ISSUED", text), List.of())));
            }
            number = earlier;
        }
        return lines;
    }

    private static HistoryLine line(String number, RegisterEvent event) {
        Reason what = event.fold(
                handOut -> named("HISTORY_CERTIFICATE_HANDED_OUT", number),
                reprint -> named("HISTORY_CERTIFICATE_REPRINTED", number),
                revocation -> named("HISTORY_CERTIFICATE_REVOKED", number),
                replacement -> named("HISTORY_CERTIFICATE_REPLACED", number)
                        .with("successor", replacement.successor().text()));
        return HistoryLine.byPerson(event.at(), event.by(), what, List.of(), StringUtils.trimToNull(event.words()));
    }

    private static Reason named(String code, String number) {
        return Reason.of(code).with("number", number);
    }

    private static List<HistoryLine> lines(RunChange change) {
        return change.what().stream().map(what -> line(change, what)).toList();
    }

    private static HistoryLine line(RunChange change, Reason what) {
        return change.by() == null
                ? HistoryLine.bySystem(change.at(), what, List.of())
                : HistoryLine.byPerson(change.at(), change.by(), what, List.of(), change.words());
    }

    private static HistoryLine line(ChangedCapacity changed) {
        OptionalInt before = changed.from().seats();
        OptionalInt now = changed.change().to().seats();
        String code = now.isEmpty()
                ? "HISTORY_CAPACITY_UNLIMITED"
                : before.isEmpty() ? "HISTORY_CAPACITY_LIMITED" : "HISTORY_CAPACITY_CHANGED";
        Reason what = Reason.of(code);
        what = before.isPresent() ? what.with("before", before.getAsInt()) : what;
        what = now.isPresent() ? what.with("seats", now.getAsInt()) : what;
        return HistoryLine.byPerson(changed.at(), changed.by(), what, List.of(), changed.words());
    }

    private static List<HistoryLine> lines(RunSelection selection) {
        List<HistoryLine> lines = new ArrayList<>();
        selection.adjustments().forEach(adjustment -> lines.add(line(adjustment)));
        if (selection.confirmedBy() != null && selection.confirmedAt() != null) {
            lines.add(HistoryLine.byPerson(
                    selection.confirmedAt(),
                    selection.confirmedBy(),
                    Reason.of("HISTORY_SELECTION_CONFIRMED"),
                    List.of(),
                    null));
        }
        return lines;
    }

    private static HistoryLine line(AttendanceClosing closing) {
        Reason what = Reason.of("HISTORY_ATTENDANCE_CLOSED");
        return closing.by() == null
                ? HistoryLine.bySystem(closing.at(), what, List.of())
                : HistoryLine.byPerson(closing.at(), closing.by(), what, List.of(), null);
    }

    private static HistoryLine line(DirectionDecision decision) {
        return HistoryLine.byPerson(
                decision.at(),
                decision.by(),
                Reason.of("HISTORY_DIRECTION_DECIDED").with("direction", decision.direction()),
                List.of(),
                decision.reason());
    }

    private static List<HistoryLine> sorted(List<HistoryLine> lines) {
        return lines.stream().sorted(OLDEST_FIRST).toList();
    }
}
