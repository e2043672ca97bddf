package kr.municipal.training.run;

/** How far a run has come. Phases follow each other in this order; until attendance is closed a run may be cancelled. */
public enum RunPhase {
    /** Planned, applications not open yet (계획). */
    PLANNED,
    /** Applications are taken (신청접수). */
    OPEN,
    /** Applications are closed (신청마감). */
    CLOSED,
    /** The selection is confirmed (선발확정). */
    SELECTED,
    /** Attendance is closed, the survey is open (출석마감). */
    ATTENDANCE_CLOSED,
    /** The survey is closed and summarised (설문종료). */
    SURVEY_CLOSED,
    /** The direction is decided (종료). */
    FINISHED,
    /** The run does not take place (폐강). */
    CANCELLED;

    /**
     * Says whether nothing follows.
     *
     * @return true for a finished or cancelled run
     */
    public boolean isOver() {
        return this == FINISHED || this == CANCELLED;
    }
}
