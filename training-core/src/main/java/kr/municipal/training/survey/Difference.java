package kr.municipal.training.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The difference of two figures, between runs, topics or years (차이), with its uncertainty.
 *
 * <p>Whoever compares twenty pairs finds one "more than chance" by chance: compare what was asked beforehand.
 *
 * @param value the first less the second, or null if one is missing
 * @param interval where the true difference lies with {@value Interval#LEVEL} percent confidence, or null if that cannot
 *     be told
 */
public record Difference(@Nullable BigDecimal value, @Nullable Interval interval) {

    /** Checks that the interval is about the difference. */
    public Difference {
        if (interval != null && (value == null || !interval.contains(value))) {
            throw new IllegalArgumentException("the difference " + value + " lies outside of " + interval);
        }
    }

    /**
     * Returns the difference of two independent figures with the interval {@code d − √((a − la)² + (ub − b)²)} to {@code d
     * + √((ua − a)² + (b − lb)²)}, from the printed figures and bounds, so that anybody can check it (method of variance
     * estimates recovery: Zou and Donner, Statistics in Medicine 27, 2008; for shares it is method 10 of Newcombe,
     * Statistics in Medicine 17, 1998).
     *
     * @param one the figure compared, or null if missing
     * @param other what it is compared with, in the same unit and of other people, or null if missing
     * @return the difference, without interval if a figure has none
     */
    public static Difference between(@Nullable Estimate one, @Nullable Estimate other) {
        if (one == null || other == null) {
            return new Difference(null, null);
        }
        BigDecimal value = one.value().subtract(other.value());
        Interval first = one.interval();
        Interval second = other.interval();
        if (first == null || second == null) {
            return new Difference(value, null);
        }
        BigDecimal down =
                length(one.value().subtract(first.low()), second.high().subtract(other.value()));
        BigDecimal up = length(first.high().subtract(one.value()), other.value().subtract(second.low()));
        return new Difference(
                value,
                new Interval(
                        value.subtract(down).setScale(value.scale(), RoundingMode.FLOOR),
                        value.add(up).setScale(value.scale(), RoundingMode.CEILING)));
    }

    /**
     * Says what the difference tells.
     *
     * @return higher or lower if the whole interval is, within chance if it contains 0, unknown without an interval
     */
    public Verdict verdict() {
        if (interval == null) {
            return Verdict.UNKNOWN;
        }
        if (interval.contains(BigDecimal.ZERO)) {
            return Verdict.WITHIN_CHANCE;
        }
        return interval.low().signum() > 0 ? Verdict.HIGHER : Verdict.LOWER;
    }

    /**
     * Puts it into words.
     *
     * @param one what the first figure is of, for example {@code 2026}
     * @param other what the second is of
     * @return {@code COMPARED_HIGHER}, {@code COMPARED_LOWER} or {@code COMPARED_WITHIN_CHANCE} with {@code difference},
     *     {@code low} and {@code high}, or {@code COMPARED_UNKNOWN}; each with {@code one} and {@code other}
     */
    public Reason reason(String one, String other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        String code =
                switch (verdict()) {
                    case HIGHER -> "COMPARED_HIGHER";
                    case LOWER -> "COMPARED_LOWER";
                    case WITHIN_CHANCE -> "COMPARED_WITHIN_CHANCE";
                    case UNKNOWN -> "COMPARED_UNKNOWN";
                };
        Reason reason = Reason.of(code).with("one", one).with("other", other);
        if (value == null || interval == null) {
            return reason;
        }
        return reason.with("difference", value).with("low", interval.low()).with("high", interval.high());
    }

    private static BigDecimal length(BigDecimal a, BigDecimal b) {
        return a.multiply(a).add(b.multiply(b)).sqrt(MathContext.DECIMAL64);
    }
}
