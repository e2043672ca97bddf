package kr.municipal.training.workflow.document.seal;

import org.jspecify.annotations.Nullable;

/** The time stamp authority gave no time stamp, or not a right one; the message says in Korean and English why. */
public final class TimeStampException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TimeStampException(String korean, String english, @Nullable Throwable cause) {
        super(korean + " " + english, cause);
    }

    TimeStampException(String korean, String english) {
        this(korean, english, null);
    }
}
