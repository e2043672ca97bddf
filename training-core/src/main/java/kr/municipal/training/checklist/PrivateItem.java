package kr.municipal.training.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.commons.lang3.Validate;
import org.jspecify.annotations.Nullable;

/**
 * Something a trainee means to do, noted for nobody else (개인 항목).
 *
 * @param key its key within the list
 * @param label the trainee's own words, not blank
 * @param due until when, that day included, or {@code null}
 * @param doneAt when it was ticked, or {@code null}
 */
public record PrivateItem(ItemKey key, String label, @Nullable LocalDate due, @Nullable Instant doneAt) {

    /** Checks the components. */
    public PrivateItem {
        Objects.requireNonNull(key, "key");
        Validate.notBlank(label, "the words of item %s must not be blank", key);
    }

    /**
     * Says whether it is ticked.
     *
     * @return {@code true} if it is done
     */
    public boolean isDone() {
        return doneAt != null;
    }

    PrivateItem done(@Nullable Instant at) {
        return new PrivateItem(key, label, due, at);
    }

    /**
     * Returns the key alone: what somebody noted for nobody else is not written to logs.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return "PrivateItem[" + key + "]";
    }
}
