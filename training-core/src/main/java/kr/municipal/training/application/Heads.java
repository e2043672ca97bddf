package kr.municipal.training.application;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.staff.Absences;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.EmploymentState;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/** Who heads the departments upwards, and who of them can decide for an applicant at a moment. */
final class Heads {

    private final Officials officials;
    private final Departments departments;
    private final Absences absences;

    Heads(Officials officials, Departments departments, Absences absences) {
        this.officials = Objects.requireNonNull(officials, "officials");
        this.departments = Objects.requireNonNull(departments, "departments");
        this.absences = Objects.requireNonNull(absences, "absences");
    }

    Optional<Department> department(DepartmentCode code) {
        return departments.find(code);
    }

    Optional<Absence> absence(StaffNumber person, Instant at) {
        return absences.at(person, at);
    }

    /** The head of the department if they can decide now, else who stands in for them. */
    @Nullable
    StaffNumber acting(Department department, StaffNumber applicant, Instant at) {
        StaffNumber head = department.head();
        if (head == null) {
            return null;
        }
        return canDecide(head, applicant, at) ? head : standIn(head, applicant, at);
    }

    @Nullable
    StaffNumber standIn(StaffNumber away, StaffNumber applicant, Instant at) {
        return absences.at(away, at)
                .map(Absence::standIn)
                .filter(person -> canDecide(person, applicant, at))
                .orElse(null);
    }

    boolean inService(StaffNumber person) {
        return officials
                .find(person)
                .filter(official -> official.state() == EmploymentState.IN_SERVICE)
                .isPresent();
    }

    @Nullable
    DepartmentCode departmentOf(ApprovalStep step) {
        return step.department() != null
                ? step.department()
                : officials.find(step.approver()).map(Official::department).orElse(null);
    }

    /** The department and those above it; each once, whatever the table says. */
    Collection<Department> upFrom(@Nullable DepartmentCode first) {
        Map<DepartmentCode, Department> up = new LinkedHashMap<>();
        DepartmentCode code = first;
        while (code != null && !up.containsKey(code)) {
            Department department = departments.find(code).orElse(null);
            if (department == null) {
                break;
            }
            up.put(code, department);
            code = department.parent();
        }
        return up.values();
    }

    /** The name, or the number of somebody the roster has forgotten. */
    String name(StaffNumber person) {
        return officials.find(person).map(Official::name).orElse(person.value());
    }

    private boolean canDecide(StaffNumber person, StaffNumber applicant, Instant at) {
        return !person.equals(applicant)
                && inService(person)
                && absences.at(person, at).isEmpty();
    }
}
