package kr.municipal.training.eligibility;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One reason (사유) of a decision, as a stable code and the data its sentence needs. Sentences in Korean and English
 * come from {@link ReasonText}. A municipality that adds rules adds codes; the set is open. Immutable, so safe for
 * threads; two reasons of the same code and data are equal.
 */
public final class Reason {

    private static final Object[] NOTHING = {};

    private final String code;
    // Names and values in turn: refusals are many, and a map of two entries is three times the size.
    private final Object[] pairs;

    private Reason(String code, Object[] pairs) {
        this.code = code;
        this.pairs = pairs;
    }

    /**
     * Returns a reason without data.
     *
     * @param code upper case letters, digits and underscores; public and stable
     * @return the reason
     * @throws IllegalArgumentException if the code has another form
     */
    public static Reason of(String code) {
        Objects.requireNonNull(code, "code");
        if (!isCode(code)) {
            throw new IllegalArgumentException("not a reason code: '" + code + "'");
        }
        return new Reason(code, NOTHING);
    }

    /**
     * Returns a reason with data.
     *
     * @param code upper case letters, digits and underscores; public and stable
     * @param data named values: texts, numbers, dates, moments, and constants that the bundles name; copied
     * @return the reason
     * @throws IllegalArgumentException if the code has another form
     */
    public static Reason of(String code, Map<String, ?> data) {
        Reason reason = of(code);
        for (Map.Entry<String, ?> entry : data.entrySet()) {
            reason = reason.with(entry.getKey(), entry.getValue());
        }
        return reason;
    }

    /**
     * Returns this reason with one more value; a value of that name is replaced.
     *
     * @param name the name used in the sentence
     * @param value the value
     * @return the extended reason
     */
    public Reason with(String name, Object value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, name);
        int at = 0;
        while (at < pairs.length && !pairs[at].equals(name)) {
            at += 2;
        }
        Object[] more = Arrays.copyOf(pairs, Math.max(pairs.length, at + 2));
        more[at] = name;
        more[at + 1] = value;
        return new Reason(code, more);
    }

    /**
     * Returns the stable code.
     *
     * @return upper case letters, digits and underscores
     */
    public String code() {
        return code;
    }

    /**
     * Returns the data its sentence needs, by name.
     *
     * @return named values: texts, numbers, dates, moments, and constants that the bundles name; a copy each time
     */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            data.put((String) pairs[i], pairs[i + 1]);
        }
        return data;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reason reason && code.equals(reason.code) && data().equals(reason.data());
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, data());
    }

    @Override
    public String toString() {
        return "Reason[code=" + code + ", data=" + data() + "]";
    }

    // A loop costs a tenth of a pattern, and no memory.
    private static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z';
            if (!letter && (i == 0 || (c != '_' && (c < '0' || c > '9')))) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
