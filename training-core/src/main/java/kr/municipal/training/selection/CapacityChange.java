package kr.municipal.training.selection;

import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.Capacity;

/**
 * What another capacity means for those who have seats and those who wait (정원 변경). It removes nobody: who has a seat keeps
 * it, and whether somebody is to leave is decided by a person, one by one and with a reason.
 *
 * @param to the capacity after the change
 * @param taken the seats taken, 0 or more
 * @param waiting how many wait, 0 or more
 */
public record CapacityChange(Capacity to, int taken, int waiting) {

    /** Checks the components. */
    public CapacityChange {
        Objects.requireNonNull(to, "to");
        if (taken < 0 || waiting < 0) {
            throw new IllegalArgumentException(
                    "neither seats taken nor people waiting are negative: " + taken + ", " + waiting);
        }
    }

    /**
     * Returns how many have a seat beyond the capacity.
     *
     * @return the number, 0 if everybody has room
     */
    public int over() {
        return to.seats().isPresent() ? Math.max(0, taken - to.seats().getAsInt()) : 0;
    }

    /**
     * Returns how many of those who wait can have a seat now.
     *
     * @return the number, 0 if no seat is free
     */
    public int movingUp() {
        return to.seats().isPresent() ? Math.min(waiting, Math.max(0, to.seats().getAsInt() - taken)) : waiting;
    }

    /**
     * Says whether more people have seats than the capacity holds.
     *
     * @return {@code CAPACITY_BELOW_SEATS_TAKEN}, or empty
     */
    public Optional<Reason> objection() {
        return over() == 0
                ? Optional.empty()
                : Optional.of(Reason.of("CAPACITY_BELOW_SEATS_TAKEN")
                        .with("seats", to.seats().orElseThrow())
                        .with("taken", taken)
                        .with("over", over()));
    }
}
