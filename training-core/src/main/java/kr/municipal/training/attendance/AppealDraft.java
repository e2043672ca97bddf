package kr.municipal.training.attendance;

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
public record AppealDraft(MarkPlace place, StaffNumber by, @Written(required = true) @Nullable String words) {

    /** Checks the components. */
    public AppealDraft {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(by, "by");
    }
}
