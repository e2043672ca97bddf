package kr.municipal.training.workflow.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import kr.municipal.training.direction.Direction;
import kr.municipal.training.direction.DirectionDecision;
import kr.municipal.training.direction.DirectionDecisions;
import kr.municipal.training.direction.Evidence;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.survey.Estimate;
import kr.municipal.training.survey.Interval;
import kr.municipal.training.workflow.AlreadyKeptException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The direction decisions in table {@code direction_decision}. */
public final class JdbcDirectionDecisions implements DirectionDecisions {

    private final JdbcClient jdbc;
    private final Table decisions;

    public JdbcDirectionDecisions(TrainingDatabase database) {
        this.jdbc = database.jdbc();
        this.decisions = database.table("direction_decision", "run_id");
    }

    @Override
    public Optional<DirectionDecision> find(RunId run) {
        return jdbc.sql("select * from direction_decision where run_id = ?")
                .param(run.value())
                .query((row, n) -> new DirectionDecision(
                        run,
                        Columns.constant(row, "direction", Direction.class),
                        row.getString("reason"),
                        evidence(row),
                        Columns.nullable(row, "proposed", Direction::valueOf),
                        StaffNumber.of(row.getString("decided_by")),
                        Columns.instant(row, "decided_at")))
                .optional();
    }

    @Override
    public void add(DirectionDecision decision) {
        Evidence evidence = decision.evidence();
        Estimate satisfaction = evidence.satisfaction();
        Interval interval = satisfaction == null ? null : satisfaction.interval();
        if (!decisions.insertIfAbsent(Row.of("run_id", decision.run())
                .with("direction", decision.direction())
                .with("reason", decision.reason())
                .with("applied", evidence.applied())
                .with("seats", Columns.seats(evidence.seats()))
                .with("selected", evidence.selected())
                .with("completed", evidence.completed())
                .with("responses", evidence.responses())
                .with("satisfaction", satisfaction == null ? null : text(satisfaction.value()))
                .with("satisfaction_count", satisfaction == null ? null : satisfaction.count())
                .with("satisfaction_low", interval == null ? null : text(interval.low()))
                .with("satisfaction_high", interval == null ? null : text(interval.high()))
                .with("response_rate", text(evidence.responseRate()))
                .with("followed_up", evidence.followedUp())
                .with("used", evidence.used())
                .with("proposed", decision.proposed())
                .with("decided_by", decision.by())
                .with("decided_at", decision.at()))) {
            throw new AlreadyKeptException("run " + decision.run() + " has a direction already");
        }
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getInt("applied"),
                Columns.capacity(row),
                row.getInt("selected"),
                row.getInt("completed"),
                row.getInt("responses"),
                satisfaction(row),
                Columns.nullable(row, "response_rate", BigDecimal::new),
                row.getInt("followed_up"),
                row.getInt("used"));
    }

    private static @Nullable Estimate satisfaction(ResultSet row) throws SQLException {
        BigDecimal value = Columns.nullable(row, "satisfaction", BigDecimal::new);
        BigDecimal low = Columns.nullable(row, "satisfaction_low", BigDecimal::new);
        BigDecimal high = Columns.nullable(row, "satisfaction_high", BigDecimal::new);
        Interval interval = low == null || high == null ? null : new Interval(low, high);
        return value == null ? null : new Estimate(row.getInt("satisfaction_count"), value, interval);
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toString();
    }
}
