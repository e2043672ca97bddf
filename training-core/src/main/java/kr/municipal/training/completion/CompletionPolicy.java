package kr.municipal.training.completion;

import java.time.Instant;
import java.util.List;

/**
 * What completing a course takes (수료기준). A municipality may write its own: it names the shortfalls, and the library
 * decides.
 *
 * <p>Policies are pure: the same facts give the same shortfalls.
 */
@FunctionalInterface
public interface CompletionPolicy {

    /**
     * Returns all that was not reached.
     *
     * @param facts what the person did
     * @return every shortfall, in the order told; empty if nothing is missing
     */
    List<Shortfall> shortfalls(CompletionFacts facts);

    /**
     * Decides whether the person completed the course.
     *
     * @param facts what the person did
     * @param at the moment of the decision
     * @return completed if the policy names no shortfall and the person came; else not completed, with all shortfalls
     */
    default CompletionDecision assess(CompletionFacts facts, Instant at) {
        return CompletionDecision.of(facts, shortfalls(facts), at);
    }
}
