package kr.municipal.training.application;

/** In what capacity somebody acted. */
public enum ActingAs {
    /** In person (본인). */
    IN_PERSON,
    /** In another's place (대결). */
    STAND_IN,
    /** Nobody acted: a rule or a deadline did (시스템). */
    SYSTEM
}
