package kr.municipal.training.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import org.jspecify.annotations.Nullable;

/** An application with all its approvals (승인): the ticket for a seat. Only {@link Submitted#approve} makes one. */
public final class Approved implements ActiveApplication {

    private final ApplicationEntry entry;
    private final List<ApprovalDecision.Approve> approvals;

    Approved(ApplicationEntry entry, List<ApprovalDecision.Approve> approvals) {
        this.entry = Objects.requireNonNull(entry, "entry");
        this.approvals = List.copyOf(approvals);
        if (approvals.size() != entry.line().steps().size()) {
            throw new IllegalArgumentException("application " + entry.id() + " has " + approvals.size() + " of "
                    + entry.line().steps().size() + " approvals");
        }
    }

    /**
     * Rebuilds a stored application. For stores only.
     *
     * @param entry the stored entry
     * @param approvals one approval for each step of the line
     * @return the application
     */
    public static Approved restore(ApplicationEntry entry, List<ApprovalDecision.Approve> approvals) {
        return new Approved(entry, approvals);
    }

    /**
     * Returns the approvals.
     *
     * @return one for each step of the line, in order
     */
    public List<ApprovalDecision.Approve> approvals() {
        return approvals;
    }

    /**
     * Returns the place that the department gave among its applicants (부서 추천 순위): that of the first approver who gave
     * one.
     *
     * @return the place, from 1, or null if none was given
     */
    public @Nullable Integer departmentOrder() {
        return approvals.stream()
                .map(ApprovalDecision.Approve::departmentOrder)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * Gives the seat.
     *
     * @param at when
     * @param basis why this person
     * @return the selected application
     * @throws IllegalArgumentException if the moment lies before the last approval
     */
    public Selected select(Instant at, Reason basis) {
        return new Selected(this, change().followedAt(id(), at), basis);
    }

    /**
     * Puts the application on the waiting list. The approval stays given.
     *
     * @param at when; the order of the list
     * @param basis why there is no seat
     * @return the waiting application
     * @throws IllegalArgumentException if the moment lies before the last approval
     */
    public Waitlisted waitlist(Instant at, Reason basis) {
        return new Waitlisted(this, change().followedAt(id(), at), basis);
    }

    /**
     * Ends the application without a seat (미선발).
     *
     * @param at when
     * @param basis why
     * @return the ended application
     * @throws IllegalArgumentException if the moment lies before the last approval
     */
    public NotSelected passOver(Instant at, Reason basis) {
        return new NotSelected(entry, change().followedAt(id(), at), basis);
    }

    @Override
    public ApplicationEntry entry() {
        return entry;
    }

    @Override
    public StatusChange change() {
        ApprovalDecision.Approve last = approvals.get(approvals.size() - 1);
        return StatusChange.byDecision(ApplicationStatus.APPROVED, last, last.comment());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Approved that && entry.equals(that.entry) && approvals.equals(that.approvals);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entry, approvals);
    }

    @Override
    public String toString() {
        return "Approved[" + entry.id() + "]";
    }
}
