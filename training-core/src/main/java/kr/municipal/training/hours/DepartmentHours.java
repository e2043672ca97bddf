package kr.municipal.training.hours;

import java.util.Objects;
import kr.municipal.training.staff.DepartmentCode;
import org.apache.commons.lang3.Validate;

/**
 * Where a department stands with the hours of a year (부서별 이수 현황).
 *
 * @param department the department
 * @param name its name
 * @param people how many belong to it, 1 or more
 * @param peopleShort to how many of them hours are missing
 * @param peopleWithoutRequirement for how many of them the table knows no requirement
 * @param recognized the hours recognised to all of them
 * @param missing the hours missing to all of them; what one has too much makes up for nobody else
 */
public record DepartmentHours(
        DepartmentCode department,
        String name,
        int people,
        int peopleShort,
        int peopleWithoutRequirement,
        LearningHours recognized,
        LearningHours missing) {

    /** Checks the components. */
    public DepartmentHours {
        Objects.requireNonNull(department, "department");
        Validate.notBlank(name, "the name of department %s must not be blank", department);
        if (people < 1) {
            throw new IllegalArgumentException("department " + department + " needs at least one person: " + people);
        }
        if (peopleShort < 0 || peopleWithoutRequirement < 0 || peopleShort + peopleWithoutRequirement > people) {
            throw new IllegalArgumentException("of " + people + " people of department " + department + ", "
                    + peopleShort + " cannot be short and " + peopleWithoutRequirement + " without requirement");
        }
        Objects.requireNonNull(recognized, "recognized");
        Objects.requireNonNull(missing, "missing");
        if ((peopleShort == 0) != (missing.minutes() == 0)) {
            throw new IllegalArgumentException("to " + peopleShort + " people of department " + department + " cannot "
                    + missing.minutes() + " minutes be missing");
        }
    }
}
