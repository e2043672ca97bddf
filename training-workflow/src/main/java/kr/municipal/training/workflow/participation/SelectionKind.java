package kr.municipal.training.workflow.participation;

/** How the seats of a run are given; see {@code SelectionPolicy} in core. */
public enum SelectionKind {
    /** On approval, while seats are free (선착순). */
    FIRST_COME,
    /** By the time since promotion (승진 후 오래된 순). */
    LONGEST_SINCE_PROMOTION,
    /** Who joined last comes first (신규 임용 순). */
    NEWEST_JOINERS,
    /** By the minutes recognised this year (인정시간이 적은 순). */
    FEWEST_RECOGNIZED_HOURS,
    /** By the departments' own order within their quotas (부서 추천 순). */
    DEPARTMENT_ORDER,
    /** By lot (추첨). */
    LOTTERY
}
