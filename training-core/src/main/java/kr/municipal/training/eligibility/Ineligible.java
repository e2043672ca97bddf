package kr.municipal.training.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The official may not apply, for these reasons. Every rule was asked; a reason is put into words when it is read. Immutable
 * and thread-safe, as far as the rules are pure.
 */
public final class Ineligible implements Eligibility {

    private final @Nullable EligibilityFacts facts;
    // Reasons, and rules that say theirs when asked; nothing after the last.
    private final Object[] objections;

    /**
     * Returns a refusal for reasons found elsewhere.
     *
     * @param reasons all reasons, at least one; copied
     * @throws IllegalArgumentException if there is none
     */
    public Ineligible(List<Reason> reasons) {
        this(null, List.copyOf(reasons).toArray());
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a refusal has at least one reason: " + reasons);
        }
    }

    Ineligible(@Nullable EligibilityFacts facts, Object[] objections) {
        this.facts = facts;
        this.objections = objections;
    }

    /**
     * Returns all reasons.
     *
     * @return at least one, in the order of the rules; read-only
     */
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (Object objection : objections) {
            if (objection instanceof ToldWhenAsked rule) {
                reasons.add(rule.why(Objects.requireNonNull(facts)));
            } else if (objection != null) {
                reasons.add((Reason) objection);
            }
        }
        return List.copyOf(reasons);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ineligible that && reasons().equals(that.reasons());
    }

    @Override
    public int hashCode() {
        return reasons().hashCode();
    }

    @Override
    public String toString() {
        return "Ineligible" + reasons();
    }
}
