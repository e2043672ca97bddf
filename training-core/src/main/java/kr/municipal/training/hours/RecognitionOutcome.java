package kr.municipal.training.hours;

/** Why so much, and not more, is recognised. */
public enum RecognitionOutcome {
    /** All that was asked for (전부 인정). */
    IN_FULL,
    /** What the cap of the year had left (일부 인정). */
    IN_PART,
    /** Nothing: the cap of the year was reached before (한도 소진). */
    CAP_REACHED,
    /** Nothing: the table of the year does not list the kind (인정 대상 아님). */
    UNLISTED
}
