package kr.municipal.training.attendance;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kr.municipal.training.eligibility.Reason;
import org.apache.commons.lang3.Validate;

/** What became of a try to check in, and the check-ins to keep afterwards: a wrong code is counted too. */
public sealed interface CheckInOutcome {

    /**
     * Returns the session's check-ins after the try.
     *
     * @return the check-ins to keep
     */
    SessionCheckIns after();

    /**
     * Turns either outcome into one value.
     *
     * @param accepted what to make of the check-in
     * @param refused what to make of the reasons
     * @param <T> the type of the value
     * @return the value
     */
    default <T> T fold(Function<Accepted, T> accepted, Function<Refused, T> refused) {
        return this instanceof Accepted yes ? accepted.apply(yes) : refused.apply((Refused) this);
    }

    /**
     * Both signals agreed (출석 확인).
     *
     * @param checkIn the check-in; the first one if the person had checked in before
     * @param after the check-ins to keep
     */
    record Accepted(CheckIn checkIn, SessionCheckIns after) implements CheckInOutcome {

        /** Checks the components. */
        public Accepted {
            Objects.requireNonNull(checkIn, "checkIn");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * Something spoke against it.
     *
     * @param reasons all objections, at least one
     * @param after the check-ins to keep
     */
    record Refused(List<Reason> reasons, SessionCheckIns after) implements CheckInOutcome {

        /** Checks the components. */
        public Refused {
            reasons = List.copyOf(reasons);
            Validate.notEmpty(reasons, "a refusal without reasons");
            Objects.requireNonNull(after, "after");
        }
    }
}
