package kr.municipal.training.workflow.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait after each attempt that failed. After the last, a notice is given up.
 *
 * @param waits the waiting times in order, each longer than nothing
 */
public record RetryPlan(List<Duration> waits) {

    /** Checks the waiting times. */
    public RetryPlan {
        waits = List.copyOf(waits);
        for (Duration wait : waits) {
            if (wait.isNegative() || wait.isZero()) {
                throw new IllegalArgumentException("a waiting time must be longer than nothing: " + wait);
            }
        }
    }

    /** Returns how long to wait after so many attempts, or nothing if it is to be given up. */
    public Optional<Duration> waitAfter(int attempts) {
        return attempts <= waits.size() ? Optional.of(waits.get(attempts - 1)) : Optional.empty();
    }
}
