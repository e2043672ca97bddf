package kr.municipal.training.staff;

import java.util.Objects;
import org.apache.commons.lang3.Validate;
import org.jspecify.annotations.Nullable;

/**
 * A public official of the municipality (공직자) as the roster knows them now.
 *
 * @param number the staff number
 * @param name the full name as written on a certificate, not blank
 * @param department the department they belong to now
 * @param grade their grade now
 * @param state whether they are at work
 * @param email where notices go, or null if unknown
 * @param series their job series (직렬), or null if unknown
 */
public record Official(
        StaffNumber number,
        String name,
        DepartmentCode department,
        JobGrade grade,
        EmploymentState state,
        @Nullable String email,
        @Nullable JobSeries series) {

    /** Checks the components. */
    public Official {
        Objects.requireNonNull(number, "number");
        Validate.notBlank(name, "the name of official %s must not be blank", number);
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(state, "state");
    }

    /**
     * Returns an official whose job series is unknown.
     *
     * @param number the staff number
     * @param name the full name as written on a certificate, not blank
     * @param department the department they belong to now
     * @param grade their grade now
     * @param state whether they are at work
     * @param email where notices go, or null if unknown
     */
    public Official(
            StaffNumber number,
            String name,
            DepartmentCode department,
            JobGrade grade,
            EmploymentState state,
            @Nullable String email) {
        this(number, name, department, grade, state, email, null);
    }

    /**
     * Returns department and grade as they are now, to be kept.
     *
     * @param own the official's own department
     * @return the snapshot
     * @throws IllegalArgumentException if the department is another one
     */
    public Affiliation affiliation(Department own) {
        if (!own.code().equals(department)) {
            throw new IllegalArgumentException(
                    "official " + number + " belongs to " + department + ", not to " + own.code());
        }
        return new Affiliation(department, own.name(), grade);
    }
}
