package kr.municipal.training.workflow.approval;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.staff.Absences;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.engine.ApproverGroup;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.engine.UnitOfWork;

/** Where training officers record who is away and who stands in. The open approvals move in the same act. */
public class AbsenceDesk {

    private final Absences absences;
    private final AbsenceHistory history;
    private final Officials officials;
    private final TrainingOfficers officers;
    private final ApproverGroup approvers;
    private final ApprovalHandover handover;
    private final UnitOfWork unitOfWork;
    private final ZoneId zone;
    private final Clock clock;

    AbsenceDesk(
            Absences absences,
            AbsenceHistory history,
            Officials officials,
            TrainingOfficers officers,
            ApproverGroup approvers,
            ApprovalHandover handover,
            UnitOfWork unitOfWork,
            ZoneId zone,
            Clock clock) {
        this.absences = absences;
        this.history = history;
        this.officials = officials;
        this.officers = officers;
        this.approvers = approvers;
        this.handover = handover;
        this.unitOfWork = unitOfWork;
        this.zone = zone;
        this.clock = clock;
    }

    /** Returns the absences under way and to come, by their beginning. */
    public Outcome<List<Absence>> open(StaffNumber officer) {
        return officers.objectionTo(officer)
                .<Outcome<List<Absence>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(absences.endingAfter(clock.instant())));
    }

    /** Returns who recorded, ended or removed what, newest first. */
    public Outcome<List<AbsenceChange>> history(StaffNumber officer, int lines) {
        return officers.objectionTo(officer)
                .<Outcome<List<AbsenceChange>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(history.latest(lines)));
    }

    /** Returns who may be away or stand in: the approvers whom the roster knows, by staff number. */
    public List<Official> approvers() {
        return approvers.all().stream()
                .flatMap(person -> officials.find(person).stream())
                .sorted(Comparator.comparing(official -> official.number().value()))
                .toList();
    }

    /** Records an absence, or replaces the person's one with the same beginning. */
    public Outcome<Absence> record(AbsenceDraft draft, StaffNumber officer) {
        Optional<Reason> notAllowed = officers.objectionTo(officer);
        if (notAllowed.isPresent()) {
            return Outcome.refused(notAllowed.get());
        }
        List<Reason> objections = new ArrayList<>(draft.objections(officials, zone, clock.instant()));
        if (objections.isEmpty()) {
            Absence absence = draft.absence(zone);
            // Nobody gives themselves the right to approve.
            if (absence.standIn().equals(officer)) {
                return Outcome.refused(Reason.of("STAND_IN_IS_THE_OFFICER").with("field", "standIn"));
            }
            if (approvers.has(absence.standIn())) {
                return keep(absence, AbsenceChange.What.RECORDED, officer);
            }
            objections.add(Reason.of("STAND_IN_NOT_AN_APPROVER")
                    .with("field", "standIn")
                    .with("standIn", name(absence.standIn())));
        }
        return Outcome.refused(objections);
    }

    /** Ends an absence now, or removes one that has not begun; refused if there is none of that beginning. */
    public Outcome<Absence> end(StaffNumber official, Instant from, StaffNumber officer) {
        Optional<Reason> notAllowed = officers.objectionTo(officer);
        if (notAllowed.isPresent()) {
            return Outcome.refused(notAllowed.get());
        }
        Instant now = clock.instant();
        return absences.of(official).stream()
                .filter(absence ->
                        absence.from().equals(from) && absence.until().isAfter(now))
                .findFirst()
                .map(absence -> absence.from().isBefore(now)
                        ? keep(new Absence(official, from, now, absence.standIn()), AbsenceChange.What.ENDED, officer)
                        : remove(absence, officer))
                .orElseGet(() -> Outcome.refused(Reason.of("ABSENCE_NOT_FOUND")));
    }

    private Outcome<Absence> keep(Absence absence, AbsenceChange.What what, StaffNumber officer) {
        return unitOfWork.asSystem(() -> {
            absences.save(absence);
            history.append(new AbsenceChange(absence, what, officer, clock.instant()));
            handover.ofPerson(absence.official());
            return Outcome.done(absence);
        });
    }

    private Outcome<Absence> remove(Absence absence, StaffNumber officer) {
        return unitOfWork.asSystem(() -> {
            absences.remove(absence.official(), absence.from());
            history.append(new AbsenceChange(absence, AbsenceChange.What.REMOVED, officer, clock.instant()));
            handover.ofPerson(absence.official());
            return Outcome.done(absence);
        });
    }

    private String name(StaffNumber person) {
        return officials.find(person).map(Official::name).orElse(person.value());
    }
}
