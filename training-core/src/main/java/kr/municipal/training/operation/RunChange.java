package kr.municipal.training.operation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;

/**
 * One line of a run's history (회차 이력), which is only ever appended to.
 *
 * @param run the run
 * @param at when
 * @param by the training officer who changed it
 * @param what what was changed, at least one thing
 * @param words why, in the officer's own words, not blank
 */
public record RunChange(RunId run, Instant at, StaffNumber by, List<Reason> what, String words) {

    /** Checks and copies the components. */
    public RunChange {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        what = List.copyOf(what);
        Validate.notEmpty(what, "a change of run %s says what was changed", run);
        Validate.notBlank(words, "a change of run %s needs a reason", run);
    }
}
