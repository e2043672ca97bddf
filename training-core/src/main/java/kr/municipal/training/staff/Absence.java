package kr.municipal.training.staff;

import java.time.Instant;
import java.util.Objects;

/**
 * An official is away for a while, and somebody stands in (대결자): leave, a business trip, training. An embedder takes it
 * from where the office keeps it.
 *
 * @param official who is away
 * @param from the first moment away
 * @param until the first moment back, after {@code from}
 * @param standIn who acts in the official's place meanwhile, somebody else
 */
public record Absence(StaffNumber official, Instant from, Instant until, StaffNumber standIn) {

    /** Checks the components. */
    public Absence {
        Objects.requireNonNull(official, "official");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(standIn, "standIn");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "the absence of " + official + " ends at " + until + ", not after it begins at " + from);
        }
        if (official.equals(standIn)) {
            throw new IllegalArgumentException("official " + official + " cannot stand in for themselves");
        }
    }

    /**
     * Says whether the official is away.
     *
     * @param moment the moment
     * @return true from the first moment away, and no more at the first moment back
     */
    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
