package kr.municipal.training.completion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.application.ApplicationEntry;

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
     * Returns all that was not reached, before anything is decided. Whatever the policy says, who was never there has the
     * shortfall {@code NEVER_ATTENDED}.
     *
     * @param facts what the person did
     * @return every shortfall; empty if the person would complete
     */
    default List<Shortfall> allShortfalls(CompletionFacts facts) {
        List<Shortfall> all = new ArrayList<>();
        if (facts.minutesPresent() == 0) {
            all.add(Shortfall.of("NEVER_ATTENDED", 0, 1));
        }
        all.addAll(shortfalls(facts));
        return List.copyOf(all);
    }

    /**
     * Decides whether the person completed the course; this is the only way to {@link Completed}. A {@link DryRun} asks
     * beforehand without deciding.
     *
     * @param facts what the person did
     * @param at the moment of the decision
     * @return completed if {@linkplain #allShortfalls nothing} was missing; else not completed, with all shortfalls
     */
    default CompletionDecision assess(CompletionFacts facts, Instant at) {
        Objects.requireNonNull(at, "at");
        List<Shortfall> all = allShortfalls(facts);
        ApplicationEntry entry = facts.selected().entry();
        return all.isEmpty() ? new Completed(entry, facts.rate(), at) : new NotCompleted(entry, facts.rate(), all, at);
    }
}
