package kr.municipal.training.application;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.DepartmentCode;

/**
 * That the decision of a step was handed one step up (윗부서 이관), because it was not made in time.
 * {@link Approvers#escalation} makes it. The line of the application stays as it is.
 *
 * @param level how often the step was handed up, from 1
 * @param department whose head decides from now on
 * @param at when
 * @param because why, with names and deadline
 */
public record Escalation(int level, DepartmentCode department, Instant at, Reason because) {

    /** Checks the components. */
    public Escalation {
        if (level < 1) {
            throw new IllegalArgumentException("escalations are counted from 1: " + level);
        }
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(because, "because");
    }
}
