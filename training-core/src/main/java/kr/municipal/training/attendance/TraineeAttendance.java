package kr.municipal.training.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.ClassSession;
import org.jspecify.annotations.Nullable;

/**
 * What one person's marks come to over all sessions of a run (개인 출결). A session without a mark counts as missed. Immutable and
 * thread-safe; had from {@link AttendanceSheet#attendanceOf}.
 */
public final class TraineeAttendance {

    private final List<ClassSession> sessions;
    // As many as sessions; nothing where no mark is given.
    private final @Nullable AttendanceMark[] marks;

    TraineeAttendance(AttendanceSheet sheet, ApplicationId trainee) {
        this.sessions = sheet.sessions();
        this.marks = new AttendanceMark[sessions.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = sheet.mark(sessions.get(i).id(), trainee).orElse(null);
        }
    }

    /**
     * Returns the marks, for a policy that counts them.
     *
     * @return one for each session, in order; a session without a mark counts as missed
     */
    public List<AttendanceMark> marks() {
        List<AttendanceMark> all = new ArrayList<>(marks.length);
        for (AttendanceMark mark : marks) {
            all.add(mark == null ? AttendanceMark.absence() : mark);
        }
        return List.copyOf(all);
    }

    /**
     * Returns the minutes the person was really there, leave or not: who has none never came.
     *
     * @return minutes over all sessions
     */
    public long minutesPresent() {
        return rate(AuthorisedTreatment.COUNTS_AS_ABSENT).attendedMinutes();
    }

    /**
     * Returns the attendance rate over all sessions.
     *
     * @param treatment how authorised minutes count
     * @return the rate
     */
    public AttendanceRate rate(AuthorisedTreatment treatment) {
        return rate(treatment, AttendanceMark.absence());
    }

    /**
     * Says whether the person reaches the threshold, can still reach it, or cannot.
     *
     * @param treatment how authorised minutes count
     * @param thresholdPercent the threshold, 0 to 100
     * @return the outlook; only sessions without a mark are open
     * @throws IllegalArgumentException if the threshold is not 0 to 100
     */
    public AttendanceOutlook outlook(AuthorisedTreatment treatment, int thresholdPercent) {
        return AttendanceOutlook.of(rate(treatment), rate(treatment, AttendanceMark.present()), thresholdPercent);
    }

    private AttendanceRate rate(AuthorisedTreatment treatment, AttendanceMark unmarked) {
        Objects.requireNonNull(treatment, "treatment");
        long attended = 0;
        long planned = 0;
        for (int i = 0; i < marks.length; i++) {
            AttendanceMark given = marks[i];
            AttendanceMark mark = given == null ? unmarked : given;
            int length = sessions.get(i).plannedMinutes();
            int present = mark.minutesPresent(length);
            int withLeave = mark.authorised() ? length - present : 0;
            attended += treatment == AuthorisedTreatment.COUNTS_AS_ATTENDED ? present + withLeave : present;
            planned += treatment == AuthorisedTreatment.LEFT_OUT_OF_PLANNED ? length - withLeave : length;
        }
        return new AttendanceRate(attended, planned);
    }
}
