package kr.municipal.training.workflow.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.attendance.AttendanceSheets;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The attendance sheets: who is on them, and a row for each mark. The sessions are those of the run. A mark is replaced,
 * never deleted, so two officers who mark different sessions at once lose nothing.
 */
public final class JdbcAttendanceSheets implements AttendanceSheets {

    private static final TransactionReads.Query OF_RUN =
            TransactionReads.Query.of("attendance_sheet", "attendance_trainee", "attendance_mark", "class_session");

    private final TrainingDatabase database;
    private final JdbcClient jdbc;
    private final Table sheets;
    private final Table trainees;
    private final Table marks;

    public JdbcAttendanceSheets(TrainingDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.sheets = database.table("attendance_sheet", "run_id");
        this.trainees = database.table("attendance_trainee", "run_id", "application_id");
        this.marks = database.table("attendance_mark", "run_id", "session_id", "application_id");
    }

    @Override
    public Optional<AttendanceSheet> find(RunId run) {
        return database.reads().once(OF_RUN, run, () -> jdbc.sql("select closed from attendance_sheet where run_id = ?")
                .param(run.value())
                .query(Boolean.class)
                .optional()
                .map(closed -> AttendanceSheet.restore(run, sessions(run), trainees(run), marks(run), closed)));
    }

    @Override
    public void save(AttendanceSheet sheet) {
        database.atomically(() -> saveInOneStep(sheet));
    }

    private void saveInOneStep(AttendanceSheet sheet) {
        // First, because it locks the sheet until the transaction ends.
        sheets.save(Row.of("run_id", sheet.run()).with("closed", sheet.isClosed()));
        if (!sheet.trainees().equals(trainees(sheet.run()))) {
            saveTrainees(sheet);
        }
        Map<SessionId, Map<ApplicationId, AttendanceMark>> stored = marks(sheet.run());
        for (ClassSession session : sheet.sessions()) {
            Map<ApplicationId, AttendanceMark> before = stored.getOrDefault(session.id(), Map.of());
            for (ApplicationId trainee : sheet.trainees()) {
                sheet.mark(session.id(), trainee)
                        .filter(mark -> !mark.equals(before.get(trainee)))
                        .ifPresent(mark -> marks.save(Row.of("run_id", sheet.run())
                                .with("session_id", session.id())
                                .with("application_id", trainee)
                                .with(MarkColumns.of(mark))));
            }
        }
    }

    private void saveTrainees(AttendanceSheet sheet) {
        jdbc.sql("delete from attendance_trainee where run_id = ?")
                .param(sheet.run().value())
                .update();
        for (int i = 0; i < sheet.trainees().size(); i++) {
            trainees.insert(Row.of("run_id", sheet.run())
                    .with("application_id", sheet.trainees().get(i))
                    .with("position", i + 1));
        }
    }

    private List<ClassSession> sessions(RunId run) {
        return jdbc.sql(
                        "select id as session_id, ordinal, starts_at, ends_at, place from class_session where run_id = ? order by starts_at, ordinal")
                .param(run.value())
                .query((row, n) -> JdbcCourseRuns.session(row))
                .list();
    }

    private List<ApplicationId> trainees(RunId run) {
        return jdbc
                .sql("select application_id from attendance_trainee where run_id = ? order by position")
                .param(run.value())
                .query(String.class)
                .list()
                .stream()
                .map(ApplicationId::of)
                .toList();
    }

    private Map<SessionId, Map<ApplicationId, AttendanceMark>> marks(RunId run) {
        record Marked(SessionId session, ApplicationId trainee, AttendanceMark mark) {}
        return jdbc
                .sql("select * from attendance_mark where run_id = ?")
                .param(run.value())
                .query((row, n) -> new Marked(
                        SessionId.of(row.getString("session_id")),
                        ApplicationId.of(row.getString("application_id")),
                        MarkColumns.read(row)))
                .list()
                .stream()
                .collect(groupingBy(Marked::session, toMap(Marked::trainee, Marked::mark)));
    }
}
