package kr.municipal.training.direction;

/** What years are compared by (비교 항목). */
public enum Measure {
    /** Minutes of practice in percent of all planned minutes (실습 비중). */
    PRACTICE_SHARE,
    /** Those who completed in percent of those selected (수료율). */
    COMPLETION,
    /** The mean satisfaction, in the steps of its scale (만족도). */
    SATISFACTION,
    /** Those who use it at work in percent of those who told (현업 활용률). */
    USE_AT_WORK
}
