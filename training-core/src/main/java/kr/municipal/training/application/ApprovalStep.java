package kr.municipal.training.application;

import java.util.Objects;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;
import org.jspecify.annotations.Nullable;

/**
 * One step of an approval line.
 *
 * @param office in what office the approver decides, for example {@code 부서장}
 * @param approver who decides
 * @param department whose head the approver is, where a successor and the heads above are looked for; or null for an office
 *     that heads no department
 */
public record ApprovalStep(String office, StaffNumber approver, @Nullable DepartmentCode department) {

    /** Checks the components. */
    public ApprovalStep {
        Validate.notBlank(office, "the office of an approval step must not be blank");
        Objects.requireNonNull(approver, "approver");
    }

    /**
     * Returns the step of an office that heads no department.
     *
     * @param office in what office the approver decides
     * @param approver who decides
     * @throws IllegalArgumentException if the office is blank
     */
    public ApprovalStep(String office, StaffNumber approver) {
        this(office, approver, null);
    }
}
