package kr.municipal.training.workflow.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of one row by column. Values of the core become what JDBC understands. */
final class Row {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    static Row of(String column, @Nullable Object value) {
        return new Row().with(column, value);
    }

    Row with(String column, @Nullable Object value) {
        values.put(column, plain(value));
        return this;
    }

    Row with(Row more) {
        values.putAll(more.values);
        return this;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Instant moment) {
            // Cut here, because the databases would round.
            return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Record id ? id.toString() : value;
    }
}
