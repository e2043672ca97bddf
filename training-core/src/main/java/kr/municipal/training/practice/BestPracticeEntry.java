package kr.municipal.training.practice;

import java.util.Objects;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;

/**
 * What a best practice tells (우수사례의 내용).
 *
 * @param application the completed application that it came of
 * @param author who wrote it
 * @param title its title, not blank and at most {@value #MAX_TITLE} characters
 * @param text what was done and what it brought, not blank and at most {@value #MAX_TEXT} characters
 */
public record BestPracticeEntry(ApplicationId application, StaffNumber author, String title, String text) {

    /** The longest title, in characters (UTF-16 units, as a browser counts them). */
    public static final int MAX_TITLE = 100;
    /** The longest text, in characters. */
    public static final int MAX_TEXT = 4000;

    /** Checks the components. */
    public BestPracticeEntry {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(author, "author");
        requireLength("the title", title, MAX_TITLE, application);
        requireLength("the text", text, MAX_TEXT, application);
    }

    private static void requireLength(String what, String text, int max, ApplicationId application) {
        Validate.notBlank(text, "%s of the practice of application %s must not be blank", what, application);
        if (text.length() > max) {
            throw new IllegalArgumentException(what + " has at most " + max + " characters: " + text.length());
        }
    }
}
