package kr.municipal.training.practice;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.application.ApplicationId;

/**
 * What a person answered when asked whether what was learned is used at work (사후 점검).
 *
 * @param application the completed application
 * @param ordinal 1 for the first follow-up, 2 for the second
 * @param used whether it is used
 * @param note what for, or why not, at most {@value #MAX_LENGTH} characters; may be empty
 * @param answeredAt when it was answered
 */
public record FollowUp(ApplicationId application, int ordinal, boolean used, String note, Instant answeredAt) {

    /** How often a person is asked. */
    public static final int COUNT = 2;
    /** The longest note, in characters (UTF-16 units, as a browser counts them). */
    public static final int MAX_LENGTH = 1000;

    /** Checks the components. */
    public FollowUp {
        Objects.requireNonNull(application, "application");
        requireOrdinal(ordinal);
        if (note.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a note has at most " + MAX_LENGTH + " characters: " + note.length());
        }
        Objects.requireNonNull(answeredAt, "answeredAt");
    }

    static void requireOrdinal(int ordinal) {
        if (ordinal < 1 || ordinal > COUNT) {
            throw new IllegalArgumentException("follow-ups are counted from 1 to " + COUNT + ": " + ordinal);
        }
    }
}
