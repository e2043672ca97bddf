package kr.municipal.training.workflow.store;

import java.util.List;
import kr.municipal.training.operation.EquipmentNote;
import kr.municipal.training.operation.EquipmentNotes;
import kr.municipal.training.operation.EquipmentState;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes of equipment in table {@code equipment_note}. */
public final class JdbcEquipmentNotes implements EquipmentNotes {

    private final JdbcClient jdbc;
    private final Table notes;

    public JdbcEquipmentNotes(TrainingDatabase database) {
        this.jdbc = database.jdbc();
        this.notes = database.table("equipment_note", "run_id", "session_id", "equipment");
    }

    @Override
    public void save(EquipmentNote note) {
        notes.save(Row.of("run_id", note.run())
                .with("session_id", note.session())
                .with("equipment", note.equipment())
                .with("state", note.state())
                .with("preparer", note.preparer())
                .with("noted_by", note.by())
                .with("noted_at", note.at()));
    }

    @Override
    public List<EquipmentNote> of(RunId run) {
        return jdbc.sql("select * from equipment_note where run_id = ?")
                .param(run.value())
                .query((row, n) -> new EquipmentNote(
                        run,
                        SessionId.of(row.getString("session_id")),
                        row.getString("equipment"),
                        Columns.constant(row, "state", EquipmentState.class),
                        row.getString("preparer"),
                        StaffNumber.of(row.getString("noted_by")),
                        Columns.instant(row, "noted_at")))
                .list();
    }
}
