package kr.municipal.training.workflow.store;

import java.util.List;
import kr.municipal.training.operation.RunChange;
import kr.municipal.training.operation.RunHistory;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The histories of runs in table {@code run_history}. Lines of one run are numbered right while its turn is taken. */
public final class JdbcRunHistory implements RunHistory {

    private final JdbcClient jdbc;
    private final Table lines;

    public JdbcRunHistory(TrainingDatabase database) {
        this.jdbc = database.jdbc();
        this.lines = database.table("run_history", "line");
    }

    @Override
    public int append(RunChange change) {
        lines.insert(Row.of("run_id", change.run())
                .with("changed_at", change.at())
                .with("changed_by", change.by())
                .with("what", ReasonJson.writeAll(change.what()))
                .with("words", change.words()));
        return jdbc.sql("select count(*) from run_history where run_id = ?")
                .param(change.run().value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<RunChange> of(RunId run) {
        return jdbc.sql("select * from run_history where run_id = ? order by line")
                .param(run.value())
                .query((row, n) -> new RunChange(
                        run,
                        Columns.instant(row, "changed_at"),
                        Columns.nullable(row, "changed_by", StaffNumber::of),
                        ReasonJson.readAll(row.getString("what")),
                        row.getString("words")))
                .list();
    }
}
