package kr.municipal.training.workflow.courserun;

import java.util.List;
import kr.municipal.training.run.RunId;

/** The changes of capacity, only ever appended to. */
public interface CapacityChanges {

    /** Appends a change; changes of one run are appended in turn. */
    void append(ChangedCapacity change);

    /** Returns the changes of a run, oldest first. */
    List<ChangedCapacity> of(RunId run);
}
