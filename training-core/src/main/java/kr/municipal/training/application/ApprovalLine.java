package kr.municipal.training.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.municipal.training.staff.StaffNumber;

/**
 * Who approves an application, in order (승인선). One rejection ends it, and nobody is asked twice: whose office comes up
 * again has decided already, as {@link ApprovalPolicy#inOrder} knows.
 *
 * @param steps one step or more, in the order of decision, each of another approver
 */
public record ApprovalLine(List<ApprovalStep> steps) {

    /**
     * Checks and copies the steps.
     *
     * @throws IllegalArgumentException if there is none, or somebody is the approver of two
     */
    public ApprovalLine {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("an approval line has at least one step");
        }
        Set<StaffNumber> asked = new HashSet<>();
        for (ApprovalStep step : steps) {
            if (!asked.add(step.approver())) {
                throw new IllegalArgumentException(
                        "approver " + step.approver() + " is in the line twice, again as " + step.office());
            }
        }
    }

    /**
     * Returns the line of the steps.
     *
     * @param steps one step or more
     * @return the line
     * @throws IllegalArgumentException if there is none, or somebody is the approver of two
     */
    public static ApprovalLine of(ApprovalStep... steps) {
        return new ApprovalLine(List.of(steps));
    }
}
