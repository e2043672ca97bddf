package kr.municipal.training.workflow.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.course.ProgramId;
import kr.municipal.training.run.ApplicationWindow;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.run.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The course runs in table {@code course_run}, with their sessions. The seats taken are left to {@link JdbcSeats}. */
public final class JdbcCourseRuns implements CourseRuns {

    private static final TransactionReads.Query BY_ID =
            TransactionReads.Query.of("course_run", "class_session", "course");

    private final TrainingDatabase database;
    private final JdbcClient jdbc;
    private final Table runs;
    private final Table sessions;

    public JdbcCourseRuns(TrainingDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.runs = database.table("course_run", "id");
        this.sessions = database.table("class_session", "run_id", "id");
    }

    @Override
    public Optional<CourseRun> find(RunId id) {
        return database.reads()
                .once(BY_ID, id, () -> list("r.id = ?", id.value()).stream().findFirst());
    }

    @Override
    public List<CourseRun> ofProgram(ProgramId program) {
        return list("c.program_id = ?", program.value());
    }

    @Override
    public void save(CourseRun run) {
        database.atomically(() -> saveInOneStep(run));
    }

    private void saveInOneStep(CourseRun run) {
        Row row = Row.of("id", run.id())
                .with("course_id", run.course())
                .with("run_year", run.year())
                .with("cohort", run.cohort())
                .with("phase", run.phase())
                .with("seats", Columns.seats(run.capacity()))
                .with("waiting_places", run.waitingPlaces());
        keepSeatsTaken(run);
        runs.save(row.with(run.schedule().fold(JdbcCourseRuns::dates, JdbcCourseRuns::noDates)));
        saveSessions(run.id(), run.schedule().fold(RunSchedule.Decided::sessions, List::of));
    }

    /** Who has a seat keeps it, when a lower capacity is stored. The lock of the row keeps anybody from taking one meanwhile. */
    private void keepSeatsTaken(CourseRun run) {
        run.capacity().seats().ifPresent(seats -> jdbc.sql(
                        "update course_run set seats_kept = case when taken > ? then taken else 0 end where id = ?")
                .params(seats, run.id().value())
                .update());
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

    /** One statement: of two, the second might see a schedule decided since the first. */
    private List<CourseRun> list(String condition, String value) {
        record Line(String run, Function<List<ClassSession>, CourseRun> value, @Nullable ClassSession session) {}
        return jdbc
                .sql("select r.*, s.id as session_id, s.ordinal, s.starts_at, s.ends_at, s.place"
                        + " from course_run r join course c on c.id = r.course_id"
                        + " left join class_session s on s.run_id = r.id where " + condition
                        + " order by c.position, r.run_year, r.cohort, r.id, s.starts_at, s.ordinal")
                .param(value)
                .query((row, n) -> new Line(
                        row.getString("id"), run(row), row.getString("session_id") == null ? null : session(row)))
                .list()
                .stream()
                .collect(groupingBy(Line::run, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(lines -> lines.get(0)
                        .value()
                        .apply(lines.stream()
                                .flatMap(line -> Stream.ofNullable(line.session()))
                                .toList()))
                .toList();
    }

    static ClassSession session(ResultSet row) throws SQLException {
        return new ClassSession(
                SessionId.of(row.getString("session_id")),
                row.getInt("ordinal"),
                Columns.instant(row, "starts_at"),
                Columns.instant(row, "ends_at"),
                row.getString("place"));
    }

    private static Function<List<ClassSession>, CourseRun> run(ResultSet row) throws SQLException {
        RunId id = RunId.of(row.getString("id"));
        CourseId course = CourseId.of(row.getString("course_id"));
        int year = row.getInt("run_year");
        int cohort = row.getInt("cohort");
        Capacity capacity = Columns.capacity(row);
        int waitingPlaces = row.getInt("waiting_places");
        Function<List<ClassSession>, RunSchedule> schedule = schedule(row);
        RunPhase phase = Columns.constant(row, "phase", RunPhase.class);
        return sessions ->
                new CourseRun(id, course, year, cohort, capacity, waitingPlaces, schedule.apply(sessions), phase);
    }

    private static Function<List<ClassSession>, RunSchedule> schedule(ResultSet row) throws SQLException {
        Instant opens = Columns.nullableInstant(row, "applications_open_at");
        if (opens == null) {
            return sessions -> RunSchedule.undecided();
        }
        ApplicationWindow window = new ApplicationWindow(opens, Columns.instant(row, "applications_close_at"));
        Instant approvalDeadline = Columns.instant(row, "approval_deadline");
        Instant withdrawalDeadline = Columns.instant(row, "withdrawal_deadline");
        Instant materialsRelease = Columns.instant(row, "materials_release_at");
        Instant surveyDeadline = Columns.instant(row, "survey_deadline");
        return sessions -> new RunSchedule.Decided(
                window, approvalDeadline, withdrawalDeadline, materialsRelease, sessions, surveyDeadline);
    }
}
