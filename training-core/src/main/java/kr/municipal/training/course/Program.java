package kr.municipal.training.course;

import java.util.Objects;
import org.apache.commons.lang3.Validate;

/**
 * A training programme (교육 프로그램): the courses of one year under one title.
 *
 * @param id its identifier
 * @param year the calendar year
 * @param title its published title, not blank
 */
public record Program(ProgramId id, int year, String title) {

    /** Checks the components. */
    public Program {
        Objects.requireNonNull(id, "id");
        if (year < 1900 || year > 9999) {
            throw new IllegalArgumentException("not a year of four digits: " + year);
        }
        Validate.notBlank(title, "the title of programme %s must not be blank", id);
    }
}
