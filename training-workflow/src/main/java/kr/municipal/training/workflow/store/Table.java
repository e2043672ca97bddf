package kr.municipal.training.workflow.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the rows of one table. The names come from this package alone, never from input. */
final class Table {

    private static final String PRESENT = "present_";

    private final JdbcClient jdbc;
    private final Dialect dialect;
    private final String name;
    private final List<String> key;

    Table(JdbcClient jdbc, Dialect dialect, String name, String... key) {
        this.jdbc = jdbc;
        this.dialect = dialect;
        this.name = name;
        this.key = List.of(key);
    }

    void insert(Row row) {
        jdbc.sql(insertion(row)).params(row.values()).update();
    }

    /** Inserts the row unless a unique constraint has one already, which leaves the transaction whole. */
    boolean insertIfAbsent(Row row) {
        return dialect.insertIfAbsent(jdbc, insertion(row), row.values());
    }

    /** Inserts, in two statements, those rows whose value of the unique column is not there yet. */
    void insertAllAbsent(String unique, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<@Nullable Object> wanted =
                rows.stream().map(row -> row.values().get(unique)).toList();
        Set<String> present =
                new HashSet<>(jdbc.sql("select " + unique + " from " + name + " where " + unique + " in (:wanted)")
                        .param("wanted", wanted)
                        .query(String.class)
                        .list());
        List<Row> absent = rows.stream()
                .filter(row -> !present.contains(String.valueOf(row.values().get(unique))))
                .toList();
        if (absent.isEmpty()) {
            return;
        }
        List<String> columns = List.copyOf(absent.get(0).values().keySet());
        Map<String, @Nullable Object> values = new HashMap<>();
        List<String> lines = new ArrayList<>();
        for (int n = 0; n < absent.size(); n++) {
            String number = "_" + n;
            absent.get(n).values().forEach((column, value) -> values.put(column + number, value));
            lines.add(
                    columns.stream().map(column -> ":" + column + number).collect(Collectors.joining(", ", "(", ")")));
        }
        jdbc.sql("insert into " + name + " (" + String.join(", ", columns) + ") values " + String.join(", ", lines))
                .params(values)
                .update();
    }

    /** Updates the row of the same key, or says that there is none. */
    boolean update(Row row) {
        return updateWhere(new Row(), row);
    }

    /** Updates the row of the same key where the columns still have these values, or says that there is none. */
    boolean updateWhere(Row present, Row row) {
        return update(present, row, "");
    }

    private boolean update(Row present, Row row, String condition) {
        Row all = new Row().with(row);
        present.values().forEach((column, value) -> all.with(PRESENT + column, value));
        String changes = list(row, column -> !key.contains(column), column -> column + " = :" + column, ", ");
        String unchanged = list(present, column -> true, column -> " and " + column + " = :" + PRESENT + column, "");
        String update = "update " + name + " set " + changes + " where " + sameKey() + unchanged + condition;
        return jdbc.sql(update).params(all.values()).update() == 1;
    }

    /** Updates the row of the same key where the column is still null, or says that there is none. */
    boolean fill(String empty, Row row) {
        return fillWhere(empty, new Row(), row);
    }

    /** Updates the row of the same key where the column is still null and others have these values, or says that there is none. */
    boolean fillWhere(String empty, Row present, Row row) {
        return update(present, row, " and " + empty + " is null");
    }

    /** Updates the row of the same key, or inserts it. */
    void save(Row row) {
        if (!update(row) && !insertIfAbsent(row)) {
            update(row);
        }
    }

    private String insertion(Row row) {
        return "insert into " + name + " (" + list(row, column -> true, column -> column, ", ") + ") values ("
                + list(row, column -> true, column -> ":" + column, ", ") + ")";
    }

    private String sameKey() {
        return key.stream().map(column -> column + " = :" + column).collect(Collectors.joining(" and "));
    }

    private static String list(Row row, Predicate<String> wanted, UnaryOperator<String> form, String separator) {
        Collection<String> columns = row.values().keySet();
        return columns.stream().filter(wanted).map(form).collect(Collectors.joining(separator));
    }
}
