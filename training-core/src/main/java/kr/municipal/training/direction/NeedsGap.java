package kr.municipal.training.direction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How far ability lies behind importance (요구도).
 *
 * @param importance the mean importance, with two decimals
 * @param ability the mean present ability of the same people, with two decimals
 */
public record NeedsGap(BigDecimal importance, BigDecimal ability) {

    /** Checks that both are there. */
    public NeedsGap {
        Objects.requireNonNull(importance, "importance");
        Objects.requireNonNull(ability, "ability");
    }

    /**
     * Returns the gap.
     *
     * @return importance less ability; negative where people can do more than their work asks
     */
    public BigDecimal gap() {
        return importance.subtract(ability);
    }

    /**
     * Returns the priority: the gap weighted by importance, {@code Σ(importance − ability) / n × mean importance} (Borich,
     * A needs assessment model for conducting follow-up studies, Journal of Teacher Education 31(3), 1980), from the
     * printed means so that anybody can check it.
     *
     * @return the priority with two decimals, rounded half up
     */
    public BigDecimal priority() {
        return gap().multiply(importance).setScale(2, RoundingMode.HALF_UP);
    }
}
