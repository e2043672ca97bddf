package kr.municipal.training.certificate;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The number of a certificate (수료증 번호), given once and never again. Numbers are ordered by series, then by place.
 *
 * @param series the series it belongs to
 * @param sequence the place in the series, counted from 1
 * @param value the whole number as written, for example {@code 2026-0001}: up to 40 letters of any script, digits and
 *     hyphens; unique over all certificates of all series
 */
public record CertificateNumber(NumberSeries series, int sequence, String value)
        implements Comparable<CertificateNumber> {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,39}");
    private static final Comparator<CertificateNumber> ORDER = Comparator.comparing(CertificateNumber::series)
            .thenComparing(CertificateNumber::sequence)
            .thenComparing(CertificateNumber::value);

    /** Checks the components. */
    public CertificateNumber {
        Objects.requireNonNull(series, "series");
        if (sequence < 1) {
            throw new IllegalArgumentException("certificates are counted from 1: " + sequence);
        }
        // Hangul in parts reads the same and would be another one.
        value = Normalizer.normalize(Objects.requireNonNull(value, "value"), Normalizer.Form.NFC);
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
     * Compares by series, then by place.
     *
     * @param other the other number
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(CertificateNumber other) {
        return ORDER.compare(this, other);
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
