package kr.municipal.training.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.staff.Absences;
import kr.municipal.training.staff.StaffNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The absences in table {@code absence}. */
public final class JdbcAbsences implements Absences {

    private static final TransactionReads.Query OF_OFFICIAL = TransactionReads.Query.of("absence");

    private final TransactionReads reads;
    private final JdbcClient jdbc;
    private final Table absences;

    public JdbcAbsences(TrainingDatabase database) {
        this.reads = database.reads();
        this.jdbc = database.jdbc();
        this.absences = database.table("absence", "official", "away_from");
    }

    @Override
    public List<Absence> of(StaffNumber official) {
        return reads.once(
                OF_OFFICIAL, official, () -> jdbc.sql("select * from absence where official = ? order by away_from")
                        .param(official.value())
                        .query(JdbcAbsences::absence)
                        .list());
    }

    @Override
    public List<Absence> endingAfter(Instant moment) {
        return jdbc.sql("select * from absence where away_until > :moment order by away_from, official")
                .params(Row.of("moment", moment).values())
                .query(JdbcAbsences::absence)
                .list();
    }

    @Override
    public void save(Absence absence) {
        absences.save(Row.of("official", absence.official())
                .with("away_from", absence.from())
                .with("away_until", absence.until())
                .with("stand_in", absence.standIn()));
    }

    @Override
    public void remove(StaffNumber official, Instant from) {
        jdbc.sql("delete from absence where official = :official and away_from = :from")
                .params(Row.of("official", official).with("from", from).values())
                .update();
    }

    private static Absence absence(ResultSet row, int number) throws SQLException {
        return new Absence(
                StaffNumber.of(row.getString("official")),
                Columns.instant(row, "away_from"),
                Columns.instant(row, "away_until"),
                StaffNumber.of(row.getString("stand_in")));
    }
}
