package kr.municipal.training.operation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a run's history (회차 이력), which is only ever appended to.
 *
 * @param run the run
 * @param at when
 * @param by the training officer who did it, or {@code null} where nobody did but the system
 * @param what what was done, at least one thing
 * @param words why, in the officer's own words, not blank; {@code null} where the act asks for none. The system has no words
 */
public record RunChange(RunId run, Instant at, @Nullable StaffNumber by, List<Reason> what, @Nullable String words) {

    /** Checks and copies the components. */
    public RunChange {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(at, "at");
        what = List.copyOf(what);
        Validate.notEmpty(what, "a change of run %s says what was changed", run);
        if (words != null) {
            Validate.notBlank(words, "the reason of a change of run %s is not blank", run);
            Validate.isTrue(by != null, "the system has no words: %s", words);
        }
    }
}
