package kr.municipal.training.eligibility;

import java.util.Optional;

/** One rule of who may apply. Rules are pure: the same facts give the same answer. */
@FunctionalInterface
public interface EligibilityRule {

    /**
     * Looks at the facts.
     *
     * @param facts who asks for what, and when
     * @return the objection, or empty if the rule has none
     */
    Optional<Reason> objection(EligibilityFacts facts);
}
