package kr.municipal.training.survey;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A confidence interval (신뢰구간) at {@value #LEVEL} percent: if the same survey were repeated often, 95 of 100 such
 * intervals would contain the true figure. It tells how far chance alone may have moved a figure; it tells nothing about
 * who chose not to answer.
 *
 * @param low the lower bound, rounded down
 * @param high the upper bound, rounded up, not below the lower
 */
public record Interval(BigDecimal low, BigDecimal high) {

    /** The confidence level of every interval, in percent: the usual one of official statistics. */
    public static final int LEVEL = 95;

    /** Checks the order. */
    public Interval {
        if (Objects.requireNonNull(low, "low").compareTo(Objects.requireNonNull(high, "high")) > 0) {
            throw new IllegalArgumentException("an interval from " + low + " to " + high);
        }
    }

    /**
     * Says whether the value lies within. Both bounds do.
     *
     * @param value the value
     * @return true from the lower to the upper bound
     */
    public boolean contains(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    /**
     * Says whether all of it is at the value or above.
     *
     * @param value the value
     * @return true if the lower bound is not below the value
     */
    public boolean isAtLeast(BigDecimal value) {
        return low.compareTo(value) >= 0;
    }

    /**
     * Says whether all of it is below the value.
     *
     * @param value the value
     * @return true if the upper bound is below the value
     */
    public boolean isBelow(BigDecimal value) {
        return high.compareTo(value) < 0;
    }
}
