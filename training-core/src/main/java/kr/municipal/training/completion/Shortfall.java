package kr.municipal.training.completion;

import java.math.BigDecimal;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;

/**
 * One thing that was not reached (미달사유): a reason whose data has what was {@code reached} and what was
 * {@code needed}.
 *
 * @param reason the reason, with both values
 */
public record Shortfall(Reason reason) {

    /** Checks that both values are there. */
    public Shortfall {
        Objects.requireNonNull(reason, "reason");
        if (!reason.data().containsKey("reached") || !reason.data().containsKey("needed")) {
            throw new IllegalArgumentException("a shortfall tells what was reached and needed: " + reason);
        }
    }

    /**
     * Returns a shortfall in whole numbers.
     *
     * @param code the code of the reason
     * @param reached what was reached
     * @param needed what was needed
     * @return the shortfall
     * @throws IllegalArgumentException if the code is not a reason code
     */
    public static Shortfall of(String code, int reached, int needed) {
        return new Shortfall(Reason.of(code).with("reached", reached).with("needed", needed));
    }

    /**
     * Returns a shortfall in decimals, for example percent.
     *
     * @param code the code of the reason
     * @param reached what was reached, as it is shown
     * @param needed what was needed, as it is shown
     * @return the shortfall
     * @throws IllegalArgumentException if the code is not a reason code
     */
    public static Shortfall of(String code, BigDecimal reached, BigDecimal needed) {
        return new Shortfall(Reason.of(code).with("reached", reached).with("needed", needed));
    }

    /**
     * Returns this shortfall with one more value for its sentence.
     *
     * @param name the name used in the sentence
     * @param value the value
     * @return the extended shortfall
     */
    public Shortfall with(String name, Object value) {
        return new Shortfall(reason.with(name, value));
    }

    /**
     * Returns what was reached, as it is shown.
     *
     * @return the value
     */
    public String reached() {
        return String.valueOf(reason.data().get("reached"));
    }

    /**
     * Returns what was needed, as it is shown.
     *
     * @return the value
     */
    public String needed() {
        return String.valueOf(reason.data().get("needed"));
    }
}
