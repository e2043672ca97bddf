package kr.municipal.training.workflow.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads applications, and what belongs to them, together with their approval lines. It is one statement, because of two
 * the second would see what another transaction has changed since the first.
 */
final class StoredEntries {

    private static final String STEP = ", p.step, p.office, p.approver, p.department_code as step_department,"
            + " p.approved_by, p.approved_at, p.comment_words, p.stand_in_reason, p.department_order";

    private final JdbcClient jdbc;

    StoredEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a value of a row, once the steps of the approval line are known. */
    interface Reading<T> {
        Function<List<StoredApplication.Step>, T> read(ResultSet row) throws SQLException;
    }

    /** Reads applications. */
    <T> List<T> applications(String condition, String order, String value, Reading<T> reading) {
        return list("select a.*" + STEP + " from application a", condition, order, value, reading);
    }

    /** Reads the rows of a table whose key is the application. */
    <T> List<T> of(String table, String condition, String value, Reading<T> reading) {
        return list(
                "select t.*, a.*" + STEP + " from " + table + " t join application a on a.id = t.application_id",
                condition,
                "a.arrival",
                value,
                reading);
    }

    private <T> List<T> list(String select, String condition, String order, String value, Reading<T> reading) {
        record Line<T>(
                String application, Function<List<StoredApplication.Step>, T> value, StoredApplication.Step step) {}
        return jdbc
                .sql(select + " join application_approval p on p.application_id = a.id where " + condition
                        + " order by " + order + ", p.step")
                .param(value)
                .query((row, n) -> new Line<>(row.getString("id"), reading.read(row), StoredApplication.Step.read(row)))
                .list()
                .stream()
                .collect(groupingBy(Line::application, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(lines -> lines.get(0)
                        .value()
                        .apply(lines.stream().map(Line::step).toList()))
                .toList();
    }
}
