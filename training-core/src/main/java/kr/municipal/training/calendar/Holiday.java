package kr.municipal.training.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.commons.lang3.Validate;

/**
 * One day on which the office is closed besides Saturdays and Sundays.
 *
 * @param date the day
 * @param name what the day is called, not blank
 * @param kind why the office is closed
 */
public record Holiday(
        @NotNull(message = "{kr.municipal.training.Value.missing}") LocalDate date,
        @NotBlank(message = "{kr.municipal.training.Written.missing}") String name,
        @NotNull(message = "{kr.municipal.training.Value.missing}") HolidayKind kind) {

    /** Checks the components. */
    public Holiday {
        Objects.requireNonNull(date, "date");
        Validate.notBlank(name, "the name of the holiday on %s must not be blank", date);
        Objects.requireNonNull(kind, "kind");
    }
}
