package kr.municipal.training.selection;

import java.util.Objects;

/**
 * What a policy found out about one candidate: the value that decides, and what it is a value of.
 *
 * @param candidate the candidate
 * @param criterion what the value is, a {@link SelectionCriterion} or a constant of an embedder whose bundle names it
 * @param value the value: a date, a moment, a number or a text, as a reason can carry it
 * @param atQuota what parted the candidate from one of the same value where a quota ended, or {@link TieBreak#NONE}
 */
public record Measured(Candidate candidate, Enum<?> criterion, Object value, TieBreak atQuota) {

    /** Checks the components. */
    public Measured {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(atQuota, "atQuota");
    }

    /**
     * Returns what a policy without quotas found out.
     *
     * @param candidate the candidate
     * @param criterion what the value is
     * @param value the value
     */
    public Measured(Candidate candidate, Enum<?> criterion, Object value) {
        this(candidate, criterion, value, TieBreak.NONE);
    }
}
