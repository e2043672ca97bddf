package kr.municipal.training.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Function;
import kr.municipal.training.run.Capacity;
import org.jspecify.annotations.Nullable;

/** Reads columns as the core's values. */
final class Columns {

    private Columns() {}

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(nullableInstant(row, column), column);
    }

    static @Nullable Instant nullableInstant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static <T> @Nullable T nullable(ResultSet row, String column, Function<String, T> type) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : type.apply(text);
    }

    static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }

    /** Reads column {@code seats}, which is null for an unlimited run. */
    static Capacity capacity(ResultSet row) throws SQLException {
        return capacity(row, "seats");
    }

    /** Reads a column that is null where there is no limit. */
    static Capacity capacity(ResultSet row, String column) throws SQLException {
        Integer seats = row.getObject(column, Integer.class);
        return seats == null ? Capacity.unlimited() : Capacity.of(seats);
    }

    static @Nullable Integer seats(Capacity capacity) {
        return capacity.seats().isPresent() ? capacity.seats().getAsInt() : null;
    }
}
