package kr.municipal.training.hours;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The office's table of caps by kind and year (유형별 연간 인정한도). A setting: guidelines differ between offices and change by
 * year, so the library brings none. Immutable and thread-safe.
 *
 * @param rows the rows; no two hold for the same kind in the same year
 */
public record RecognitionCaps(@NotNull(message = "{kr.municipal.training.Value.missing}") List<RecognitionCap> rows) {

    /** Copies the rows and checks that none contradicts another. */
    public RecognitionCaps {
        rows = List.copyOf(rows);
        for (int i = 0; i < rows.size(); i++) {
            for (RecognitionCap other : rows.subList(i + 1, rows.size())) {
                if (rows.get(i).overlaps(other)) {
                    throw new IllegalArgumentException("two caps hold at the same time: " + rows.get(i) + ", " + other);
                }
            }
        }
    }

    /**
     * Returns the table of the rows.
     *
     * @param rows the rows in any order
     * @return the table
     * @throws IllegalArgumentException if two rows hold for the same kind in the same year
     */
    public static RecognitionCaps of(RecognitionCap... rows) {
        return new RecognitionCaps(List.of(rows));
    }

    /**
     * Returns the cap of a kind in a year.
     *
     * @param kind the kind, told by its code
     * @param year the year
     * @return the cap; {@link YearlyCap.Unlisted} if the table has none
     */
    public YearlyCap of(LearningKind kind, int year) {
        return rows.stream()
                .filter(row -> row.coversYear(kind, year))
                .map(RecognitionCap::perYear)
                .findFirst()
                .orElseGet(YearlyCap::unlisted);
    }

    /**
     * Works out how much of a learning is recognised under the cap of its year, or would be.
     *
     * @param kind the kind of learning
     * @param year the year it counts for
     * @param taught the hours taught
     * @param asked the hours asked for
     * @param already the hours of this kind and year recognised before
     * @return the hours recognised and what decided them
     */
    public RecognizedHours recognize(
            LearningKind kind, int year, LearningHours taught, LearningHours asked, LearningHours already) {
        return new RecognizedHours(kind, year, taught, asked, already, of(kind, year));
    }
}
