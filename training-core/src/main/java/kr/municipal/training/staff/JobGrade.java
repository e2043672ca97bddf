package kr.municipal.training.staff;

import org.apache.commons.lang3.Validate;

/**
 * The grade (직급) of an official as the municipality writes it, for example {@code 7급}.
 *
 * @param name the written grade, not blank
 */
public record JobGrade(String name) {

    /** Checks the name. */
    public JobGrade {
        Validate.notBlank(name, "the name of a grade must not be blank");
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
