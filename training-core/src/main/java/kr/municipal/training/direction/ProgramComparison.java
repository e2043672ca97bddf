package kr.municipal.training.direction;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.survey.Difference;
import org.apache.commons.lang3.Validate;

/**
 * A programme year beside year (연도별 비교). A missing figure stays missing: it is neither 0 nor carried over.
 *
 * @param years the years, earliest first whatever the order given; at least one, none twice
 */
public record ProgramComparison(List<YearFigures> years) {

    /** Sorts the years. */
    public ProgramComparison {
        years = years.stream()
                .sorted(Comparator.comparingInt(YearFigures::year))
                .toList();
        Validate.notEmpty(years, "no year to compare");
        for (int i = 1; i < years.size(); i++) {
            Validate.isTrue(years.get(i).year() != years.get(i - 1).year(), "year %d twice", (long)
                    years.get(i).year());
        }
    }

    /**
     * Compares a figure of two years, with its uncertainty.
     *
     * @param measure completion, satisfaction or use at work
     * @param year the year compared
     * @param other the year it is compared with
     * @return the difference; unknown if a figure is missing
     * @throws IllegalArgumentException if a year is not there, or for the share of practice, which has no uncertainty: see
     *     {@link #practiceChange}
     */
    public Difference difference(Measure measure, int year, int other) {
        if (measure == Measure.PRACTICE_SHARE) {
            throw new IllegalArgumentException("no chance in " + measure);
        }
        return Difference.between(
                find(year).estimate(measure).orElse(null),
                find(other).estimate(measure).orElse(null));
    }

    /**
     * Compares the share of practice of two years.
     *
     * @param year the year compared
     * @param other the year it is compared with
     * @return the change in percentage points; empty if either is missing
     * @throws IllegalArgumentException if a year is not there
     */
    public Optional<BigDecimal> practiceChange(int year, int other) {
        Optional<BigDecimal> before = find(other).figure(Measure.PRACTICE_SHARE);
        return find(year).figure(Measure.PRACTICE_SHARE).flatMap(now -> before.map(now::subtract));
    }

    private YearFigures find(int year) {
        return years.stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no year " + year + " in the comparison"));
    }
}
