package kr.municipal.training.application;

import java.util.List;

/**
 * Who approves an application, in order (승인선). One rejection ends it.
 *
 * @param steps one step or more, in the order of decision
 */
public record ApprovalLine(List<ApprovalStep> steps) {

    /** Checks and copies the steps. */
    public ApprovalLine {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("an approval line has at least one step");
        }
    }

    /**
     * Returns the line of the steps.
     *
     * @param steps one step or more
     * @return the line
     * @throws IllegalArgumentException if there is none
     */
    public static ApprovalLine of(ApprovalStep... steps) {
        return new ApprovalLine(List.of(steps));
    }
}
