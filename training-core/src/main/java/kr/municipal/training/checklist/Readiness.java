package kr.municipal.training.checklist;

import java.util.List;
import java.util.Objects;

/**
 * How far somebody is with a part of the checklist (준비상태), and what is missing.
 *
 * @param done items ticked
 * @param total items asked for
 * @param missing the items not ticked, in the order of the checklist
 */
public record Readiness(int done, int total, List<ChecklistItem> missing) {

    /**
     * Checks that the three agree.
     *
     * @throws IllegalArgumentException if {@code done} is negative, or {@code done} and the missing items are not
     *     {@code total} together
     */
    public Readiness {
        missing = List.copyOf(Objects.requireNonNull(missing, "missing"));
        if (done < 0 || done + missing.size() != total) {
            throw new IllegalArgumentException(done + " done and " + missing.size() + " missing are not " + total);
        }
    }

    /**
     * Says whether nothing is missing. A part of the checklist without items is complete.
     *
     * @return {@code true} if every item is ticked
     */
    public boolean isComplete() {
        return missing.isEmpty();
    }
}
