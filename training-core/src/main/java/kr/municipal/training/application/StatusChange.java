package kr.municipal.training.application;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * One line of an application's history, which is only ever appended to.
 *
 * @param status the status reached
 * @param at when
 * @param by who acted, or null if the system did
 * @param as in what capacity
 * @param inPlaceOf in whose place, exactly when acting as {@link ActingAs#STAND_IN}; else null
 * @param reason the rule's reason, or null
 * @param words the person's own words, or null
 */
public record StatusChange(
        ApplicationStatus status,
        Instant at,
        @Nullable StaffNumber by,
        ActingAs as,
        @Nullable StaffNumber inPlaceOf,
        @Nullable Reason reason,
        @Nullable String words) {

    /** Checks the components. */
    public StatusChange {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(as, "as");
        if ((by == null) != (as == ActingAs.SYSTEM)) {
            throw new IllegalArgumentException("acting as " + as + " does not fit the actor " + by);
        }
        if ((inPlaceOf == null) == (as == ActingAs.STAND_IN)) {
            throw new IllegalArgumentException("acting as " + as + " does not fit in the place of " + inPlaceOf);
        }
    }

    /**
     * Returns a line of somebody's own act, or of the system's.
     *
     * @param status the status reached
     * @param at when
     * @param by who acted, or null if the system did
     * @param as in what capacity, but not as a stand-in
     * @param reason the rule's reason, or null
     * @param words the person's own words, or null
     * @throws IllegalArgumentException if the capacity does not fit the actor
     */
    public StatusChange(
            ApplicationStatus status,
            Instant at,
            @Nullable StaffNumber by,
            ActingAs as,
            @Nullable Reason reason,
            @Nullable String words) {
        this(status, at, by, as, null, reason, words);
    }

    /**
     * Checks that the next change does not lie before this one. Two changes at the same moment are fine: a clock may stand
     * still between them.
     */
    Instant followedAt(ApplicationId application, Instant next) {
        if (next.isBefore(at)) {
            throw new IllegalArgumentException("application " + application + " cannot change at " + next
                    + ", before it became " + status + " at " + at);
        }
        return next;
    }

    static StatusChange byPerson(ApplicationStatus status, Instant at, StaffNumber by, @Nullable String words) {
        return new StatusChange(status, at, by, ActingAs.IN_PERSON, null, words);
    }

    static StatusChange byDecision(ApplicationStatus status, ApprovalDecision decision, @Nullable String words) {
        StandIn standIn = decision.standIn();
        return standIn == null
                ? byPerson(status, decision.at(), decision.by(), words)
                : new StatusChange(
                        status,
                        decision.at(),
                        decision.by(),
                        ActingAs.STAND_IN,
                        standIn.inPlaceOf(),
                        standIn.because(),
                        words);
    }

    static StatusChange bySystem(ApplicationStatus status, Instant at, @Nullable Reason reason) {
        return new StatusChange(status, at, null, ActingAs.SYSTEM, reason, null);
    }
}
