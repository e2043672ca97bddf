package kr.municipal.training.attendance;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's try to check in, before anybody trusts it.
 *
 * @param entry the application for which attendance is claimed
 * @param signedIn who is signed in: the login, never a field of the form
 * @param code the code as written, or {@code null} if none was
 * @param at when it arrived
 */
public record CheckInAttempt(
        @NotNull(message = "{kr.municipal.training.Value.missing}") ApplicationEntry entry,
        @NotNull(message = "{kr.municipal.training.Value.missing}") StaffNumber signedIn,
        @Nullable String code,
        @NotNull(message = "{kr.municipal.training.Value.missing}") Instant at) {

    /** Checks the components. */
    public CheckInAttempt {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(signedIn, "signedIn");
        Objects.requireNonNull(at, "at");
    }
}
