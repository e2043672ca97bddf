package kr.municipal.training.direction;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.survey.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * What a programme came to in one year (연도별 성과). Each figure may be missing.
 *
 * @param year the calendar year
 * @param absence what a missing figure of this year means
 * @param remark what is known without a figure, for example that a year was mostly theory; empty if nothing
 * @param taught how its time was taught, or null
 * @param completion the share of those selected who completed, or null
 * @param satisfaction the mean satisfaction, or null
 * @param useAtWork the share of those followed up who use it at work, or null
 */
public record YearFigures(
        int year,
        Absence absence,
        String remark,
        @Nullable TaughtMinutes taught,
        @Nullable Estimate completion,
        @Nullable Estimate satisfaction,
        @Nullable Estimate useAtWork) {

    /** Checks year, absence and remark. */
    public YearFigures {
        if (year < 1900 || year > 9999) {
            throw new IllegalArgumentException("not a year of four digits: " + year);
        }
        Objects.requireNonNull(absence, "absence");
        Objects.requireNonNull(remark, "remark");
    }

    /**
     * Returns a past year of which no figure was recorded.
     *
     * @param year the year
     * @param remark what is known all the same, or empty
     * @return the year without figures
     */
    public static YearFigures notRecorded(int year, String remark) {
        return new YearFigures(year, Absence.NOT_RECORDED, remark, null, null, null, null);
    }

    /**
     * Returns a figure.
     *
     * @param measure which
     * @return percent, or the mean of the satisfaction; empty if missing
     */
    public Optional<BigDecimal> figure(Measure measure) {
        return measure == Measure.PRACTICE_SHARE
                ? Optional.ofNullable(taught).map(TaughtMinutes::practiceShare)
                : estimate(measure).map(Estimate::value);
    }

    /**
     * Returns a figure with its uncertainty.
     *
     * @param measure which
     * @return the estimate; empty if missing, and for the share of practice, which was planned and not drawn by chance
     */
    public Optional<Estimate> estimate(Measure measure) {
        return Optional.ofNullable(
                switch (measure) {
                    case PRACTICE_SHARE -> null;
                    case COMPLETION -> completion;
                    case SATISFACTION -> satisfaction;
                    case USE_AT_WORK -> useAtWork;
                });
    }
}
