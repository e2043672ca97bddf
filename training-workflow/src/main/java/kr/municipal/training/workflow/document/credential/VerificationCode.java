package kr.municipal.training.workflow.document.credential;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/**
 * The code of a certificate (확인번호), by which anybody who holds the paper asks the register. It says nothing by itself, and 80
 * bits drawn at random cannot be guessed or counted through.
 *
 * @param value 16 digits and capital letters without I, L, O and U (Crockford's base 32)
 */
public record VerificationCode(String value) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]+");

    /** Checks the form. */
    public VerificationCode {
        if (!FORM.matcher(Objects.requireNonNull(value, "value")).matches()) {
            throw new IllegalArgumentException("not a verification code: '" + value + "'");
        }
    }

    /**
     * Draws a code.
     *
     * @param random a cryptographically strong source
     * @return the code
     */
    public static VerificationCode drawn(RandomGenerator random) {
        return new VerificationCode(random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(n -> String.valueOf(LETTERS.charAt(n)))
                .collect(Collectors.joining()));
    }

    /**
     * Reads what somebody typed: in any case, with or without hyphens and spaces, O for 0 and I or L for 1.
     *
     * @param typed the text
     * @return the code, or empty if it cannot be one
     */
    public static Optional<VerificationCode> parse(String typed) {
        if (typed.length() > 4 * LENGTH) {
            return Optional.empty();
        }
        String plain =
                StringUtils.replaceChars(BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT), "OIL", "011");
        return FORM.matcher(plain).matches() ? Optional.of(new VerificationCode(plain)) : Optional.empty();
    }

    /**
     * Returns the code as it is printed, in groups of four.
     *
     * @return for example {@code 7K2M-9QPX-04TD-W8VC}
     */
    public String text() {
        StringBuilder grouped = new StringBuilder(value);
        for (int at = LENGTH - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, '-');
        }
        return grouped.toString();
    }

    /**
     * Returns the code without hyphens.
     *
     * @return the value
     */
    @Override
    public String toString() {
        return value;
    }
}
