package kr.municipal.training.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/** An application that waits for approval (접수). Only {@link TrainingApplication#submit} makes one. */
public final class Submitted implements ActiveApplication {

    private final ApplicationEntry entry;
    private final List<ApprovalDecision.Approve> approvals;
    private final @Nullable Escalation escalation;

    private Submitted(
            ApplicationEntry entry, List<ApprovalDecision.Approve> approvals, @Nullable Escalation escalation) {
        this.entry = Objects.requireNonNull(entry, "entry");
        this.approvals = List.copyOf(approvals);
        this.escalation = escalation;
        if (approvals.size() >= entry.line().steps().size()) {
            throw new IllegalArgumentException("application " + entry.id() + " has all its approvals");
        }
    }

    static Submitted first(ApplicationEntry entry) {
        return new Submitted(entry, List.of(), null);
    }

    /**
     * Rebuilds a stored application. For stores only.
     *
     * @param entry the stored entry
     * @param approvals the approvals given so far, fewer than the line has steps
     * @param escalation how the current step was last handed up, or null if it was not
     * @return the application
     */
    public static Submitted restore(
            ApplicationEntry entry, List<ApprovalDecision.Approve> approvals, @Nullable Escalation escalation) {
        return new Submitted(entry, approvals, escalation);
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
     * Returns how the current step was last handed up.
     *
     * @return the handing up, or empty if the step is still with its approver
     */
    public Optional<Escalation> escalation() {
        return Optional.ofNullable(escalation);
    }

    /**
     * Returns since when the current step waits for its decision; handing it up changes nothing of that.
     *
     * @return the moment of the submission or of the last approval
     */
    public Instant stepBegan() {
        return approvals.isEmpty()
                ? entry.submittedAt()
                : approvals.get(approvals.size() - 1).at();
    }

    /**
     * Hands the current step up (윗부서 이관). Its approver may still decide.
     *
     * @param next the handing up, of {@link Approvers#escalation}
     * @return this application, decided also by the head above
     * @throws IllegalArgumentException if it is not the next one of this step, or lies before the last change
     */
    public Submitted escalate(Escalation next) {
        int level = escalation().map(Escalation::level).orElse(0) + 1;
        if (next.level() != level) {
            throw new IllegalArgumentException(
                    "escalation " + next.level() + " of application " + id() + " comes where " + level + " is next");
        }
        change().followedAt(id(), next.at());
        return new Submitted(entry, approvals, next);
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
        return given.size() == entry.line().steps().size()
                ? new Approved(entry, given)
                : new Submitted(entry, given, null);
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
     * @throws IllegalArgumentException if the moment lies before the deadline, the submission or the last approval
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
        if (escalation != null) {
            return StatusChange.bySystem(ApplicationStatus.SUBMITTED, escalation.at(), escalation.because());
        }
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
        return other instanceof Submitted that
                && entry.equals(that.entry)
                && approvals.equals(that.approvals)
                && Objects.equals(escalation, that.escalation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entry, approvals, escalation);
    }

    @Override
    public String toString() {
        return "Submitted[" + entry.id() + ", approvals=" + approvals.size() + "]";
    }
}
