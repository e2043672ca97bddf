package kr.municipal.training.eligibility;

import java.util.List;

/**
 * The official may not apply, for these reasons.
 *
 * @param reasons all reasons, at least one
 */
public record Ineligible(List<Reason> reasons) implements Eligibility {

    /** Checks and copies the reasons. */
    public Ineligible {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a refusal has at least one reason");
        }
    }
}
