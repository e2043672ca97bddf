package kr.municipal.training.checklist;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Range;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * An own item as somebody typed it, right or wrong (개인 항목 입력).
 *
 * @param label the words, as written
 * @param due until when, such as {@code 2026-03-09}; blank for an item without due date
 */
public record PrivateItemDraft(
        @NotBlank(message = "{kr.municipal.training.Written.missing}") @Nullable String label, @Nullable String due) {

    private static final Range<Integer> YEARS = Range.of(1, 9999);

    /**
     * Returns what speaks against noting the item: {@linkplain PrivateChecklist#objectionsToNoting what the list says};
     * {@code PRIVATE_ITEM_DUE_UNREADABLE}.
     *
     * @param list the list it is for
     * @param by who is signed in
     * @param key the new key
     * @return all objections; empty if it may be noted
     */
    public List<Reason> objections(PrivateChecklist list, StaffNumber by, ItemKey key) {
        List<Reason> objections = new ArrayList<>(list.objectionsToNoting(by, key, label));
        if (!StringUtils.isBlank(due) && day().isEmpty()) {
            objections.add(Reason.of("PRIVATE_ITEM_DUE_UNREADABLE").with("due", StringUtils.strip(due)));
        }
        return List.copyOf(objections);
    }

    /**
     * Returns the list with the item noted.
     *
     * @param list the list it is for
     * @param by who is signed in
     * @param key the new key
     * @return the new list
     * @throws IllegalStateException if there are {@linkplain #objections objections}
     */
    public PrivateChecklist noteOn(PrivateChecklist list, StaffNumber by, ItemKey key) {
        List<Reason> objections = objections(list, by, key);
        if (!objections.isEmpty()) {
            throw new IllegalStateException("refused: " + objections);
        }
        return list.note(by, key, label, day().orElse(null));
    }

    private Optional<LocalDate> day() {
        try {
            return StringUtils.isBlank(due)
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(due.strip())).filter(day -> YEARS.contains(day.getYear()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Returns nothing of what was typed: it is for nobody else.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return "PrivateItemDraft[]";
    }
}
