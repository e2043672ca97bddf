package kr.municipal.training.course;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Identifies a programme. Up to 64 letters, digits, dots, underscores and hyphens.
 *
 * @param value the text of the identifier
 */
public record ProgramId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** Checks the form. */
    public ProgramId {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a programme id: '" + value + "'");
        }
    }

    /**
     * Returns the identifier of the text.
     *
     * @param value the text
     * @return the identifier
     * @throws IllegalArgumentException if the text has another form
     */
    public static ProgramId of(String value) {
        return new ProgramId(value);
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
