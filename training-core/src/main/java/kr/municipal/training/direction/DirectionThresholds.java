package kr.municipal.training.direction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Where evidence begins to speak for a direction (판단 기준). All of them are settings: no law and no guideline gives them,
 * the defaults are this library's own and an office should replace them by its own experience.
 *
 * @param minimumAnswers the fewest answers a satisfaction or a use at work is judged by, 2 or more; default 5, like the
 *     minimum group of surveys
 * @param satisfied the mean from which people count as satisfied; default 3.5, half way from 보통 (3) to 만족 (4) of a scale
 *     from 1 to 5; an office with another scale sets it in the steps of that scale
 * @param dissatisfied the mean below which people count as dissatisfied, not above {@code satisfied}; default 2.5
 * @param highDemandPercent the applications in percent of the seats from which more seats are wanted; default 150
 * @param lowDemandPercent the same, below which hardly anybody wants the course; default 50, less than the high one
 * @param completionPercent the share of those selected who should complete, 0 to 100; default 80
 * @param usePercent the share of those asked later who should use it at work, 0 to 100; default 50
 */
public record DirectionThresholds(
        @Min(value = 2, message = "{kr.municipal.training.Number.least}") int minimumAnswers,
        @NotNull(message = "{kr.municipal.training.Value.missing}") BigDecimal satisfied,
        @NotNull(message = "{kr.municipal.training.Value.missing}") BigDecimal dissatisfied,
        @Min(value = 1, message = "{kr.municipal.training.Number.least}") int highDemandPercent,
        @Min(value = 0, message = "{kr.municipal.training.Number.least}") int lowDemandPercent,
        @Min(value = 0, message = "{kr.municipal.training.Percent.range}")
                @Max(value = 100, message = "{kr.municipal.training.Percent.range}")
                int completionPercent,
        @Min(value = 0, message = "{kr.municipal.training.Percent.range}")
                @Max(value = 100, message = "{kr.municipal.training.Percent.range}")
                int usePercent) {

    /** Checks that the thresholds agree. */
    public DirectionThresholds {
        require(minimumAnswers >= 2, "one answer shows no spread: " + minimumAnswers);
        Objects.requireNonNull(satisfied, "satisfied");
        require(
                Objects.requireNonNull(dissatisfied, "dissatisfied").compareTo(satisfied) <= 0,
                "dissatisfied below " + dissatisfied + " is above satisfied from " + satisfied);
        require(
                0 <= lowDemandPercent && lowDemandPercent < highDemandPercent,
                "low demand below " + lowDemandPercent + " and high from " + highDemandPercent + " percent");
        require(0 <= completionPercent && completionPercent <= 100, "completion in percent: " + completionPercent);
        require(0 <= usePercent && usePercent <= 100, "use at work in percent: " + usePercent);
    }

    /**
     * Returns the defaults, for a scale from 1 to 5.
     *
     * @return the thresholds
     */
    public static DirectionThresholds standard() {
        return new DirectionThresholds(5, new BigDecimal("3.5"), new BigDecimal("2.5"), 150, 50, 80, 50);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
