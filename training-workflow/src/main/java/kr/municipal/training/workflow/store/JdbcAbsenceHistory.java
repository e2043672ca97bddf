package kr.municipal.training.workflow.store;

import java.util.List;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.approval.AbsenceChange;
import kr.municipal.training.workflow.approval.AbsenceHistory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The history of absences in table {@code absence_history}. */
public final class JdbcAbsenceHistory implements AbsenceHistory {

    private final JdbcClient jdbc;
    private final Table lines;

    public JdbcAbsenceHistory(TrainingDatabase database) {
        this.jdbc = database.jdbc();
        this.lines = database.table("absence_history", "line");
    }

    @Override
    public void append(AbsenceChange change) {
        lines.insert(Row.of("official", change.absence().official())
                .with("away_from", change.absence().from())
                .with("away_until", change.absence().until())
                .with("stand_in", change.absence().standIn())
                .with("what", change.what().name())
                .with("changed_by", change.by())
                .with("changed_at", change.at()));
    }

    @Override
    public List<AbsenceChange> latest(int count) {
        return jdbc.sql("select * from absence_history order by line desc limit ?")
                .param(count)
                .query((row, n) -> new AbsenceChange(
                        new Absence(
                                StaffNumber.of(row.getString("official")),
                                Columns.instant(row, "away_from"),
                                Columns.instant(row, "away_until"),
                                StaffNumber.of(row.getString("stand_in"))),
                        AbsenceChange.What.valueOf(row.getString("what")),
                        StaffNumber.of(row.getString("changed_by")),
                        Columns.instant(row, "changed_at")))
                .list();
    }
}
