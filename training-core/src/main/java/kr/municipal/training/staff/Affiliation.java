package kr.municipal.training.staff;

import java.util.Objects;
import org.apache.commons.lang3.Validate;

/**
 * Department and grade of an official at one moment (소속·직급): taken at application and at completion, so that a later
 * transfer never rewrites history.
 *
 * @param department the department's code
 * @param departmentName the department's name at that moment
 * @param grade the grade at that moment
 */
public record Affiliation(DepartmentCode department, String departmentName, JobGrade grade) {

    /** Checks the components. */
    public Affiliation {
        Objects.requireNonNull(department, "department");
        Validate.notBlank(departmentName, "the name of department %s must not be blank", department);
        Objects.requireNonNull(grade, "grade");
    }
}
