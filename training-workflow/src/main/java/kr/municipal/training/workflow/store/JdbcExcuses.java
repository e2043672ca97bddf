package kr.municipal.training.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.attendance.Excuse;
import kr.municipal.training.attendance.Excuses;
import kr.municipal.training.attendance.RunExcuses;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.AlreadyKeptException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The excuses in table {@code attendance_excuse}, numbered by run. */
public final class JdbcExcuses implements Excuses {

    private final TrainingDatabase database;
    private final JdbcClient jdbc;
    private final Table lines;

    public JdbcExcuses(TrainingDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.lines = database.table("attendance_excuse", "run_id", "line");
    }

    @Override
    public RunExcuses of(RunId run) {
        return new RunExcuses(
                run,
                jdbc.sql("select * from attendance_excuse where run_id = ? order by line")
                        .param(run.value())
                        .query((row, n) -> excuse(row))
                        .list());
    }

    /**
     * {@inheritDoc}
     *
     * <p>Of two that add the same line at once, one is told to try again.
     */
    @Override
    public void save(RunExcuses excuses) {
        database.atomically(() -> {
            List<Excuse> before = of(excuses.run()).all();
            int kept = KeptLines.added(excuses.run(), before, excuses.all(), JdbcExcuses::follows);
            for (int i = 0; i < excuses.all().size(); i++) {
                Excuse excuse = excuses.all().get(i);
                Row row = line(excuses.run(), i, excuse);
                boolean done = i >= kept
                        ? lines.insertIfAbsent(row)
                        : excuse.equals(before.get(i)) || lines.fill(DecisionColumns.VERDICT, row);
                if (!done) {
                    throw new AlreadyKeptException("run " + excuses.run() + " has more excuses meanwhile");
                }
            }
        });
    }

    private static boolean follows(Excuse before, Excuse after) {
        return before.equals(after)
                || before.isOpen()
                        && before.equals(new Excuse(
                                after.session(),
                                after.trainee(),
                                after.by(),
                                after.at(),
                                after.words(),
                                after.evidence(),
                                null));
    }

    private static Row line(RunId run, int index, Excuse excuse) {
        Excuse.Decision decision = excuse.decision();
        return Row.of("run_id", run)
                .with("line", index + 1)
                .with("session_id", excuse.session())
                .with("application_id", excuse.trainee())
                .with("sent_by", excuse.by())
                .with("sent_at", excuse.at())
                .with("words", excuse.words())
                .with("evidence", excuse.evidence())
                .with(
                        decision == null
                                ? DecisionColumns.none()
                                : DecisionColumns.of(
                                        decision.verdict(), decision.by(), decision.at(), decision.words()));
    }

    private static Excuse excuse(ResultSet row) throws SQLException {
        return new Excuse(
                SessionId.of(row.getString("session_id")),
                ApplicationId.of(row.getString("application_id")),
                StaffNumber.of(row.getString("sent_by")),
                Columns.instant(row, "sent_at"),
                row.getString("words"),
                row.getString("evidence"),
                DecisionColumns.read(row, Excuse.Verdict.class, Excuse.Decision::new));
    }
}
