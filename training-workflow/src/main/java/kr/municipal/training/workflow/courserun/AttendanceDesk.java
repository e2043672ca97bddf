package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.attendance.AttendanceSheets;
import kr.municipal.training.attendance.Excuses;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.participation.RunAttendance;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;

/** Where a training officer takes attendance and closes it. */
public class AttendanceDesk {

    private final OfficerActs officers;
    private final AttendanceSheets sheets;
    private final Excuses excuses;
    private final RunAttendance attendance;
    private final AttendanceSummary summary;
    private final RunActs acts;
    private final RuntimeService runtime;
    private final Clock clock;

    AttendanceDesk(
            OfficerActs officers,
            AttendanceSheets sheets,
            Excuses excuses,
            RunAttendance attendance,
            AttendanceSummary summary,
            RunActs acts,
            RuntimeService runtime,
            Clock clock) {
        this.officers = officers;
        this.sheets = sheets;
        this.excuses = excuses;
        this.attendance = attendance;
        this.summary = summary;
        this.acts = acts;
        this.runtime = runtime;
        this.clock = clock;
    }

    /** Marks trainees at one session; marks given before are replaced, granted excuses kept. All marks are taken, or none. */
    public Outcome<AttendanceSheet> take(
            RunId id, SessionId session, Map<ApplicationId, AttendanceMark> marks, StaffNumber officer) {
        return officers.act(id, officer, Set.of(RunPhase.values()), List.of(), run -> {
            AttendanceSheet before = attendance.sheet(id);
            List<Reason> objections = before.objectionsToMarking(session, marks, clock.instant());
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            AttendanceSheet after = before.mark(session, excuses.of(id).authorised(session, marks), clock.instant());
            sheets.save(after);
            acts.done(id, officer, taken(run, session, marks.size()));
            Optional.ofNullable(officers.task(id, CourseRunModel.CLOSE_ATTENDANCE_TASK))
                    .ifPresent(task -> runtime.setVariable(
                            task.getExecutionId(), CourseRunModel.ATTENDANCE_SUMMARY.name(), summary.of(id)));
            return Outcome.done(after);
        });
    }

    /** Closes attendance once the last class is over and everybody has a mark. */
    public Outcome<CourseRun> close(RunId id, StaffNumber officer) {
        return officers.complete(
                id, officer, CourseRunModel.CLOSE_ATTENDANCE_TASK, Variables.createVariables(), run -> {
                    // Closing may be under way, in chunks.
                    return run.phase() == RunPhase.SELECTED || run.phase() == RunPhase.ATTENDANCE_CLOSED
                            ? attendance.objectionsToClosing(id, clock.instant())
                            : List.of(OfficerActs.wrongPhase(run));
                });
    }

    private static Reason taken(CourseRun run, SessionId session, int count) {
        return Reason.of("HISTORY_ATTENDANCE_TAKEN")
                .with(
                        "session",
                        run.schedule().decided().sessions().stream()
                                .filter(one -> one.id().equals(session))
                                .findFirst()
                                .orElseThrow()
                                .ordinal())
                .with("count", count);
    }
}
