package kr.municipal.training.checklist;

import java.util.Objects;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do (체크리스트 항목), as the municipality words it.
 *
 * @param key the item's key, unique within its checklist
 * @param label what the trainee reads; not blank
 * @param phase when it is due
 * @param required whether {@linkplain Checklist#readinessOfRequired() readiness for completion} counts it
 * @param tickedBy the event that ticks it, or {@code null} for an item the person ticks
 */
public record ChecklistItem(ItemKey key, String label, Phase phase, boolean required, @Nullable AutoTick tickedBy) {

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
     * Says whether the item follows an event and not the person.
     *
     * @return {@code true} if an event ticks it
     */
    public boolean ticksItself() {
        return tickedBy != null;
    }
}
