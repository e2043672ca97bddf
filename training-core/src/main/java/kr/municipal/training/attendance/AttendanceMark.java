package kr.municipal.training.attendance;

/**
 * The attendance of one person at one session (출결), in minutes missed.
 *
 * <p>Whether the missed time was authorised (공결) is an axis of its own: somebody may be late with leave or without.
 *
 * @param lateMinutes minutes missed at the beginning; 0 for who was on time
 * @param leftEarlyMinutes minutes missed at the end; 0 for who stayed
 * @param absent whether the person did not come at all; then both minutes are 0
 * @param authorised whether the missed time was authorised; only where time was missed
 */
public record AttendanceMark(int lateMinutes, int leftEarlyMinutes, boolean absent, boolean authorised) {

    /**
     * Checks that the four agree.
     *
     * @throws IllegalArgumentException if minutes are negative, minutes are given for somebody absent, or the mark is
     *     authorised and nothing was missed
     */
    public AttendanceMark {
        if (lateMinutes < 0 || leftEarlyMinutes < 0) {
            throw new IllegalArgumentException(
                    "negative minutes: late " + lateMinutes + ", left early " + leftEarlyMinutes);
        }
        if (absent && (lateMinutes > 0 || leftEarlyMinutes > 0)) {
            throw new IllegalArgumentException(
                    "absent, yet late " + lateMinutes + " and left early " + leftEarlyMinutes + " minutes");
        }
        if (authorised && !absent && lateMinutes == 0 && leftEarlyMinutes == 0) {
            throw new IllegalArgumentException("authorised, yet nothing was missed");
        }
    }

    /**
     * Returns the mark of somebody who came and stayed.
     *
     * @return present
     */
    public static AttendanceMark present() {
        return new AttendanceMark(0, 0, false, false);
    }

    /**
     * Returns the mark of somebody who came late without leave.
     *
     * @param minutes how late; 0 is {@link #present()}
     * @return late
     * @throws IllegalArgumentException if {@code minutes} is negative
     */
    public static AttendanceMark late(int minutes) {
        return new AttendanceMark(minutes, 0, false, false);
    }

    /**
     * Returns the mark of somebody who left early without leave.
     *
     * @param minutes how early; 0 is {@link #present()}
     * @return left early
     * @throws IllegalArgumentException if {@code minutes} is negative
     */
    public static AttendanceMark leftEarly(int minutes) {
        return new AttendanceMark(0, minutes, false, false);
    }

    /**
     * Returns the mark of somebody who did not come, without leave.
     *
     * @return absent
     */
    public static AttendanceMark absence() {
        return new AttendanceMark(0, 0, true, false);
    }

    /**
     * Returns this mark with leave.
     *
     * @return the mark, its missed time authorised
     * @throws IllegalArgumentException if nothing was missed
     */
    public AttendanceMark withLeave() {
        return new AttendanceMark(lateMinutes, leftEarlyMinutes, absent, true);
    }

    /**
     * Returns the mark in one word, leave aside.
     *
     * @return the kind; late comes before left early
     */
    public AttendanceKind kind() {
        if (absent) {
            return AttendanceKind.ABSENT;
        }
        if (lateMinutes > 0) {
            return AttendanceKind.LATE;
        }
        return leftEarlyMinutes > 0 ? AttendanceKind.LEFT_EARLY : AttendanceKind.PRESENT;
    }

    /**
     * Says whether the missed minutes fit into a session. Exactly all of it fits.
     *
     * @param plannedMinutes the length of the session
     * @return {@code false} if more was missed than was planned
     */
    public boolean fits(int plannedMinutes) {
        return (long) lateMinutes + leftEarlyMinutes <= plannedMinutes;
    }

    /**
     * Returns the minutes the person was there.
     *
     * @param plannedMinutes the length of the session
     * @return 0 to {@code plannedMinutes}
     * @throws IllegalArgumentException if more was missed than was planned
     */
    public int minutesPresent(int plannedMinutes) {
        if (!fits(plannedMinutes)) {
            throw new IllegalArgumentException("late " + lateMinutes + " and left early " + leftEarlyMinutes
                    + " minutes of a session of " + plannedMinutes);
        }
        return absent ? 0 : plannedMinutes - lateMinutes - leftEarlyMinutes;
    }
}
