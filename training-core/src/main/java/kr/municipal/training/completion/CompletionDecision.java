package kr.municipal.training.completion;

import java.time.Instant;
import java.util.function.Function;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.attendance.AttendanceRate;

/**
 * Whether somebody completed a course (수료 판정). A completion that was taken back is an outcome of its own, so whoever looks
 * a decision up cannot take it for one that stands.
 */
public sealed interface CompletionDecision permits Completed, NotCompleted, WithdrawnCompletion {

    /**
     * Returns the application decided on.
     *
     * @return its header
     */
    ApplicationEntry entry();

    /**
     * Returns the attendance rate reached.
     *
     * @return the rate
     */
    AttendanceRate rate();

    /**
     * Returns when it was decided.
     *
     * @return the moment; of a withdrawn completion, the moment of the completion
     */
    Instant decidedAt();

    /**
     * Turns any decision into one value.
     *
     * @param completed what to make of the ticket
     * @param notCompleted what to make of the shortfalls
     * @param withdrawn what to make of a completion that was taken back
     * @param <T> the type of the value
     * @return the value
     */
    default <T> T fold(
            Function<Completed, T> completed,
            Function<NotCompleted, T> notCompleted,
            Function<WithdrawnCompletion, T> withdrawn) {
        if (this instanceof Completed yes) {
            return completed.apply(yes);
        }
        return this instanceof NotCompleted no ? notCompleted.apply(no) : withdrawn.apply((WithdrawnCompletion) this);
    }
}
