package kr.municipal.training.attendance;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import kr.municipal.training.eligibility.Written;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * An appeal as it was written, before anybody trusts it.
 *
 * @param place against which mark
 * @param by who is signed in
 * @param words why, as written
 */
public record AppealDraft(
        @NotNull(message = "{kr.municipal.training.Value.missing}") MarkPlace place,
        @NotNull(message = "{kr.municipal.training.Value.missing}") StaffNumber by,
        @Written(required = true) @Nullable String words) {

    /** Checks the components. */
    public AppealDraft {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(by, "by");
    }
}
