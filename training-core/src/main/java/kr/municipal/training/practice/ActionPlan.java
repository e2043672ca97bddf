package kr.municipal.training.practice;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.application.ApplicationId;
import org.apache.commons.lang3.Validate;

/**
 * How a person means to use at work what was learned (현업적용 계획).
 *
 * @param application the completed application
 * @param text the plan, not blank and at most {@value #MAX_LENGTH} characters
 * @param submittedAt when it was submitted
 */
public record ActionPlan(ApplicationId application, String text, Instant submittedAt) {

    /** The longest plan, in characters (UTF-16 units, as a browser counts them). */
    public static final int MAX_LENGTH = 2000;

    /** Checks the components. */
    public ActionPlan {
        Objects.requireNonNull(application, "application");
        Validate.notBlank(text, "the plan of application %s must not be blank", application);
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a plan has at most " + MAX_LENGTH + " characters: " + text.length());
        }
        Objects.requireNonNull(submittedAt, "submittedAt");
    }
}
