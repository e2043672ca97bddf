package kr.municipal.training.attendance;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import kr.municipal.training.eligibility.Written;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * A decision on an appeal as asked for, before anybody trusts it (이의신청 결정): upheld with another mark, or dismissed.
 *
 * @param place against which mark the appeal is
 * @param to what the mark shall be, or {@code null} if the appeal is dismissed and the mark stays
 * @param by the officer who decides
 * @param words why, as written
 */
public record RulingDraft(
        @NotNull(message = "{kr.municipal.training.Value.missing}") MarkPlace place,
        @Nullable AttendanceMark to,
        @NotNull(message = "{kr.municipal.training.Value.missing}") StaffNumber by,
        @Written(required = true) @Nullable String words) {

    /** Checks that place and person are there. */
    public RulingDraft {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(by, "by");
    }

    /**
     * Returns what becomes of the appeal.
     *
     * @return upheld if there is another mark
     */
    public AttendanceAppeal.Verdict verdict() {
        return to == null ? AttendanceAppeal.Verdict.DISMISSED : AttendanceAppeal.Verdict.UPHELD;
    }
}
