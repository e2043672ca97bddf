package kr.municipal.training.completion;

import java.time.Instant;
import java.util.function.Function;
import kr.municipal.training.application.ApplicationEntry;

/** Whether somebody completed a course (수료 판정). */
public sealed interface CompletionDecision permits Completed, NotCompleted {

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
