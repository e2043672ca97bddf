package kr.municipal.training.application;

import java.util.Objects;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;

/**
 * One step of an approval line.
 *
 * @param office in what office the approver decides, for example {@code 부서장}
 * @param approver who decides
 */
public record ApprovalStep(String office, StaffNumber approver) {

    /** Checks the components. */
    public ApprovalStep {
        Validate.notBlank(office, "the office of an approval step must not be blank");
        Objects.requireNonNull(approver, "approver");
    }
}
