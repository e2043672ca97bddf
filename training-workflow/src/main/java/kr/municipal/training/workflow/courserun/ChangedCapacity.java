package kr.municipal.training.workflow.courserun;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.CapacityChange;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;

/**
 * A change of a run's capacity as it is kept.
 *
 * @param run the run
 * @param from the capacity before
 * @param change the capacity afterwards, and who had a seat and waited at that moment
 * @param by the training officer
 * @param at when
 * @param words why
 */
public record ChangedCapacity(
        RunId run, Capacity from, CapacityChange change, StaffNumber by, Instant at, String words) {

    public ChangedCapacity {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Validate.notBlank(words, "a change of capacity of run %s needs a reason", run);
    }
}
