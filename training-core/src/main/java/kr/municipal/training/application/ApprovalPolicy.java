package kr.municipal.training.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.Official;
import org.apache.commons.lang3.Validate;

/**
 * Finds the approval line of an applicant: always offices of the applicant's own line. A line never contains the applicant;
 * {@link TrainingApplication#submit} would refuse it.
 */
@FunctionalInterface
public interface ApprovalPolicy {

    /**
     * Finds the line.
     *
     * @param applicant the applicant
     * @param approvers finds heads of departments who may decide for the applicant
     * @param at the moment of the application
     * @return the line, or empty if nobody can approve
     */
    Optional<ApprovalLine> lineFor(Official applicant, Approvers approvers, Instant at);

    /**
     * Returns the policy of one step: the head of the applicant's department (부서장). Nobody approves for themselves: a
     * head's own application goes to the head of the department above, and so does everybody's while the office is vacant or
     * its head is on leave.
     *
     * @param office what the step is called, for example {@code 부서장}
     * @return the policy
     * @throws IllegalArgumentException if the office is blank
     */
    static ApprovalPolicy departmentHead(String office) {
        requireOffice(office);
        return (applicant, approvers, at) -> approvers
                .head(applicant.number(), office, applicant.department(), at)
                .map(ApprovalLine::of);
    }

    /**
     * Returns the policy of one step: the head of the department above the applicant's (국장).
     *
     * @param office what the step is called, for example {@code 국장}
     * @return the policy; it finds nobody for the officials of a department without one above
     * @throws IllegalArgumentException if the office is blank
     */
    static ApprovalPolicy headAbove(String office) {
        requireOffice(office);
        return (applicant, approvers, at) -> approvers
                .department(applicant.department())
                .map(Department::parent)
                .flatMap(above -> approvers.head(applicant.number(), office, above, at))
                .map(ApprovalLine::of);
    }

    /**
     * Returns the policy of one step: the head of a certain department, for example of the one in charge of training
     * (교육담당부서).
     *
     * @param office what the step is called
     * @param department the department
     * @return the policy
     * @throws IllegalArgumentException if the office is blank
     */
    static ApprovalPolicy headOf(String office, DepartmentCode department) {
        requireOffice(office);
        Objects.requireNonNull(department, "department");
        return (applicant, approvers, at) ->
                approvers.head(applicant.number(), office, department, at).map(ApprovalLine::of);
    }

    /**
     * Returns the policy of several steps, one after another. Whoever would stand in the line twice is asked once, at the
     * first of the steps.
     *
     * @param policies the policies of the steps in the order of decision
     * @return the policy; it finds no line where one of the steps finds nobody
     * @throws IllegalArgumentException if there is none
     */
    static ApprovalPolicy inOrder(ApprovalPolicy... policies) {
        List<ApprovalPolicy> given = List.of(policies);
        if (given.isEmpty()) {
            throw new IllegalArgumentException("an approval line has at least one step");
        }
        return (applicant, approvers, at) -> {
            List<ApprovalStep> steps = new ArrayList<>();
            for (ApprovalPolicy policy : given) {
                Optional<ApprovalLine> line = policy.lineFor(applicant, approvers, at);
                if (line.isEmpty()) {
                    return Optional.empty();
                }
                line.get().steps().stream()
                        .filter(step ->
                                steps.stream().noneMatch(one -> one.approver().equals(step.approver())))
                        .forEach(steps::add);
            }
            return Optional.of(new ApprovalLine(steps));
        };
    }

    // When the policy is set up, not when the first official applies.
    private static void requireOffice(String office) {
        Validate.notBlank(office, "the office of an approval step must not be blank: '%s'", office);
    }
}
