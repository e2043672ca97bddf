package kr.municipal.training.direction;

/** What a piece of evidence is about (근거의 종류). */
public enum EvidenceKind {
    /** How satisfied those who answered were (만족도). */
    SATISFACTION,
    /** How many applied against the seats (수요). */
    DEMAND,
    /** How many of those selected completed (수료율). */
    COMPLETION,
    /** How many of those asked later use it at work (현업 활용률). */
    USE_AT_WORK
}
