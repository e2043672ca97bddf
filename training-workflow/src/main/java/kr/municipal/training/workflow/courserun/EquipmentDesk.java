package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.course.Course;
import kr.municipal.training.course.Courses;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.operation.EquipmentDraft;
import kr.municipal.training.operation.EquipmentList;
import kr.municipal.training.operation.EquipmentNote;
import kr.municipal.training.operation.EquipmentNotes;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.engine.UnitOfWork;

/** Where training officers note what equipment each session needs, who sees to it, and whether it is ready. */
public class EquipmentDesk {

    private final CourseRuns runs;
    private final Courses courses;
    private final EquipmentNotes notes;
    private final RunActs acts;
    private final TrainingOfficers officers;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    EquipmentDesk(
            CourseRuns runs,
            Courses courses,
            EquipmentNotes notes,
            RunActs acts,
            TrainingOfficers officers,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.runs = runs;
        this.courses = courses;
        this.notes = notes;
        this.acts = acts;
        this.officers = officers;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Returns the list of a run; it is empty while the run's dates are undecided. */
    public EquipmentList list(CourseRun run) {
        return EquipmentList.of(
                courses.find(run.course()).map(Course::equipment).orElseThrow(),
                run.schedule().fold(RunSchedule.Decided::sessions, List::of),
                notes.of(run.id()));
    }

    /** Notes how a piece of equipment stands for a session, until attendance is closed. */
    public Outcome<EquipmentNote> note(RunId id, EquipmentDraft draft, StaffNumber officer) {
        return unitOfWork.asSystem(() -> {
            List<Reason> objections = new ArrayList<>();
            officers.objectionTo(officer).ifPresent(objections::add);
            Optional<CourseRun> run = runs.find(id);
            if (run.isEmpty()) {
                objections.add(Reason.of("UNKNOWN_RUN"));
                return Outcome.refused(objections);
            }
            EquipmentList list = list(run.get());
            objections.addAll(draft.objections(list));
            if (run.get().phase().compareTo(RunPhase.ATTENDANCE_CLOSED) >= 0) {
                objections.add(
                        Reason.of("RUN_NOT_IN_PHASE").with("phase", run.get().phase()));
            }
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            EquipmentNote note = draft.note(id, list, officer, clock.instant());
            notes.save(note);
            acts.done(id, officer, noted(run.get(), note));
            return Outcome.done(note);
        });
    }

    private static Reason noted(CourseRun run, EquipmentNote note) {
        int session = run.schedule().decided().sessions().stream()
                .filter(one -> one.id().equals(note.session()))
                .findFirst()
                .orElseThrow()
                .ordinal();
        return Reason.of("HISTORY_EQUIPMENT_NOTED")
                .with("session", session)
                .with("equipment", note.equipment())
                .with("state", note.state());
    }
}
