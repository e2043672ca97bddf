package kr.municipal.training.attendance;

import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A mark as it came from a form, before anybody trusts it.
 *
 * @param late minutes late as written; nothing means none
 * @param leftEarly minutes left early as written; nothing means none
 * @param absent whether the person did not come at all
 * @param authorised whether the missed time was authorised
 */
public record AttendanceDraft(
        @Pattern(regexp = AttendanceDraft.MINUTES, message = "{kr.municipal.training.Minutes.unreadable}") @Nullable
                String late,
        @Pattern(regexp = AttendanceDraft.MINUTES, message = "{kr.municipal.training.Minutes.unreadable}") @Nullable
                String leftEarly,
        boolean absent,
        boolean authorised) {

    /** Nothing, or a number of up to five digits. */
    static final String MINUTES = "\\s*([0-9]{1,5})?\\s*";

    private static final int UNREADABLE = -1;

    /**
     * Looks for everything that makes this no mark. Whether the minutes fit a session is asked by the sheet.
     *
     * @return {@code ATTENDANCE_MINUTES_UNREADABLE} with {@code value}, {@code ATTENDANCE_ABSENT_WITH_MINUTES},
     *     {@code ATTENDANCE_NOTHING_TO_AUTHORISE}, or nothing
     */
    public List<Reason> objections() {
        List<Reason> objections = new ArrayList<>();
        for (String written : new String[] {WrittenText.of(late), WrittenText.of(leftEarly)}) {
            if (minutes(written) == UNREADABLE) {
                objections.add(
                        Reason.of("ATTENDANCE_MINUTES_UNREADABLE").with("value", StringUtils.abbreviate(written, 40)));
            }
        }
        boolean someMissed = minutes(late) != 0 || minutes(leftEarly) != 0;
        if (absent && someMissed) {
            objections.add(Reason.of("ATTENDANCE_ABSENT_WITH_MINUTES"));
        }
        if (authorised && !absent && !someMissed) {
            objections.add(Reason.of("ATTENDANCE_NOTHING_TO_AUTHORISE"));
        }
        return objections;
    }

    /**
     * Returns the mark.
     *
     * @return the mark
     * @throws IllegalStateException if there are objections
     */
    public AttendanceMark mark() {
        List<Reason> objections = objections();
        if (!objections.isEmpty()) {
            throw new IllegalStateException("no mark: " + objections);
        }
        return new AttendanceMark(minutes(late), minutes(leftEarly), absent, authorised);
    }

    private static int minutes(@Nullable String raw) {
        String written = WrittenText.of(raw);
        if (written.isEmpty()) {
            return 0;
        }
        return written.matches("[0-9]{1,5}") ? Integer.parseInt(written) : UNREADABLE;
    }
}
