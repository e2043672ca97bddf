package kr.municipal.training.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its uncertainty (추정값): a mean in the steps of its scale, or a share in percent.
 *
 * <p>The interval treats those who answered as drawn at random from all who might take such a course, so it does not
 * shrink when everybody present has answered.
 *
 * @param count how many answers it rests on, 1 or more
 * @param value the mean with two decimals or the share with one, rounded half up
 * @param interval where the true figure lies with {@value Interval#LEVEL} percent confidence; null if one answer alone
 *     tells nothing about the spread
 */
public record Estimate(int count, BigDecimal value, @Nullable Interval interval) {

    private static final int MEAN_DECIMALS = 2;
    private static final int SHARE_DECIMALS = 1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Checks that there is an answer, and that the interval contains the value. */
    public Estimate {
        if (count < 1) {
            throw new IllegalArgumentException("a figure rests on one answer or more: " + count);
        }
        Objects.requireNonNull(value, "value");
        if (interval != null && !interval.contains(value)) {
            throw new IllegalArgumentException(value + " lies outside of " + interval);
        }
    }

    /**
     * Returns the mean of ratings with Student's interval, {@code mean ± t · s / √n} with {@code s² = Σ(x − mean)² / (n −
     * 1)} and {@code n − 1} degrees of freedom (Student, Biometrika 6, 1908), cut off at the ends of the scale. The steps
     * are taken as equally far apart, as satisfaction surveys commonly do.
     *
     * <p>No answer: no mean. One answer: a mean without interval. All answers equal: {@code s} is 0, which would claim
     * certainty from however few; then the share of people who would have answered otherwise is at most {@code z² / (n +
     * z²)} by Wilson's interval for 0 of n, and each bound is where the mean would be if all of those were at that end of
     * the scale. That last rule is this library's own.
     *
     * @param steps the scale
     * @param counts how often each step was given, from the lowest to the highest, none negative
     * @return the mean, or empty without answers
     * @throws IllegalArgumentException if there are not as many counts as steps, or one is negative
     */
    public static Optional<Estimate> ofMean(Steps steps, List<Integer> counts) {
        if (counts.size() != steps.all().size() || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("counts of the steps " + steps + ": " + counts);
        }
        long n = 0;
        long sum = 0;
        long squares = 0;
        int given = 0;
        // Counted from the lowest step, so that steps far from 0 lose no precision.
        for (int above = 0; above < counts.size(); above++) {
            long count = counts.get(above);
            n += count;
            sum += count * above;
            squares += count * above * above;
            given += count > 0 ? 1 : 0;
        }
        if (n == 0) {
            return Optional.empty();
        }
        BigDecimal value = BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(n), MEAN_DECIMALS, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(steps.min()));
        double mean = (double) sum / n;
        int top = counts.size() - 1;
        Interval interval = null;
        if (n > 1 && given == 1) {
            double otherwise = StudentT.NORMAL * StudentT.NORMAL / (n + StudentT.NORMAL * StudentT.NORMAL);
            interval = between(mean - otherwise * mean, mean + otherwise * (top - mean), steps);
        } else if (n > 1) {
            double variance = (squares - mean * sum) / (n - 1);
            double half = StudentT.quantile((int) n - 1) * Math.sqrt(variance / n);
            interval = between(Math.max(0, mean - half), Math.min(top, mean + half), steps);
        }
        return Optional.of(new Estimate((int) n, value, interval));
    }

    /**
     * Returns a share in percent with Wilson's score interval, {@code (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)}
     * (Wilson, JASA 22, 1927), which stays within 0 to 100 and has a width even where nobody or everybody is counted.
     *
     * @param hits how many of them, 0 to all
     * @param count how many in all
     * @return the share, or empty if there are none at all
     * @throws IllegalArgumentException if the hits are negative or more than all
     */
    public static Optional<Estimate> ofShare(int hits, int count) {
        if (hits < 0 || hits > count) {
            throw new IllegalArgumentException(hits + " of " + count);
        }
        if (count == 0) {
            return Optional.empty();
        }
        double p = (double) hits / count;
        double z = StudentT.NORMAL;
        double scale = 1 + z * z / count;
        double centre = (p + z * z / (2.0 * count)) / scale;
        double half = z * Math.sqrt(p * (1 - p) / count + z * z / (4.0 * count * count)) / scale;
        BigDecimal low = rounded(100 * (centre - half), SHARE_DECIMALS, RoundingMode.FLOOR);
        BigDecimal high = rounded(100 * (centre + half), SHARE_DECIMALS, RoundingMode.CEILING);
        BigDecimal value = BigDecimal.valueOf(hits)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(count), SHARE_DECIMALS, RoundingMode.HALF_UP);
        return Optional.of(new Estimate(
                count, value, new Interval(low.max(BigDecimal.ZERO.setScale(SHARE_DECIMALS)), high.min(HUNDRED))));
    }

    private static Interval between(double low, double high, Steps steps) {
        BigDecimal lowest = BigDecimal.valueOf(steps.min());
        return new Interval(
                rounded(low, MEAN_DECIMALS, RoundingMode.FLOOR).add(lowest),
                rounded(high, MEAN_DECIMALS, RoundingMode.CEILING).add(lowest));
    }

    // Outwards, but not for the noise of floating point.
    private static BigDecimal rounded(double bound, int decimals, RoundingMode outwards) {
        return BigDecimal.valueOf(bound)
                .setScale(decimals + 8, RoundingMode.HALF_EVEN)
                .setScale(decimals, outwards);
    }
}
