package kr.municipal.training.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/** The four columns of an officer's decision, all null until there is one. */
final class DecisionColumns {

    /** The column that is null while nobody has decided. */
    static final String VERDICT = "verdict";

    private DecisionColumns() {}

    /** Makes a decision of its parts. */
    @FunctionalInterface
    interface Maker<V, D> {
        D make(V verdict, StaffNumber by, Instant at, String words);
    }

    static Row none() {
        return columns(null, null, null, null);
    }

    static Row of(Enum<?> verdict, StaffNumber by, Instant at, String words) {
        return columns(verdict, by, at, words);
    }

    static <V extends Enum<V>, D> @Nullable D read(ResultSet row, Class<V> type, Maker<V, D> maker)
            throws SQLException {
        return row.getString(VERDICT) == null
                ? null
                : maker.make(
                        Columns.constant(row, VERDICT, type),
                        StaffNumber.of(row.getString("decided_by")),
                        Columns.instant(row, "decided_at"),
                        row.getString("decision_words"));
    }

    private static Row columns(
            @Nullable Enum<?> verdict, @Nullable StaffNumber by, @Nullable Instant at, @Nullable String words) {
        return Row.of(VERDICT, verdict)
                .with("decided_by", by)
                .with("decided_at", at)
                .with("decision_words", words);
    }
}
