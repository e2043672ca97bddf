package kr.municipal.training.application;

import java.util.Objects;

/**
 * Somebody else changed the application since it was read; nothing was stored. Read it again and decide anew: what was to
 * be done may no longer be possible.
 */
public class ApplicationChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TrainingApplication before;

    /**
     * Creates the exception.
     *
     * @param before the state as it was read, which is not the stored one any more
     */
    public ApplicationChangedException(TrainingApplication before) {
        super("application " + before.id() + " is not " + before + " any more");
        this.before = Objects.requireNonNull(before, "before");
    }

    /**
     * Returns the state as it was read.
     *
     * @return the state that is not the stored one any more
     */
    public TrainingApplication before() {
        return before;
    }
}
