package kr.municipal.training.attendance;

/** What a mark amounts to in one word (출결 구분). */
public enum AttendanceKind {
    /** Came and stayed to the end (출석). */
    PRESENT,
    /** Came late (지각), also when the person left early as well. */
    LATE,
    /** Left before the end (조퇴). */
    LEFT_EARLY,
    /** Did not come (결석). */
    ABSENT
}
