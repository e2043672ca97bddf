package kr.municipal.training.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;

/**
 * An attempt to apply that was refused, kept with all its reasons.
 *
 * @param id the identifier the application would have had
 * @param applicant who tried
 * @param run the run asked for
 * @param at when
 * @param reasons all reasons, at least one
 */
public record RefusedApplication(ApplicationId id, StaffNumber applicant, RunId run, Instant at, List<Reason> reasons) {

    /** Checks and copies the components. */
    public RefusedApplication {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(at, "at");
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a refusal has at least one reason");
        }
    }
}
