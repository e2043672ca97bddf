package kr.municipal.training.hours;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Time taught (교육시간), kept in whole minutes and shown in hours. Hours taught are not hours recognised.
 *
 * @param minutes the minutes, 0 or more
 */
public record LearningHours(int minutes) implements Comparable<LearningHours> {

    /** No time at all. */
    public static final LearningHours ZERO = new LearningHours(0);

    /** Checks the minutes. */
    public LearningHours {
        if (minutes < 0) {
            throw new IllegalArgumentException("learning minutes must not be negative: " + minutes);
        }
    }

    /**
     * Returns the hours of that many minutes.
     *
     * @param minutes the minutes, 0 or more
     * @return the hours
     * @throws IllegalArgumentException if the minutes are negative
     */
    public static LearningHours ofMinutes(int minutes) {
        return new LearningHours(minutes);
    }

    /**
     * Returns the sum of both.
     *
     * @param other the other hours
     * @return the sum
     * @throws ArithmeticException if the sum exceeds an int of minutes
     */
    public LearningHours plus(LearningHours other) {
        return new LearningHours(Math.addExact(minutes, other.minutes));
    }

    /**
     * Returns the hours for display, with at most one decimal, rounded down: nobody is shown more than was taught.
     *
     * @return the hours, for example 3 or 2.5
     */
    public BigDecimal hours() {
        BigDecimal tenths = BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(60), 1, RoundingMode.DOWN)
                .stripTrailingZeros();
        return tenths.scale() < 0 ? tenths.setScale(0) : tenths;
    }

    /**
     * Compares by length.
     *
     * @param other the other hours
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(LearningHours other) {
        return Integer.compare(minutes, other.minutes);
    }
}
