package kr.municipal.training.survey;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Identifies a question within its questionnaire, and the field of the form that answers it. Up to 40 letters, digits,
 * underscores and hyphens.
 *
 * @param value the text of the key
 */
public record QuestionKey(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    /** Checks the form. */
    public QuestionKey {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a question key: '" + value + "'");
        }
    }

    /**
     * Returns the key of the text.
     *
     * @param value the text
     * @return the key
     * @throws IllegalArgumentException if the text has another form
     */
    public static QuestionKey of(String value) {
        return new QuestionKey(value);
    }

    /**
     * Returns the text of the key.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return value;
    }
}
