package kr.municipal.training.staff;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The number by which the municipality knows an official (직원번호); also the official's login name, so letters and
 * digits only, at most 32.
 *
 * @param value the text of the number
 */
public record StaffNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{1,32}");

    /** Checks the form. */
    public StaffNumber {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a staff number: '" + value + "'");
        }
    }

    /**
     * Returns the staff number of the text.
     *
     * @param value one to 32 letters and digits
     * @return the staff number
     * @throws IllegalArgumentException if the text has another form
     */
    public static StaffNumber of(String value) {
        return new StaffNumber(value);
    }

    /**
     * Returns the text of the number.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return value;
    }
}
