package kr.municipal.training.application;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;

/** An approved application that waits for a seat (대기). */
public final class Waitlisted implements ActiveApplication {

    private final Approved approved;
    private final Instant at;
    private final Reason basis;

    Waitlisted(Approved approved, Instant at, Reason basis) {
        this.approved = Objects.requireNonNull(approved, "approved");
        this.at = Objects.requireNonNull(at, "at");
        this.basis = Objects.requireNonNull(basis, "basis");
    }

    /**
     * Rebuilds a stored application. For stores only.
     *
     * @param approved the approved application it came from
     * @param at when this state was reached
     * @param basis why
     * @return the application
     */
    public static Waitlisted restore(Approved approved, Instant at, Reason basis) {
        return new Waitlisted(approved, at, basis);
    }

    /**
     * Gives a seat that became free. The approval stays as it was given.
     *
     * @param when when
     * @return the selected application
     * @throws IllegalArgumentException if the moment lies before the waiting began
     */
    public Selected promote(Instant when) {
        return new Selected(approved, change().followedAt(id(), when), Reason.of("SEAT_FROM_WAITING_LIST"));
    }

    /**
     * Ends the waiting when no seat became free before the course began.
     *
     * @param when when
     * @return the ended application
     * @throws IllegalArgumentException if the moment lies before the waiting began
     */
    public NotSelected endWaiting(Instant when) {
        return endWaiting(when, Reason.of("WAITING_LIST_ENDED"));
    }

    /**
     * Ends the waiting for another reason, such as a seat offered and declined.
     *
     * @param when when
     * @param why why, to tell the person
     * @return the ended application
     * @throws IllegalArgumentException if the moment lies before the waiting began
     */
    public NotSelected endWaiting(Instant when, Reason why) {
        return new NotSelected(entry(), change().followedAt(id(), when), why);
    }

    /**
     * Returns the approved application it came from.
     *
     * @return the approval ticket
     */
    public Approved approved() {
        return approved;
    }

    /**
     * Returns when this state was reached.
     *
     * @return the moment
     */
    public Instant at() {
        return at;
    }

    /**
     * Returns why.
     *
     * @return the reason to tell the person
     */
    public Reason basis() {
        return basis;
    }

    @Override
    public ApplicationEntry entry() {
        return approved.entry();
    }

    @Override
    public StatusChange change() {
        return StatusChange.bySystem(ApplicationStatus.WAITLISTED, at, basis);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Waitlisted that
                && approved.equals(that.approved)
                && at.equals(that.at)
                && basis.equals(that.basis);
    }

    @Override
    public int hashCode() {
        return Objects.hash(approved, at, basis);
    }

    @Override
    public String toString() {
        return "Waitlisted[" + entry().id() + ", " + basis.code() + "]";
    }
}
