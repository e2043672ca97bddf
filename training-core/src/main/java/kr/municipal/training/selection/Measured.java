package kr.municipal.training.selection;

import java.util.Objects;

/**
 * What a policy found out about one candidate: the value that decides, and what it is a value of.
 *
 * @param candidate the candidate
 * @param criterion what the value is, a {@link SelectionCriterion} or a constant of an embedder whose bundle names it
 * @param value the value: a date, a moment, a number or a text, as a reason can carry it
 */
public record Measured(Candidate candidate, Enum<?> criterion, Object value) {

    /** Checks the components. */
    public Measured {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(value, "value");
    }
}
