package kr.municipal.training.checklist;

/** When an item of the checklist is due, seen from the lecture (단계). */
public enum Phase {
    /** Before the lecture (교육 전). */
    BEFORE,
    /** During the lecture (교육 중). */
    DURING,
    /** After the lecture (교육 후). */
    AFTER
}
