package kr.municipal.training.workflow.participation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceLedger;
import kr.municipal.training.attendance.AttendanceLedgers;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.attendance.AttendanceSheets;
import kr.municipal.training.attendance.Excuses;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;

/** The attendance sheet with those on it who have a seat now; once closed it stays as it was. */
public class RunAttendance {

    private final AttendanceSheets sheets;
    private final AttendanceLedgers ledgers;
    private final Excuses excuses;
    private final CourseRuns runs;
    private final TrainingApplications applications;

    public RunAttendance(
            AttendanceSheets sheets,
            AttendanceLedgers ledgers,
            Excuses excuses,
            CourseRuns runs,
            TrainingApplications applications) {
        this.sheets = sheets;
        this.ledgers = ledgers;
        this.excuses = excuses;
        this.runs = runs;
        this.applications = applications;
    }

    /**
     * Returns the sheet of a run.
     *
     * @throws IllegalArgumentException if there is no such run
     * @throws IllegalStateException if its schedule is undecided
     */
    public AttendanceSheet sheet(RunId run) {
        List<ClassSession> sessions = runs.get(run).schedule().decided().sessions();
        return sheets.find(run)
                .map(stored -> stored.isClosed() ? stored : renewed(stored, sessions))
                .orElseGet(() -> AttendanceSheet.of(run, sessions, trainees(run)));
    }

    /** Returns whether the person was there at all. */
    boolean came(ApplicationId id) {
        return sheet(applications.get(id).entry().run()).attendanceOf(id).minutesPresent() > 0;
    }

    /** Returns the ledger of a run over {@linkplain #sheet that sheet}. */
    public AttendanceLedger ledger(RunId run) {
        AttendanceSheet sheet = sheet(run);
        return ledgers.find(run)
                .map(kept -> new AttendanceLedger(sheet, kept.closing(), kept.corrections(), kept.appeals()))
                .orElseGet(() -> AttendanceLedger.of(sheet));
    }

    /** Returns what speaks against closing attendance: the sheet's objections, and excuses nobody has decided. */
    public List<Reason> objectionsToClosing(RunId run, Instant now) {
        AttendanceSheet sheet = sheet(run);
        List<Reason> objections = new ArrayList<>(sheet.objectionsToClosing(now));
        objections.addAll(excuses.of(run).objectionsToClosing(sheet));
        return objections;
    }

    private AttendanceSheet renewed(AttendanceSheet stored, List<ClassSession> sessions) {
        Map<SessionId, Map<ApplicationId, AttendanceMark>> marks = new HashMap<>();
        for (ClassSession session : stored.sessions()) {
            Map<ApplicationId, AttendanceMark> ofSession = new HashMap<>();
            for (ApplicationId trainee : stored.trainees()) {
                stored.mark(session.id(), trainee).ifPresent(mark -> ofSession.put(trainee, mark));
            }
            marks.put(session.id(), ofSession);
        }
        return AttendanceSheet.restore(stored.run(), sessions, trainees(stored.run()), marks, false);
    }

    private List<ApplicationId> trainees(RunId run) {
        return applications.ofRun(run).stream()
                .filter(Selected.class::isInstance)
                .map(application -> application.id())
                .toList();
    }
}
