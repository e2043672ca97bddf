package kr.municipal.training.certificate;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The number of a certificate (수료증 번호), given once and never again.
 *
 * @param year the year of the sequence, four digits
 * @param sequence the place in the sequence, counted from 1
 * @param value the whole number as written, for example {@code 2026-0001}: up to 40 letters of any script, digits and
 *     hyphens; unique over all certificates
 */
public record CertificateNumber(int year, int sequence, String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,39}");

    /** Checks the components. */
    public CertificateNumber {
        if (year < 1900 || year > 9999) {
            throw new IllegalArgumentException("not a year of four digits: " + year);
        }
        if (sequence < 1) {
            throw new IllegalArgumentException("certificates are counted from 1: " + sequence);
        }
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a certificate number: '" + value + "'");
        }
    }

    /**
     * Returns the number as a certificate prints it.
     *
     * @return for example {@code 제 2026-0001 호}
     */
    public String text() {
        return "제 " + value + " 호";
    }

    /**
     * Returns the number as written.
     *
     * @return the value
     */
    @Override
    public String toString() {
        return value;
    }
}
