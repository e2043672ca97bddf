package kr.municipal.training.checklist;

import java.util.List;
import java.util.Objects;

/**
 * How far somebody is with a part of the checklist (준비상태), and what is missing.
 *
 * @param done items ticked
 * @param total items asked for
 * @param missing the items not ticked, in the order of the checklist
 * @param overdue those of the missing items whose due date was past when it was asked; none if no moment was named
 */
public record Readiness(int done, int total, List<ChecklistItem> missing, List<ChecklistItem> overdue) {

    /**
     * Checks that the four agree.
     *
     * @throws IllegalArgumentException if {@code done} is negative, {@code done} and the missing items are not
     *     {@code total} together, or an item is overdue and not missing
     */
    public Readiness {
        missing = List.copyOf(Objects.requireNonNull(missing, "missing"));
        if (done < 0 || done + missing.size() != total) {
            throw new IllegalArgumentException(done + " done and " + missing.size() + " missing are not " + total);
        }
        overdue = List.copyOf(Objects.requireNonNull(overdue, "overdue"));
        if (!missing.containsAll(overdue)) {
            throw new IllegalArgumentException("overdue, yet not missing: " + overdue);
        }
    }

    /**
     * Returns a readiness of which due dates were not asked.
     *
     * @param done items ticked
     * @param total items asked for
     * @param missing the items not ticked
     * @throws IllegalArgumentException if the three do not agree
     */
    public Readiness(int done, int total, List<ChecklistItem> missing) {
        this(done, total, missing, List.of());
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
