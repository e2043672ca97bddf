package kr.municipal.training.workflow.document.verification;

/** What the verification of a file came to. */
public enum Outcome {
    /** It is what the office handed out, to the last byte, and nothing is known against it (진본). */
    GENUINE,
    /** It is not what an office handed out, or does not hold any more (진본 아님). */
    NOT_GENUINE,
    /** Nothing speaks against it, but what would speak for it is missing (확인할 수 없음). */
    CANNOT_TELL
}
