package kr.municipal.training.hours;

import java.time.LocalDate;
import java.util.Objects;
import kr.municipal.training.staff.Affiliation;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;

/**
 * Hours that were recognised to a person (시간 인정). Department and grade are those at completion: a later transfer or
 * promotion never rewrites them.
 *
 * @param official the person
 * @param affiliation department and grade at completion
 * @param subject what was learned, as the record prints it, not blank
 * @param on the day of recognition
 * @param hours the hours, and what decided them
 */
public record Recognition(
        StaffNumber official, Affiliation affiliation, String subject, LocalDate on, RecognizedHours hours) {

    /** Checks the components. */
    public Recognition {
        Objects.requireNonNull(official, "official");
        Objects.requireNonNull(affiliation, "affiliation");
        Validate.notBlank(subject, "what official %s learned must not be blank", official);
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(hours, "hours");
    }
}
