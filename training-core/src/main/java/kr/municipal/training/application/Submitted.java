package kr.municipal.training.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;

/** An application that waits for approval (접수). Only {@link TrainingApplication#submit} makes one. */
public final class Submitted implements ActiveApplication {

    private final ApplicationEntry entry;
    private final List<ApprovalDecision.Approve> approvals;

    private Submitted(ApplicationEntry entry, List<ApprovalDecision.Approve> approvals) {
        this.entry = Objects.requireNonNull(entry, "entry");
        this.approvals = List.copyOf(approvals);
        if (approvals.size() >= entry.line().steps().size()) {
            throw new IllegalArgumentException("application " + entry.id() + " has all its approvals");
        }
    }

    static Submitted first(ApplicationEntry entry) {
        return new Submitted(entry, List.of());
    }

    /**
     * Rebuilds a stored application. For stores only.
     *
     * @param entry the stored entry
     * @param approvals the approvals given so far, fewer than the line has steps
     * @return the application
     */
    public static Submitted restore(ApplicationEntry entry, List<ApprovalDecision.Approve> approvals) {
        return new Submitted(entry, approvals);
    }

    /**
     * Returns the step whose decision is awaited.
     *
     * @return the current step
     */
    public ApprovalStep currentStep() {
        return entry.line().steps().get(approvals.size());
    }

    /**
     * Returns the approvals given so far.
     *
     * @return the approvals in order
     */
    public List<ApprovalDecision.Approve> approvals() {
        return approvals;
    }

    /**
     * Says whether the person may decide now in person; {@link Approvers#pending} also knows who stands in.
     *
     * @param person who wants to decide
     * @return {@code NOT_THE_APPROVER}, or empty
     */
    public Optional<Reason> objectionTo(StaffNumber person) {
        return currentStep().approver().equals(person) ? Optional.empty() : Optional.of(Reason.of("NOT_THE_APPROVER"));
    }

    /**
     * Approves the current step. Whether somebody may stand in is asked before, of {@link Approvers#pending}.
     *
     * @param decision the approval
     * @return the approved application after the last step, else this one waiting for the next step
     * @throws IllegalArgumentException if neither the current approver decides nor somebody in their place, or the applicant does, or the moment lies before the
     *     submission or the last approval
     */
    public ActiveApplication approve(ApprovalDecision.Approve decision) {
        requireApprover(decision);
        List<ApprovalDecision.Approve> given = new ArrayList<>(approvals);
        given.add(decision);
        return given.size() == entry.line().steps().size() ? new Approved(entry, given) : new Submitted(entry, given);
    }

    /**
     * Rejects the application (반려). Whether somebody may stand in is asked before, of {@link Approvers#pending}.
     *
     * @param decision the rejection with its reason
     * @return the rejected application
     * @throws IllegalArgumentException if neither the current approver decides nor somebody in their place, or the applicant does, or the moment lies before the
     *     submission or the last approval
     */
    public Rejected reject(ApprovalDecision.Reject decision) {
        requireApprover(decision);
        return new Rejected(entry, decision);
    }

    /**
     * Lets the application expire (기한경과).
     *
     * @param at when
     * @param deadline the deadline that passed
     * @return the expired application
     * @throws IllegalArgumentException if the moment lies before the submission or the last approval
     */
    public Expired expire(Instant at, Instant deadline) {
        return new Expired(entry, change().followedAt(id(), at), deadline);
    }

    @Override
    public ApplicationEntry entry() {
        return entry;
    }

    @Override
    public StatusChange change() {
        if (approvals.isEmpty()) {
            return StatusChange.byPerson(ApplicationStatus.SUBMITTED, entry.submittedAt(), entry.applicant(), null);
        }
        ApprovalDecision.Approve last = approvals.get(approvals.size() - 1);
        return StatusChange.byDecision(ApplicationStatus.SUBMITTED, last, last.comment());
    }

    private void requireApprover(ApprovalDecision decision) {
        StandIn standIn = decision.standIn();
        StaffNumber office = standIn == null ? decision.by() : standIn.inPlaceOf();
        if (objectionTo(office).isPresent() || decision.by().equals(entry.applicant())) {
            throw new IllegalArgumentException("application " + entry.id() + " is decided by "
                    + currentStep().approver() + ", not by " + decision.by()
                    + (standIn == null ? "" : " in the place of " + standIn.inPlaceOf()));
        }
        change().followedAt(id(), decision.at());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Submitted that && entry.equals(that.entry) && approvals.equals(that.approvals);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entry, approvals);
    }

    @Override
    public String toString() {
        return "Submitted[" + entry.id() + ", approvals=" + approvals.size() + "]";
    }
}
