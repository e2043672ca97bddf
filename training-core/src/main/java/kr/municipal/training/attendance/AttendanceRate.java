package kr.municipal.training.attendance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The attendance rate (출석률): attended over planned minutes, exact.
 *
 * <p>Nothing is rounded but what is shown. A rate over nothing planned is zero.
 *
 * @param attendedMinutes the minutes that count as attended, 0 to {@code plannedMinutes}
 * @param plannedMinutes the minutes asked for
 */
public record AttendanceRate(long attendedMinutes, long plannedMinutes) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code attendedMinutes} is negative or more than {@code plannedMinutes}
     */
    public AttendanceRate {
        if (attendedMinutes < 0 || attendedMinutes > plannedMinutes) {
            throw new IllegalArgumentException(
                    "attended " + attendedMinutes + " of " + plannedMinutes + " planned minutes");
        }
    }

    /**
     * Says whether the rate reaches a threshold, decided on the exact ratio: 80 of 100 minutes is at least 80 percent.
     *
     * @param percent the threshold, 0 to 100
     * @return {@code true} if the rate is the threshold or more
     * @throws IllegalArgumentException if {@code percent} is not 0 to 100
     */
    public boolean isAtLeast(int percent) {
        requirePercent(percent);
        if (plannedMinutes == 0) {
            return percent == 0;
        }
        return BigDecimal.valueOf(attendedMinutes)
                        .multiply(HUNDRED)
                        .compareTo(BigDecimal.valueOf(plannedMinutes).multiply(BigDecimal.valueOf(percent)))
                >= 0;
    }

    /**
     * Returns the fewest whole minutes that reach a threshold.
     *
     * @param percent the threshold, 0 to 100
     * @return that share of the planned minutes, a part of a minute counted as a whole one
     * @throws IllegalArgumentException if {@code percent} is not 0 to 100
     */
    public long minutesNeeded(int percent) {
        requirePercent(percent);
        return BigDecimal.valueOf(plannedMinutes)
                .multiply(BigDecimal.valueOf(percent))
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .longValueExact();
    }

    /**
     * Checks a threshold that somebody set.
     *
     * @param percent the threshold
     * @throws IllegalArgumentException if {@code percent} is not 0 to 100
     */
    public static void requirePercent(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("not a percentage from 0 to 100: " + percent);
        }
    }

    /**
     * Returns the rate to show: percent with one decimal, rounded half up, except that a whole percent is shown only when it was
     * reached.
     *
     * <p>So 79.96 percent is shown as 79.9 and never as 80.0: what is shown never contradicts {@link #isAtLeast}.
     *
     * @return 0.0 to 100.0, with one decimal
     */
    public BigDecimal toPercent() {
        if (plannedMinutes == 0) {
            return BigDecimal.ZERO.setScale(1);
        }
        BigDecimal attended = BigDecimal.valueOf(attendedMinutes).multiply(HUNDRED);
        BigDecimal planned = BigDecimal.valueOf(plannedMinutes);
        BigDecimal rounded = attended.divide(planned, 1, RoundingMode.HALF_UP);
        return isAtLeast(rounded.intValue()) ? rounded : attended.divide(planned, 1, RoundingMode.DOWN);
    }

    @Override
    public String toString() {
        return attendedMinutes + "/" + plannedMinutes;
    }
}
