package kr.municipal.training.checklist;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That an item was ticked (확인 표시), when, and by whom: the person or an event.
 *
 * @param item the item ticked
 * @param at when
 * @param event the event that ticked it, or {@code null} if the person did
 */
public record Tick(ItemKey item, Instant at, @Nullable AutoTick event) {

    /** Checks that item and moment are there. */
    public Tick {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Says whether an event ticked the item.
     *
     * @return {@code false} if the person did
     */
    public boolean byEvent() {
        return event != null;
    }
}
