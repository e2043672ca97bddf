package kr.municipal.training.checklist;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The key of one item within a checklist (항목 키): 1 to 40 of {@code A–Z a–z 0–9 _ -}.
 *
 * <p>It is stored with every tick, so it stays when the wording of the item changes.
 *
 * @param value the key
 */
public record ItemKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if {@code value} is not 1 to 40 of the characters allowed
     */
    public ItemKey {
        Objects.requireNonNull(value, "value");
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the key of a checklist item: \"" + value + "\"");
        }
    }

    /**
     * Returns the key of the text.
     *
     * @param value the text
     * @return the key
     * @throws IllegalArgumentException if the text has another form
     */
    public static ItemKey of(String value) {
        return new ItemKey(value);
    }

    /**
     * Returns the text of the key.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return value;
    }
}
