package kr.municipal.training.checklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import kr.municipal.training.eligibility.Reason;

/**
 * The items every trainee of a course begins with (체크리스트 양식), as the municipality words them. A checklist under way
 * keeps the items it began with; a changed template is for those who begin later.
 *
 * @param items the items, in the order shown; no two with the same key
 */
public record ChecklistTemplate(
        @NotNull(message = "{kr.municipal.training.Value.missing}") List<@Valid ChecklistItem> items) {

    /**
     * Checks and copies the items.
     *
     * @throws IllegalArgumentException if two items share a key
     */
    public ChecklistTemplate {
        items = Checklist.of(items).items();
    }

    /**
     * Begins a checklist.
     *
     * @return the checklist, nothing ticked
     */
    public Checklist begin() {
        return Checklist.of(items);
    }

    /**
     * Returns the items of a phase.
     *
     * @param phase the phase
     * @return in the order shown
     */
    public List<ChecklistItem> of(Phase phase) {
        return items.stream().filter(item -> item.phase() == phase).toList();
    }

    /**
     * Returns what an officer should look at before the template is used: {@code CHECKLIST_DUE_IN_OTHER_PHASE} for each item
     * of before the lecture that is due after it, or the other way round.
     *
     * @return the remarks; none for a template whose dates fit its phases
     */
    public List<Reason> remarks() {
        return items.stream()
                .filter(ChecklistTemplate::contradicts)
                .map(item -> Reason.of("CHECKLIST_DUE_IN_OTHER_PHASE").with("item", item.label()))
                .toList();
    }

    private static boolean contradicts(ChecklistItem item) {
        DueRule due = item.due();
        return due != null
                && (due.anchor() == DueRule.Anchor.BEFORE_FIRST_SESSION
                        ? item.phase() != Phase.BEFORE
                        : item.phase() == Phase.BEFORE);
    }
}
