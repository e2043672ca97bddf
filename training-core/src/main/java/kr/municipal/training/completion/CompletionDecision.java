package kr.municipal.training.completion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kr.municipal.training.application.ApplicationEntry;

/** Whether somebody completed a course (수료 판정). */
public sealed interface CompletionDecision permits Completed, NotCompleted {

    /**
     * Decides from the shortfalls a policy named. This is the only way to {@link Completed}.
     *
     * <p>Whatever the policy says, who was never there has the shortfall {@code NEVER_ATTENDED}.
     *
     * @param facts what the person did
     * @param shortfalls what a policy found missing
     * @param at the moment of the decision
     * @return completed if nothing is missing, else not completed with every shortfall
     */
    static CompletionDecision of(CompletionFacts facts, List<Shortfall> shortfalls, Instant at) {
        Objects.requireNonNull(at, "at");
        List<Shortfall> all = new ArrayList<>();
        if (facts.minutesPresent() == 0) {
            all.add(Shortfall.of("NEVER_ATTENDED", 0, 1));
        }
        all.addAll(shortfalls);
        ApplicationEntry entry = facts.selected().entry();
        return all.isEmpty() ? new Completed(entry, facts.rate(), at) : new NotCompleted(entry, facts.rate(), all, at);
    }

    /**
     * Returns the application decided on.
     *
     * @return its header
     */
    ApplicationEntry entry();

    /**
     * Returns when it was decided.
     *
     * @return the moment
     */
    Instant decidedAt();

    /**
     * Turns either decision into one value.
     *
     * @param completed what to make of the ticket
     * @param notCompleted what to make of the shortfalls
     * @param <T> the type of the value
     * @return the value
     */
    default <T> T fold(Function<Completed, T> completed, Function<NotCompleted, T> notCompleted) {
        return this instanceof Completed yes ? completed.apply(yes) : notCompleted.apply((NotCompleted) this);
    }
}
