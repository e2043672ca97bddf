package kr.municipal.training.workflow.notice;

import org.jspecify.annotations.Nullable;

/** A notice that no further attempt would deliver, such as one to somebody without an address. */
public class UndeliverableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with what went wrong, in Korean and English. */
    public UndeliverableException(String problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
