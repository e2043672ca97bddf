package kr.municipal.training.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.attendance.CheckIn;
import kr.municipal.training.attendance.CheckInSecret;
import kr.municipal.training.attendance.CheckIns;
import kr.municipal.training.attendance.SessionCheckIns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The check-ins in tables {@code check_in_secret} and {@code check_in}. The secret leaves the database only for its session. */
public final class JdbcCheckIns implements CheckIns {

    private final JdbcClient jdbc;
    private final Table secrets;
    private final Table people;

    public JdbcCheckIns(TrainingDatabase database) {
        this.jdbc = database.jdbc();
        this.secrets = database.table("check_in_secret", "run_id", "session_id");
        this.people = database.table("check_in", "run_id", "session_id", "application_id");
    }

    @Override
    public Optional<SessionCheckIns> find(RunId run, SessionId session) {
        return jdbc.sql("select secret from check_in_secret where run_id = ? and session_id = ?")
                .params(run.value(), session.value())
                .query(String.class)
                .optional()
                .map(secret ->
                        restored(session, CheckInSecret.of(HexFormat.of().parseHex(secret)), lines(run, session)));
    }

    @Override
    public SessionCheckIns open(RunId run, SessionCheckIns fresh) {
        secrets.insertIfAbsent(Row.of("run_id", run)
                .with("session_id", fresh.session())
                .with("secret", HexFormat.of().formatHex(fresh.secret().bytes())));
        return find(run, fresh.session()).orElseThrow();
    }

    /** {@inheritDoc} A check-in that is kept stays, and a count of wrong codes never goes down. */
    @Override
    public void keep(RunId run, ApplicationId trainee, SessionCheckIns after) {
        Row key = Row.of("run_id", run).with("session_id", after.session()).with("application_id", trainee);
        people.insertIfAbsent(Row.of("wrong_codes", 0).with(key));
        jdbc.sql("update check_in set wrong_codes = ? where run_id = ? and session_id = ? and application_id = ?"
                        + " and wrong_codes < ?")
                .params(
                        after.wrongCodes(trainee),
                        run.value(),
                        after.session().value(),
                        trainee.value(),
                        after.wrongCodes(trainee))
                .update();
        after.checkIn(trainee)
                .ifPresent(one -> people.fill(
                        "checked_in_at",
                        Row.of("checked_in_by", one.by())
                                .with("checked_in_at", one.at())
                                .with("late_minutes", one.mark().lateMinutes())
                                .with(key)));
    }

    private record Line(ApplicationId trainee, int wrongCodes, @Nullable CheckIn checkIn) {}

    private static SessionCheckIns restored(SessionId session, CheckInSecret secret, List<Line> lines) {
        Map<ApplicationId, Integer> wrong = lines.stream()
                .filter(line -> line.wrongCodes() > 0)
                .collect(Collectors.toMap(Line::trainee, Line::wrongCodes));
        return SessionCheckIns.restore(
                session,
                secret,
                lines.stream()
                        .flatMap(line -> Stream.ofNullable(line.checkIn()))
                        .toList(),
                wrong);
    }

    private List<Line> lines(RunId run, SessionId session) {
        return jdbc.sql("select * from check_in where run_id = ? and session_id = ?")
                .params(run.value(), session.value())
                .query((row, n) -> line(row, session))
                .list();
    }

    private static Line line(ResultSet row, SessionId session) throws SQLException {
        ApplicationId trainee = ApplicationId.of(row.getString("application_id"));
        Instant at = Columns.nullableInstant(row, "checked_in_at");
        return new Line(
                trainee,
                row.getInt("wrong_codes"),
                at == null
                        ? null
                        : CheckIn.restore(
                                session,
                                trainee,
                                StaffNumber.of(row.getString("checked_in_by")),
                                at,
                                row.getInt("late_minutes")));
    }
}
