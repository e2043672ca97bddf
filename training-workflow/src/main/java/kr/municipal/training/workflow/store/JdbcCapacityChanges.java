package kr.municipal.training.workflow.store;

import java.util.List;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.CapacityChange;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.courserun.CapacityChanges;
import kr.municipal.training.workflow.courserun.ChangedCapacity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The changes of capacity in table {@code capacity_change}. */
public final class JdbcCapacityChanges implements CapacityChanges {

    private final JdbcClient jdbc;
    private final Table changes;

    public JdbcCapacityChanges(TrainingDatabase database) {
        this.jdbc = database.jdbc();
        this.changes = database.table("capacity_change", "run_id", "line");
    }

    @Override
    public void append(ChangedCapacity changed) {
        changes.insert(Row.of("run_id", changed.run())
                .with("line", of(changed.run()).size() + 1)
                .with("changed_at", changed.at())
                .with("changed_by", changed.by())
                .with("seats_before", Columns.seats(changed.from()))
                .with("seats", Columns.seats(changed.change().to()))
                .with("taken", changed.change().taken())
                .with("waiting", changed.change().waiting())
                .with("words", changed.words()));
    }

    @Override
    public List<ChangedCapacity> of(RunId run) {
        return jdbc.sql("select * from capacity_change where run_id = ? order by line")
                .param(run.value())
                .query((row, n) -> new ChangedCapacity(
                        run,
                        Columns.capacity(row, "seats_before"),
                        new CapacityChange(Columns.capacity(row), row.getInt("taken"), row.getInt("waiting")),
                        StaffNumber.of(row.getString("changed_by")),
                        Columns.instant(row, "changed_at"),
                        row.getString("words")))
                .list();
    }
}
