package kr.municipal.training.run;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Identifies a course run; business key of its process. Up to 64 letters, digits, dots, underscores and hyphens.
 *
 * @param value the text of the identifier
 */
public record RunId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** Checks the form. */
    public RunId {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a run id: '" + value + "'");
        }
    }

    /**
     * Returns the identifier of the text.
     *
     * @param value the text
     * @return the identifier
     * @throws IllegalArgumentException if the text has another form
     */
    public static RunId of(String value) {
        return new RunId(value);
    }

    /**
     * Returns the text of the identifier.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return value;
    }
}
