package kr.municipal.training.hours;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of caps: what the guideline allows for a kind of learning in each year of a period.
 *
 * @param kind the kind
 * @param fromYear the first year of the period
 * @param toYear the last year, included, or null until further notice
 * @param perYear the cap of each year; {@link YearlyCap.Unlisted} is the absence of a row and cannot stand in one
 */
public record RecognitionCap(
        @NotNull(message = "{kr.municipal.training.Value.missing}") LearningKind kind,
        @Min(value = 1900, message = "{kr.municipal.training.Year.range}")
                @Max(value = 9999, message = "{kr.municipal.training.Year.range}")
                int fromYear,
        @Nullable Integer toYear,
        @NotNull(message = "{kr.municipal.training.Value.missing}") YearlyCap perYear) {

    /** Checks the components. */
    public RecognitionCap {
        Objects.requireNonNull(kind, "kind");
        if (fromYear < 1900 || fromYear > 9999) {
            throw new IllegalArgumentException("not a year of four digits: " + fromYear);
        }
        if (toYear != null && (toYear < fromYear || toYear > 9999)) {
            throw new IllegalArgumentException(
                    "the cap of " + kind.code() + " from " + fromYear + " cannot end in " + toYear);
        }
        Objects.requireNonNull(perYear, "perYear");
        if (perYear instanceof YearlyCap.Unlisted) {
            throw new IllegalArgumentException("a kind not listed has no row: " + kind.code() + " from " + fromYear);
        }
    }

    /**
     * Says whether the row holds for the kind in the year.
     *
     * @param other the kind, told by its code
     * @param year the year
     * @return true within the period, its first and last year included
     */
    public boolean coversYear(LearningKind other, int year) {
        return kind.isSameAs(other) && year >= fromYear && (toYear == null || year <= toYear);
    }

    boolean overlaps(RecognitionCap other) {
        return coversYear(other.kind, other.fromYear) || other.coversYear(kind, fromYear);
    }
}
