package kr.municipal.training.survey;

/** What the difference of two figures tells (비교 결과). */
public enum Verdict {
    /** The first is higher by more than chance explains. */
    HIGHER,
    /** The first is lower by more than chance explains. */
    LOWER,
    /** Chance alone may explain the difference; the two may also be equal. */
    WITHIN_CHANCE,
    /** One of the two is missing, hidden, or without an interval. */
    UNKNOWN
}
