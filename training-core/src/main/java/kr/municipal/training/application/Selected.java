package kr.municipal.training.application;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;

/** An application with a seat (선발): the ticket to take part and to be assessed. */
public final class Selected implements ActiveApplication {

    private final Approved approved;
    private final Instant at;
    private final Reason basis;

    Selected(Approved approved, Instant at, Reason basis) {
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
    public static Selected restore(Approved approved, Instant at, Reason basis) {
        return new Selected(approved, at, basis);
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
        return StatusChange.bySystem(ApplicationStatus.SELECTED, at, basis);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Selected that
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
        return "Selected[" + entry().id() + ", " + basis.code() + "]";
    }
}
