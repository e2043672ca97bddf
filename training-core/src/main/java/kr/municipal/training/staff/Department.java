package kr.municipal.training.staff;

import java.util.Objects;
import org.apache.commons.lang3.Validate;
import org.jspecify.annotations.Nullable;

/**
 * A department (부서) and who heads it.
 *
 * @param code its identifier
 * @param name its written name, not blank
 * @param head the staff number of its head (부서장), or null while the office is vacant (공석)
 * @param parent the department above, or null at the top
 */
public record Department(
        DepartmentCode code, String name, @Nullable StaffNumber head, @Nullable DepartmentCode parent) {

    /** Checks the components. */
    public Department {
        Objects.requireNonNull(code, "code");
        Validate.notBlank(name, "the name of department %s must not be blank", code);
        if (code.equals(parent)) {
            throw new IllegalArgumentException("department " + code + " cannot be its own parent");
        }
    }
}
