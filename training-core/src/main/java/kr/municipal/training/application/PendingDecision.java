package kr.municipal.training.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who decides next, until when, and why: the present answer of {@link Approvers#pending}. Another moment may have another
 * answer, because people leave and come back.
 *
 * @param step the step awaited
 * @param approver the step's approver, or null if the approver cannot decide any more
 * @param standIn who may decide in the approver's place (대결자), or null if nobody may
 * @param deadline the first moment too late
 * @param because why these, as a sentence with names and deadline
 * @param before what was decided before, step by step
 */
public record PendingDecision(
        ApprovalStep step,
        @Nullable StaffNumber approver,
        @Nullable StaffNumber standIn,
        Instant deadline,
        Reason because,
        List<Reason> before) {

    /** Checks and copies the components. */
    public PendingDecision {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(because, "because");
        before = List.copyOf(before);
        if (approver != null && !approver.equals(step.approver())) {
            throw new IllegalArgumentException("the step is " + step.approver() + "'s, not " + approver + "'s");
        }
        if (step.approver().equals(standIn)) {
            throw new IllegalArgumentException("approver " + standIn + " cannot stand in for themselves");
        }
    }

    /**
     * Returns everybody who may decide now.
     *
     * @return whoever is asked first, and then the other; empty if nobody can decide
     */
    public List<StaffNumber> deciders() {
        return Stream.of(standIn, approver)
                .filter(Objects::nonNull)
                .map(person -> (StaffNumber) person)
                .toList();
    }

    /**
     * Returns who is asked: the stand-in if there is one, else the approver.
     *
     * @return the person, or empty if nobody can decide
     */
    public Optional<StaffNumber> asked() {
        return deciders().stream().findFirst();
    }

    /**
     * Says whether the person may decide now.
     *
     * @param person who wants to decide
     * @return {@code NOT_THE_APPROVER}, or the reason why nobody can decide, or empty
     */
    public Optional<Reason> objectionTo(StaffNumber person) {
        if (deciders().isEmpty()) {
            return Optional.of(because);
        }
        return deciders().contains(person) ? Optional.empty() : Optional.of(Reason.of("NOT_THE_APPROVER"));
    }

    /**
     * Returns in whose place the person decides.
     *
     * @param person who decides
     * @return the approver and why, or null if the person is the approver
     * @throws IllegalArgumentException if the person may not decide
     */
    public @Nullable StandIn standInBy(StaffNumber person) {
        if (!deciders().contains(person)) {
            throw new IllegalArgumentException(person + " does not decide; it is the turn of " + deciders());
        }
        return person.equals(approver) ? null : new StandIn(step.approver(), because);
    }

    /**
     * Returns the answer in words: what was decided before, then who decides next, until when, and why.
     *
     * @param text the person's language
     * @return one sentence for each step so far
     */
    public List<String> sentences(ReasonText text) {
        return Stream.concat(before.stream(), Stream.of(because))
                .map(text::sentence)
                .toList();
    }
}
