package kr.municipal.training.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One dated sitting of a run (차시); attendance is taken here.
 *
 * @param id its identifier
 * @param ordinal its place in the run, counted from 1
 * @param start when it begins
 * @param end when it is over, at least a minute and at most 99,999 minutes after the start
 * @param place where it is held, or null while undecided
 */
public record ClassSession(SessionId id, int ordinal, Instant start, Instant end, @Nullable String place) {

    // As many as a mark can be late: five digits.
    private static final long MAX_MINUTES = 99_999;

    /** Checks the components. */
    public ClassSession {
        Objects.requireNonNull(id, "id");
        if (ordinal < 1) {
            throw new IllegalArgumentException("sessions are counted from 1: " + ordinal);
        }
        long minutes = Duration.between(start, end).toMinutes();
        if (minutes < 1) {
            throw new IllegalArgumentException("session " + id + " must end after its start " + start + ": " + end);
        }
        if (minutes > MAX_MINUTES) {
            throw new IllegalArgumentException(
                    "session " + id + " from " + start + " to " + end + " is longer than " + MAX_MINUTES + " minutes");
        }
    }

    /**
     * Returns the planned minutes, the base of the attendance rate.
     *
     * @return whole minutes between start and end, 1 or more
     */
    public int plannedMinutes() {
        return Math.toIntExact(Duration.between(start, end).toMinutes());
    }
}
