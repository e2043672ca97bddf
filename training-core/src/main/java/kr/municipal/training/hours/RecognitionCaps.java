package kr.municipal.training.hours;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * The office's table of caps by kind and year (유형별 연간 인정한도). A setting: guidelines differ between offices and change by
 * year, so the library brings none. Immutable and thread-safe.
 *
 * @param rows the rows; no two hold for the same kind in the same year
 * @param otherwise what holds for a kind and year without a row: not listed, or without a limit
 */
public record RecognitionCaps(
        @NotNull(message = "{kr.municipal.training.Value.missing}") List<@Valid RecognitionCap> rows,
        @NotNull(message = "{kr.municipal.training.Value.missing}") YearlyCap otherwise) {

    /** Copies the rows and checks that none contradicts another. */
    public RecognitionCaps {
        rows = List.copyOf(rows);
        Objects.requireNonNull(otherwise, "otherwise");
        for (int i = 0; i < rows.size(); i++) {
            for (RecognitionCap other : rows.subList(i + 1, rows.size())) {
                if (rows.get(i).overlaps(other)) {
                    throw new IllegalArgumentException("two caps hold at the same time: " + rows.get(i) + ", " + other);
                }
            }
        }
    }

    /**
     * Returns the table of the rows, under which nothing is recognised of a kind that is not listed.
     *
     * @param rows the rows in any order
     */
    public RecognitionCaps(List<RecognitionCap> rows) {
        this(rows, YearlyCap.unlisted());
    }

    /**
     * Returns the table of an office that limits no kind of learning.
     *
     * @return the table under which all is recognised that is asked for
     */
    public static RecognitionCaps none() {
        return new RecognitionCaps(List.of(), YearlyCap.unlimited());
    }

    /**
     * Returns the table of the rows, under which nothing is recognised of a kind that is not listed.
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
     * @return the cap; if the table has no row, what holds otherwise
     */
    public YearlyCap of(LearningKind kind, int year) {
        return rows.stream()
                .filter(row -> row.coversYear(kind, year))
                .map(RecognitionCap::perYear)
                .findFirst()
                .orElse(otherwise);
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
