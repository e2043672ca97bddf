package kr.municipal.training.direction;

/** Where a course goes after a run (교육 방향). */
public enum Direction {
    /** Taught again as it was (유지). */
    KEEP,
    /** Taught again, and better (개선). */
    CHANGE,
    /** Taught more, or to more people (확대). */
    EXPAND,
    /** Not taught again (중단). */
    STOP
}
