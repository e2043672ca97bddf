package kr.municipal.training.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.eligibility.Reason;
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

    /**
     * Says what was corrected, for the run's history.
     *
     * <p>{@code ATTENDANCE_CORRECTED} with the kinds of both marks; where they differ, {@code ATTENDANCE_MINUTES_CORRECTED};
     * {@code ATTENDANCE_AUTHORISED} or {@code ATTENDANCE_NOT_AUTHORISED} where leave was given or taken away.
     *
     * @param ordinal which session of its run it is
     * @return at least one; each names session and application
     */
    public List<Reason> differences(int ordinal) {
        List<Reason> differences = new ArrayList<>();
        if (from.kind() != to.kind()) {
            differences.add(about("ATTENDANCE_CORRECTED", ordinal)
                    .with("from", from.kind())
                    .with("to", to.kind()));
        }
        if (from.lateMinutes() != to.lateMinutes() || from.leftEarlyMinutes() != to.leftEarlyMinutes()) {
            differences.add(about("ATTENDANCE_MINUTES_CORRECTED", ordinal)
                    .with("lateBefore", from.lateMinutes())
                    .with("late", to.lateMinutes())
                    .with("leftEarlyBefore", from.leftEarlyMinutes())
                    .with("leftEarly", to.leftEarlyMinutes()));
        }
        if (from.authorised() != to.authorised()) {
            differences.add(about(to.authorised() ? "ATTENDANCE_AUTHORISED" : "ATTENDANCE_NOT_AUTHORISED", ordinal));
        }
        return differences;
    }

    private Reason about(String code, int ordinal) {
        return Reason.of(code).with("session", ordinal).with("application", trainee.value());
    }
}
