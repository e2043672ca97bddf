package kr.municipal.training.eligibility;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One reason (사유) of a decision, as a stable code and the data its sentence needs. Sentences in Korean and English
 * come from {@link ReasonText}. A municipality that adds rules adds codes; the set is open.
 *
 * @param code upper case letters, digits and underscores; public and stable
 * @param data named values: texts, numbers, dates, moments, and constants that the bundles name
 */
public record Reason(String code, Map<String, Object> data) {

    /** Checks and copies the components. */
    public Reason {
        Objects.requireNonNull(code, "code");
        if (!isCode(code)) {
            throw new IllegalArgumentException("not a reason code: '" + code + "'");
        }
        data = Map.copyOf(data);
    }

    /**
     * Returns a reason without data.
     *
     * @param code the code
     * @return the reason
     * @throws IllegalArgumentException if the code has another form
     */
    public static Reason of(String code) {
        return new Reason(code, Map.of());
    }

    /**
     * Returns this reason with one more value.
     *
     * @param name the name used in the sentence
     * @param value the value
     * @return the extended reason
     */
    public Reason with(String name, Object value) {
        if (data.isEmpty()) {
            return new Reason(code, Map.of(name, value));
        }
        Map<String, Object> more = new HashMap<>(data);
        more.put(name, value);
        return new Reason(code, more);
    }

    // Reasons are made for every refusal: a loop costs a tenth of a pattern, and no memory.
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
