package kr.municipal.training.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * The own items of one trainee (개인 체크리스트), kept apart from the {@link Checklist}: nobody else sees them, no readiness counts
 * them, and they can be erased. Immutable: every change gives a new list.
 */
public final class PrivateChecklist {

    /** The longest text of an item, in characters. */
    public static final int MAX_LABEL = 200;

    /** The most items a trainee can have; more would be a notebook. */
    public static final int MAX_ITEMS = 50;

    private final StaffNumber owner;
    private final List<PrivateItem> items;

    private PrivateChecklist(StaffNumber owner, List<PrivateItem> items) {
        this.owner = owner;
        this.items = items;
    }

    /**
     * Returns an empty list.
     *
     * @param owner whose it is
     * @return the list
     */
    public static PrivateChecklist of(StaffNumber owner) {
        return restore(owner, List.of());
    }

    /**
     * Returns a list as it was stored.
     *
     * @param owner whose it is
     * @param items the items, in the order noted
     * @return the list
     * @throws IllegalArgumentException if two items share a key
     */
    public static PrivateChecklist restore(StaffNumber owner, List<PrivateItem> items) {
        Objects.requireNonNull(owner, "owner");
        List<PrivateItem> kept = List.copyOf(items);
        if (kept.stream().map(PrivateItem::key).distinct().count() < kept.size()) {
            throw new IllegalArgumentException("two items share a key: " + kept);
        }
        return new PrivateChecklist(owner, kept);
    }

    /**
     * Returns whose list it is.
     *
     * @return the staff number
     */
    public StaffNumber owner() {
        return owner;
    }

    /**
     * Returns the items as somebody sees them.
     *
     * @param reader who is signed in
     * @return all of them for the owner, none for anybody else
     */
    public List<PrivateItem> seenBy(StaffNumber reader) {
        return owner.equals(reader) ? items : List.of();
    }

    /**
     * Returns what speaks against noting an item.
     *
     * <p>{@code PRIVATE_LIST_NOT_YOURS}; {@code PRIVATE_ITEM_EMPTY}; {@code PRIVATE_ITEM_TOO_LONG}; {@code PRIVATE_ITEMS_FULL};
     * {@code PRIVATE_ITEM_THERE}: the key is taken.
     *
     * @param by who is signed in
     * @param key the new key
     * @param label the words, as written
     * @return all objections; empty if it may be noted
     */
    public List<Reason> objectionsToNoting(StaffNumber by, ItemKey key, @Nullable String label) {
        if (!owner.equals(by)) {
            return List.of(Reason.of("PRIVATE_LIST_NOT_YOURS"));
        }
        List<Reason> objections = new ArrayList<>();
        int length = WrittenText.of(label).length();
        if (length == 0) {
            objections.add(Reason.of("PRIVATE_ITEM_EMPTY"));
        }
        if (length > MAX_LABEL) {
            objections.add(
                    Reason.of("PRIVATE_ITEM_TOO_LONG").with("length", length).with("max", MAX_LABEL));
        }
        if (items.size() >= MAX_ITEMS) {
            objections.add(Reason.of("PRIVATE_ITEMS_FULL").with("max", MAX_ITEMS));
        }
        if (found(key).isPresent()) {
            objections.add(Reason.of("PRIVATE_ITEM_THERE"));
        }
        return objections;
    }

    /**
     * Notes an item.
     *
     * @param by who is signed in
     * @param key the new key
     * @param label the words, as written
     * @param due until when, or {@code null}
     * @return the new list
     * @throws IllegalStateException if there are {@linkplain #objectionsToNoting objections}
     */
    public PrivateChecklist note(StaffNumber by, ItemKey key, @Nullable String label, @Nullable LocalDate due) {
        refuse(objectionsToNoting(by, key, label));
        PrivateItem item = new PrivateItem(key, WrittenText.of(label), due, null);
        return new PrivateChecklist(
                owner, Stream.concat(items.stream(), Stream.of(item)).toList());
    }

    /**
     * Returns what speaks against ticking, unticking or erasing an item: {@code PRIVATE_LIST_NOT_YOURS};
     * {@code PRIVATE_ITEM_UNKNOWN}. Somebody else is not told whether there is such an item.
     *
     * @param by who is signed in
     * @param key the item
     * @return the objections; empty if it may be changed
     */
    public List<Reason> objectionsToChanging(StaffNumber by, ItemKey key) {
        if (!owner.equals(by)) {
            return List.of(Reason.of("PRIVATE_LIST_NOT_YOURS"));
        }
        return found(key).isPresent() ? List.of() : List.of(Reason.of("PRIVATE_ITEM_UNKNOWN"));
    }

    /**
     * Ticks or unticks an item. Ticking twice keeps the first moment.
     *
     * @param by who is signed in
     * @param key the item
     * @param done when it was done, or {@code null} to untick it
     * @return the new list
     * @throws IllegalStateException if there are {@linkplain #objectionsToChanging objections}
     */
    public PrivateChecklist tick(StaffNumber by, ItemKey key, @Nullable Instant done) {
        refuse(objectionsToChanging(by, key));
        return new PrivateChecklist(
                owner,
                items.stream()
                        .map(item ->
                                item.key().equals(key) && (done == null || !item.isDone()) ? item.done(done) : item)
                        .toList());
    }

    /**
     * Erases an item; nothing of it is kept.
     *
     * @param by who is signed in
     * @param key the item
     * @return the new list
     * @throws IllegalStateException if there are {@linkplain #objectionsToChanging objections}
     */
    public PrivateChecklist erase(StaffNumber by, ItemKey key) {
        refuse(objectionsToChanging(by, key));
        return new PrivateChecklist(
                owner, items.stream().filter(item -> !item.key().equals(key)).toList());
    }

    private Optional<PrivateItem> found(ItemKey key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    private static void refuse(List<Reason> objections) {
        if (!objections.isEmpty()) {
            throw new IllegalStateException("refused: " + objections);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrivateChecklist that && owner.equals(that.owner) && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, items);
    }

    /**
     * Returns how many items there are, and nothing of them.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return "PrivateChecklist[" + owner + ", " + items.size() + " items]";
    }
}
