package kr.municipal.training.attendance;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Set;
import kr.municipal.training.eligibility.Written;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * A correction as it was asked for, before anybody trusts it.
 *
 * @param place which mark
 * @param to what it shall be
 * @param by who asks
 * @param rights what that person may correct, as the office has given it
 * @param words why, as written
 */
public record CorrectionDraft(
        @NotNull(message = "{kr.municipal.training.Value.missing}") MarkPlace place,
        @NotNull(message = "{kr.municipal.training.Value.missing}") AttendanceMark to,
        @NotNull(message = "{kr.municipal.training.Value.missing}") StaffNumber by,
        @NotNull(message = "{kr.municipal.training.Value.missing}") Set<CorrectionRight> rights,
        @Written(required = true) @Nullable String words) {

    /** Checks and copies the components. */
    public CorrectionDraft {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(by, "by");
        rights = Set.copyOf(rights);
    }
}
