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
                        StaffNumber.of(row.getString("decided_by")),
                        Columns.instant(row, "decided_at")))
                .optional();
    }

    @Override
    public void add(DirectionDecision decision) {
        Evidence evidence = decision.evidence();
        if (!decisions.insertIfAbsent(Row.of("run_id", decision.run())
                .with("direction", decision.direction())
                .with("reason", decision.reason())
                .with("applied", evidence.applied())
                .with("seats", Columns.seats(evidence.seats()))
                .with("selected", evidence.selected())
                .with("completed", evidence.completed())
                .with("responses", evidence.responses())
                .with("satisfaction", text(evidence.satisfaction()))
                .with("response_rate", text(evidence.responseRate()))
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
                Columns.nullable(row, "satisfaction", BigDecimal::new),
                Columns.nullable(row, "response_rate", BigDecimal::new));
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toString();
    }
}
