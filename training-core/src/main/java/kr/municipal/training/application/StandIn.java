package kr.municipal.training.application;

import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;

/**
 * In whose place somebody decided (대결), and why; kept with the decision. {@link PendingDecision#standInBy} makes it.
 *
 * @param inPlaceOf the approver of the step
 * @param because why not the approver
 */
public record StandIn(StaffNumber inPlaceOf, Reason because) {

    /** Checks the components. */
    public StandIn {
        Objects.requireNonNull(inPlaceOf, "inPlaceOf");
        Objects.requireNonNull(because, "because");
    }
}
