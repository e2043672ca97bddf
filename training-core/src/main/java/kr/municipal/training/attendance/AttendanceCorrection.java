package kr.municipal.training.attendance;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;

/**
 * A mark that was corrected (출결 정정): from what to what, by whom, when and why. It is never changed or deleted.
 *
 * @param session the session
 * @param trainee whose mark
 * @param from the mark before
 * @param to the mark since then, another one
 * @param by the officer
 * @param at when
 * @param words why, not blank
 */
public record AttendanceCorrection(
        SessionId session,
        ApplicationId trainee,
        AttendanceMark from,
        AttendanceMark to,
        StaffNumber by,
        Instant at,
        String words) {

    /** Checks the components. */
    public AttendanceCorrection {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(trainee, "trainee");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Validate.notBlank(words, "the correction of application %s needs a reason", trainee);
        if (from.equals(to)) {
            throw new IllegalArgumentException("a correction that changes nothing: " + to);
        }
    }
}
