package kr.municipal.training.staff;

import java.text.Normalizer;
import org.apache.commons.lang3.Validate;

/**
 * The grade (직급) of an official as the municipality writes it, for example {@code 7급}.
 *
 * @param name the written grade, not blank; kept without blanks around it, its Hangul composed (NFC)
 */
public record JobGrade(String name) {

    /** Checks and composes the name. */
    public JobGrade {
        Validate.notBlank(name, "the name of a grade must not be blank");
        name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }

    /**
     * Returns the grade of the name.
     *
     * @param name the written grade
     * @return the grade
     * @throws IllegalArgumentException if the name is blank
     */
    public static JobGrade of(String name) {
        return new JobGrade(name);
    }
}
