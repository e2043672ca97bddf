package kr.municipal.training.checklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do (체크리스트 항목), as the municipality words it.
 *
 * @param key the item's key, unique within its checklist
 * @param label what the trainee reads; not blank
 * @param phase the part of the checklist it stands in
 * @param required whether {@linkplain Checklist#readinessOfRequired() readiness for completion} counts it
 * @param tickedBy the event that ticks it, or {@code null} for an item the person ticks
 * @param due until when it is to be done, or {@code null} for an item without due date
 */
public record ChecklistItem(
        @NotNull(message = "{kr.municipal.training.Value.missing}") ItemKey key,
        @NotBlank(message = "{kr.municipal.training.Written.missing}") String label,
        @NotNull(message = "{kr.municipal.training.Value.missing}") Phase phase,
        boolean required,
        @Nullable AutoTick tickedBy,
        @Valid @Nullable DueRule due) {

    /**
     * Checks the label.
     *
     * @throws IllegalArgumentException if {@code label} is blank
     */
    public ChecklistItem {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(phase, "phase");
        if (StringUtils.isBlank(label)) {
            throw new IllegalArgumentException("the label of item \"" + key + "\" is blank: \"" + label + "\"");
        }
    }

    /**
     * Returns an item without due date.
     *
     * @param key the item's key
     * @param label what the trainee reads
     * @param phase the part of the checklist it stands in
     * @param required whether readiness for completion counts it
     * @param tickedBy the event that ticks it, or {@code null}
     * @throws IllegalArgumentException if {@code label} is blank
     */
    public ChecklistItem(ItemKey key, String label, Phase phase, boolean required, @Nullable AutoTick tickedBy) {
        this(key, label, phase, required, tickedBy, null);
    }

    /**
     * Returns this item with a due date.
     *
     * @param rule until when it is to be done
     * @return the item
     */
    public ChecklistItem dueBy(DueRule rule) {
        return new ChecklistItem(key, label, phase, required, tickedBy, Objects.requireNonNull(rule, "rule"));
    }

    /**
     * Says whether the item follows an event and not the person.
     *
     * @return {@code true} if an event ticks it
     */
    public boolean ticksItself() {
        return tickedBy != null;
    }
}
