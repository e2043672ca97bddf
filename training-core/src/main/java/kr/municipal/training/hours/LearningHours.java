package kr.municipal.training.hours;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Time of learning (교육시간), kept in whole minutes, so that every sum is exact. Hours taught are not hours recognised
 * ({@link RecognizedHours}). Rounding happens here and nowhere else: {@link #hours()} for what somebody has,
 * {@link #hoursRoundedUp()} for what somebody lacks, {@link #truncatedTo(int)} for offices that count larger units.
 *
 * @param minutes the minutes, 0 or more
 */
public record LearningHours(int minutes) implements Comparable<LearningHours> {

    /** No time at all. */
    public static final LearningHours ZERO = new LearningHours(0);

    private static final int MINUTES_PER_HOUR = 60;
    private static final int HOURS_PER_DAY = 7;

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
     * Returns the time of that many whole hours.
     *
     * @param hours the hours, 0 or more
     * @return the time
     * @throws IllegalArgumentException if the hours are negative
     * @throws ArithmeticException if they exceed an int of minutes
     */
    public static LearningHours ofHours(int hours) {
        return new LearningHours(Math.multiplyExact(hours, MINUTES_PER_HOUR));
    }

    /**
     * Returns the time of that many whole days of training. A day is 7 hours, as Korean offices count continuous
     * learning (상시학습).
     *
     * @param days the days, 0 or more
     * @return the time
     * @throws IllegalArgumentException if the days are negative
     * @throws ArithmeticException if they exceed an int of minutes
     */
    public static LearningHours ofDays(int days) {
        return ofHours(Math.multiplyExact(days, HOURS_PER_DAY));
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
     * Returns what is left after the other time is taken away, and nothing if the other is longer.
     *
     * @param other the time taken away
     * @return the rest, never negative
     */
    public LearningHours less(LearningHours other) {
        return other.minutes >= minutes ? ZERO : new LearningHours(minutes - other.minutes);
    }

    /**
     * Returns the shorter of both.
     *
     * @param other the other hours
     * @return the shorter
     */
    public LearningHours min(LearningHours other) {
        return other.minutes < minutes ? other : this;
    }

    /**
     * Returns this time without what is left over beyond full units, for an office that counts only those.
     *
     * @param unit the minutes of a unit, 1 or more; 60 for full hours
     * @return the full units
     * @throws IllegalArgumentException if a unit has not even one minute
     */
    public LearningHours truncatedTo(int unit) {
        if (unit < 1) {
            throw new IllegalArgumentException("a unit has at least one minute: " + unit);
        }
        return new LearningHours(minutes - minutes % unit);
    }

    /**
     * Returns the hours for display, with at most one decimal, rounded down: nobody is shown more than was taught.
     *
     * @return the hours, for example 3 or 2.5
     */
    public BigDecimal hours() {
        return tenths(RoundingMode.DOWN);
    }

    /**
     * Returns the hours for display, with at most one decimal, rounded up: for what is missing, so that nobody is told
     * that nothing is missing while a minute is.
     *
     * @return the hours, for example 0.1 for one minute
     */
    public BigDecimal hoursRoundedUp() {
        return tenths(RoundingMode.UP);
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

    private BigDecimal tenths(RoundingMode rounding) {
        BigDecimal tenths = BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(MINUTES_PER_HOUR), 1, rounding)
                .stripTrailingZeros();
        return tenths.scale() < 0 ? tenths.setScale(0) : tenths;
    }
}
