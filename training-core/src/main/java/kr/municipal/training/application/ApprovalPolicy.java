package kr.municipal.training.application;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.Official;

/** Finds the approval line of an applicant: always offices of the applicant's own line. */
@FunctionalInterface
public interface ApprovalPolicy {

    /**
     * Finds the line.
     *
     * @param applicant the applicant
     * @param departments the departments
     * @return the line, or empty if nobody can approve
     */
    Optional<ApprovalLine> lineFor(Official applicant, Departments departments);

    /**
     * Returns the policy of one step: the head of the applicant's department. Nobody approves for themselves: a head's
     * own application goes to the head of the department above.
     *
     * @param office what the step is called, for example {@code 부서장}
     * @return the policy
     */
    static ApprovalPolicy departmentHead(String office) {
        return (applicant, departments) -> {
            Set<DepartmentCode> seen = new HashSet<>();
            Optional<Department> department = departments.find(applicant.department());
            while (department.isPresent()) {
                Department current = department.get();
                if (!current.head().equals(applicant.number())) {
                    return Optional.of(ApprovalLine.of(new ApprovalStep(office, current.head())));
                }
                DepartmentCode above = current.parent();
                department = above == null || !seen.add(current.code()) ? Optional.empty() : departments.find(above);
            }
            return Optional.empty();
        };
    }
}
