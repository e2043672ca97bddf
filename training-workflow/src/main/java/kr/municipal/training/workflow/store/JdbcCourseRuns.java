package kr.municipal.training.workflow.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.course.ProgramId;
import kr.municipal.training.run.ApplicationWindow;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.run.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The course runs in table {@code course_run}, with their sessions. The seats taken are left to {@link JdbcSeats}. */
public final class JdbcCourseRuns implements CourseRuns {

    private final JdbcClient jdbc;
    private final Table runs;
    private final Table sessions;

    public JdbcCourseRuns(TrainingDatabase database) {
        this.jdbc = database.jdbc();
        this.runs = database.table("course_run", "id");
        this.sessions = database.table("class_session", "run_id", "id");
    }

    @Override
    public Optional<CourseRun> find(RunId id) {
        return list("r.id = ?", id.value()).stream().findFirst();
    }

    @Override
    public List<CourseRun> ofProgram(ProgramId program) {
        return list("c.program_id = ?", program.value());
    }

    @Override
    public void save(CourseRun run) {
        Row row = Row.of("id", run.id())
                .with("course_id", run.course())
                .with("run_year", run.year())
                .with("cohort", run.cohort())
                .with("phase", run.phase())
                .with("seats", Columns.seats(run.capacity()))
                .with("waiting_places", run.waitingPlaces());
        runs.save(row.with(run.schedule().fold(JdbcCourseRuns::dates, JdbcCourseRuns::noDates)));
        saveSessions(run.id(), run.schedule().fold(RunSchedule.Decided::sessions, List::of));
    }

    /** A session with marks was held: it stays, whatever the run says now. */
    private void saveSessions(RunId run, List<ClassSession> wanted) {
        Set<String> kept = wanted.stream().map(session -> session.id().value()).collect(Collectors.toSet());
        jdbc
                .sql("select id from class_session s where run_id = ? and not exists (select 1 from attendance_mark m"
                        + " where m.run_id = s.run_id and m.session_id = s.id)")
                .param(run.value())
                .query(String.class)
                .list()
                .stream()
                .filter(id -> !kept.contains(id))
                .forEach(id -> jdbc.sql("delete from class_session where run_id = ? and id = ?")
                        .params(run.value(), id)
                        .update());
        for (ClassSession session : wanted) {
            sessions.save(Row.of("run_id", run)
                    .with("id", session.id())
                    .with("ordinal", session.ordinal())
                    .with("starts_at", session.start())
                    .with("ends_at", session.end())
                    .with("place", session.place()));
        }
    }

    private static Row dates(RunSchedule.Decided schedule) {
        return Row.of("applications_open_at", schedule.window().opens())
                .with("applications_close_at", schedule.window().closes())
                .with("approval_deadline", schedule.approvalDeadline())
                .with("withdrawal_deadline", schedule.withdrawalDeadline())
                .with("materials_release_at", schedule.materialsRelease())
                .with("survey_deadline", schedule.surveyDeadline());
    }

    private static Row noDates() {
        return Row.of("applications_open_at", null)
                .with("applications_close_at", null)
                .with("approval_deadline", null)
                .with("withdrawal_deadline", null)
                .with("materials_release_at", null)
                .with("survey_deadline", null);
    }

    private List<CourseRun> list(String condition, String value) {
        record Held(String run, ClassSession session) {}
        String from = " from course_run r join course c on c.id = r.course_id";
        Map<String, List<ClassSession>> sessionsOf = jdbc
                .sql("select s.*" + from + " join class_session s on s.run_id = r.id where " + condition
                        + " order by s.starts_at, s.ordinal")
                .param(value)
                .query((row, n) -> new Held(row.getString("run_id"), session(row)))
                .list()
                .stream()
                .collect(groupingBy(Held::run, mapping(Held::session, toList())));
        return jdbc.sql("select r.*" + from + " where " + condition
                        + " order by c.position, r.run_year, r.cohort, r.id")
                .param(value)
                .query((row, n) -> run(row, sessionsOf.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    static ClassSession session(ResultSet row) throws SQLException {
        return new ClassSession(
                SessionId.of(row.getString("id")),
                row.getInt("ordinal"),
                Columns.instant(row, "starts_at"),
                Columns.instant(row, "ends_at"),
                row.getString("place"));
    }

    private static CourseRun run(ResultSet row, List<ClassSession> sessions) throws SQLException {
        return new CourseRun(
                RunId.of(row.getString("id")),
                CourseId.of(row.getString("course_id")),
                row.getInt("run_year"),
                row.getInt("cohort"),
                Columns.capacity(row),
                row.getInt("waiting_places"),
                schedule(row, sessions),
                Columns.constant(row, "phase", RunPhase.class));
    }

    private static RunSchedule schedule(ResultSet row, List<ClassSession> sessions) throws SQLException {
        Instant opens = Columns.nullableInstant(row, "applications_open_at");
        if (opens == null) {
            return RunSchedule.undecided();
        }
        return new RunSchedule.Decided(
                new ApplicationWindow(opens, Columns.instant(row, "applications_close_at")),
                Columns.instant(row, "approval_deadline"),
                Columns.instant(row, "withdrawal_deadline"),
                Columns.instant(row, "materials_release_at"),
                sessions,
                Columns.instant(row, "survey_deadline"));
    }
}
