package kr.municipal.training.hours;

import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.lang3.Validate;

/**
 * A kind of learning (학습 유형) as the office's guideline names it, for example class teaching or reading. The set is
 * open: each office has its own. Tables and sums go by the code, so that a kind can be renamed.
 *
 * @param code its stable code: up to 64 letters, digits, dots, underscores and hyphens
 * @param name its Korean name, not blank
 */
public record LearningKind(String code, String name) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** Checks the components. */
    public LearningKind {
        Objects.requireNonNull(code, "code");
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a code of a learning kind: '" + code + "'");
        }
        Validate.notBlank(name, "the name of learning kind %s must not be blank", code);
    }

    /**
     * Returns the kind of the code and the name.
     *
     * @param code its stable code
     * @param name its Korean name
     * @return the kind
     * @throws IllegalArgumentException if the code has another form, or the name is blank
     */
    public static LearningKind of(String code, String name) {
        return new LearningKind(code, name);
    }

    /**
     * Says whether both are the same kind, whatever they are called.
     *
     * @param other the other kind
     * @return true if the codes are equal
     */
    public boolean isSameAs(LearningKind other) {
        return code.equals(other.code);
    }
}
