package kr.municipal.training.eligibility;

import java.util.function.Function;

/** The answer of an {@link EligibilityPolicy}. */
public sealed interface Eligibility permits Eligible, Ineligible {

    /**
     * Turns either answer into one value.
     *
     * @param eligible what to make of the ticket
     * @param ineligible what to make of the reasons
     * @param <T> the type of the value
     * @return the value
     */
    default <T> T fold(Function<Eligible, T> eligible, Function<Ineligible, T> ineligible) {
        return this instanceof Eligible yes ? eligible.apply(yes) : ineligible.apply((Ineligible) this);
    }
}
