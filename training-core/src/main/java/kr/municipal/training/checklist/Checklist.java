package kr.municipal.training.checklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.municipal.training.eligibility.Reason;

/**
 * The checklist of one application (체크리스트): the municipality's items, and which are ticked when and by what.
 *
 * <p>The items are data handed in. Immutable: every change gives a new checklist. Ticking twice keeps the first tick, so
 * that a double click changes nothing.
 */
public final class Checklist {

    private final List<ChecklistItem> items;
    private final Map<ItemKey, Tick> ticks;

    private Checklist(List<ChecklistItem> items, Map<ItemKey, Tick> ticks) {
        this.items = items;
        this.ticks = ticks;
    }

    /**
     * Returns a checklist of which nothing is ticked yet.
     *
     * @param items the items, in the order shown
     * @return the checklist
     * @throws IllegalArgumentException if two items share a key
     */
    public static Checklist of(List<ChecklistItem> items) {
        return restore(items, List.of());
    }

    /**
     * Returns a checklist as it was stored.
     *
     * @param items today's items, in the order shown
     * @param ticks the stored ticks; those of items no longer on the list are left out
     * @return the checklist
     * @throws IllegalArgumentException if two items, or two ticks, share a key
     */
    public static Checklist restore(List<ChecklistItem> items, Collection<Tick> ticks) {
        List<ChecklistItem> kept = List.copyOf(Objects.requireNonNull(items, "items"));
        Map<ItemKey, ChecklistItem> byKey = new HashMap<>();
        for (ChecklistItem item : kept) {
            if (byKey.put(item.key(), item) != null) {
                throw new IllegalArgumentException("two items with the key \"" + item.key() + "\"");
            }
        }
        Map<ItemKey, Tick> stored = new HashMap<>();
        for (Tick tick : Objects.requireNonNull(ticks, "ticks")) {
            if (byKey.containsKey(tick.item()) && stored.put(tick.item(), tick) != null) {
                throw new IllegalArgumentException("two ticks of the item \"" + tick.item() + "\"");
            }
        }
        return new Checklist(kept, stored);
    }

    /**
     * Returns the items.
     *
     * @return all of them, in the order shown
     */
    public List<ChecklistItem> items() {
        return items;
    }

    /**
     * Returns the ticks.
     *
     * @return those of ticked items, in the order of the items
     */
    public List<Tick> ticks() {
        return items.stream()
                .flatMap(item -> Stream.ofNullable(ticks.get(item.key())))
                .toList();
    }

    /**
     * Returns the tick of one item.
     *
     * @param item the item
     * @return its tick, or nothing if it is not ticked or not on the list
     */
    public Optional<Tick> tickOf(ItemKey item) {
        return Optional.ofNullable(ticks.get(Objects.requireNonNull(item, "item")));
    }

    /**
     * Returns what speaks against the person's changing an item by hand.
     *
     * <p>{@code CHECKLIST_ITEM_UNKNOWN}: no such item. {@code CHECKLIST_ITEM_FOLLOWS_EVENT}: only its event ticks the
     * item, and nobody takes that back.
     *
     * @param item the item to change
     * @return the objections; empty if it may be ticked and unticked
     */
    public List<Reason> objectionsToChanging(ItemKey item) {
        Objects.requireNonNull(item, "item");
        Optional<ChecklistItem> found =
                items.stream().filter(one -> one.key().equals(item)).findFirst();
        if (found.isEmpty()) {
            return List.of(Reason.of("CHECKLIST_ITEM_UNKNOWN").with("item", item.value()));
        }
        if (found.get().ticksItself() || tickOf(item).filter(Tick::byEvent).isPresent()) {
            return List.of(Reason.of("CHECKLIST_ITEM_FOLLOWS_EVENT")
                    .with("item", found.get().label()));
        }
        return List.of();
    }

    /**
     * Returns the checklist with an item ticked by the person.
     *
     * @param item the item
     * @param at when
     * @return the new checklist, or this one if the item was ticked already
     * @throws IllegalStateException if there are {@linkplain #objectionsToChanging objections}
     */
    public Checklist tick(ItemKey item, Instant at) {
        requireChangeable(item);
        return withTick(new Tick(item, at, null));
    }

    /**
     * Returns the checklist with an item no longer ticked.
     *
     * @param item the item
     * @return the new checklist, or this one if the item was not ticked
     * @throws IllegalStateException if there are {@linkplain #objectionsToChanging objections}
     */
    public Checklist untick(ItemKey item) {
        requireChangeable(item);
        if (!ticks.containsKey(item)) {
            return this;
        }
        Map<ItemKey, Tick> changed = new HashMap<>(ticks);
        changed.remove(item);
        return new Checklist(items, changed);
    }

    /**
     * Returns the checklist after an event: every item that waits for it is ticked.
     *
     * @param event what happened
     * @param at when
     * @return the new checklist, or this one if no item waits for the event
     */
    public Checklist tickedBy(AutoTick event, Instant at) {
        Objects.requireNonNull(event, "event");
        Checklist changed = this;
        for (ChecklistItem item : items) {
            if (item.tickedBy() == event) {
                changed = changed.withTick(new Tick(item.key(), at, event));
            }
        }
        return changed;
    }

    /**
     * Returns how far the person is with a phase, required and optional items alike.
     *
     * @param phase the phase
     * @return what is done and what is missing
     */
    public Readiness readiness(Phase phase) {
        Objects.requireNonNull(phase, "phase");
        return readiness(item -> item.phase() == phase);
    }

    /**
     * Returns how far the person is with the required items of all phases, as completion may ask for.
     *
     * @return what is done and what is missing
     */
    public Readiness readinessOfRequired() {
        return readiness(ChecklistItem::required);
    }

    /**
     * Returns how far the person is with the required items of a phase, as a reminder lists them.
     *
     * @param phase the phase
     * @return what is done and what is missing
     */
    public Readiness readinessOfRequired(Phase phase) {
        Objects.requireNonNull(phase, "phase");
        return readiness(item -> item.required() && item.phase() == phase);
    }

    /**
     * Returns how far the person is with a phase at a moment, and what is overdue.
     *
     * @param phase the phase
     * @param dates from what due dates follow
     * @param now the moment of asking; at its deadline an item is overdue
     * @return what is done, missing and overdue
     */
    public Readiness readiness(Phase phase, DueDates dates, Instant now) {
        return withOverdue(readiness(phase), dates, now);
    }

    /**
     * Returns how far the person is with the required items of all phases at a moment, and what of them is overdue.
     *
     * @param dates from what due dates follow
     * @param now the moment of asking; at its deadline an item is overdue
     * @return what is done, missing and overdue
     */
    public Readiness readinessOfRequired(DueDates dates, Instant now) {
        return withOverdue(readinessOfRequired(), dates, now);
    }

    private static Readiness withOverdue(Readiness readiness, DueDates dates, Instant now) {
        List<ChecklistItem> overdue = readiness.missing().stream()
                .filter(item -> dates.isPast(item, now))
                .toList();
        return new Readiness(readiness.done(), readiness.total(), readiness.missing(), overdue);
    }

    private Readiness readiness(Predicate<ChecklistItem> counted) {
        List<ChecklistItem> missing = new ArrayList<>();
        int total = 0;
        for (ChecklistItem item : items) {
            if (counted.test(item)) {
                total++;
                if (!ticks.containsKey(item.key())) {
                    missing.add(item);
                }
            }
        }
        return new Readiness(total - missing.size(), total, missing);
    }

    private Checklist withTick(Tick tick) {
        if (ticks.containsKey(tick.item())) {
            return this;
        }
        Map<ItemKey, Tick> changed = new HashMap<>(ticks);
        changed.put(tick.item(), tick);
        return new Checklist(items, changed);
    }

    private void requireChangeable(ItemKey item) {
        List<Reason> objections = objectionsToChanging(item);
        if (!objections.isEmpty()) {
            throw new IllegalStateException("cannot change \"" + item + "\": " + objections);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checklist that && items.equals(that.items) && ticks.equals(that.ticks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(items, ticks);
    }

    @Override
    public String toString() {
        return "Checklist" + ticks();
    }
}
