package kr.municipal.training.workflow.store;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what belongs to applications together with their entries, in two statements however many there are. */
final class StoredEntries {

    private final JdbcClient jdbc;

    StoredEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a value of a row and the approval line of its application. */
    interface Reading<T> {
        T read(ResultSet row, List<StoredApplication.Step> steps) throws SQLException;
    }

    /** Makes a value of a row and the entry of its application. */
    interface EntryReading<T> {
        T read(ResultSet row, ApplicationEntry entry) throws SQLException;
    }

    <T> List<T> applications(String condition, String order, String value, Reading<T> reading) {
        return read("select a.* from application a where " + condition + order, condition, value, reading);
    }

    /** Reads the rows of a table whose key is the application. */
    <T> List<T> list(String table, String condition, String value, EntryReading<T> reading) {
        return read(
                "select a.*, t.* from application a join " + table + " t on t.application_id = a.id where " + condition,
                condition,
                value,
                (row, steps) -> reading.read(row, StoredApplication.entry(row, steps)));
    }

    private <T> List<T> read(String select, String condition, String value, Reading<T> reading) {
        Map<String, List<StoredApplication.Step>> steps = jdbc
                .sql("select p.* from application_approval p join application a on a.id = p.application_id where "
                        + condition + " order by p.step")
                .param(value)
                .query((row, n) -> StoredApplication.Step.read(row))
                .list()
                .stream()
                .collect(groupingBy(StoredApplication.Step::application));
        return jdbc.sql(select)
                .param(value)
                .query((row, n) -> reading.read(row, steps.getOrDefault(row.getString("id"), List.of())))
                .list();
    }
}
