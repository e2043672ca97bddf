package kr.municipal.training.certificate;

import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A sequence of certificate numbers that counts for itself from 1 (번호 계열), for example all certificates of a year, or
 * those of one course in a year. Which certificates share a series is the {@link NumberingPolicy}'s to say.
 *
 * @param key its stable name: up to 64 letters of any script, digits, dots, underscores and hyphens
 */
public record NumberSeries(String key) implements Comparable<NumberSeries> {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

    /** Checks the form. */
    public NumberSeries {
        // Hangul in parts reads the same and would be another one.
        key = Normalizer.normalize(Objects.requireNonNull(key, "key"), Normalizer.Form.NFC);
        if (!FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("not a key of a number series: '" + key + "'");
        }
    }

    /**
     * Returns the series of the key.
     *
     * @param key its stable name
     * @return the series
     * @throws IllegalArgumentException if the key has another form
     */
    public static NumberSeries of(String key) {
        return new NumberSeries(key);
    }

    /**
     * Compares by key, character by character.
     *
     * @param other the other series
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(NumberSeries other) {
        return key.compareTo(other.key);
    }

    /**
     * Returns the key.
     *
     * @return the key
     */
    @Override
    public String toString() {
        return key;
    }
}
