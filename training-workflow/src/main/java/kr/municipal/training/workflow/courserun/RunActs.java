package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.util.List;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.operation.RunChange;
import kr.municipal.training.operation.RunHistory;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** Appends to a run's history what happened to it: by the officer who acted or, where nobody did, by the system. */
class RunActs {

    private final RunHistory history;
    private final Clock clock;

    RunActs(RunHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** Appends what the diagram's step did, by whom the task or message has named. */
    void done(DelegateExecution execution, Reason what) {
        @Nullable
        StaffNumber by =
                CourseRunModel.ACTOR.find(execution).map(StaffNumber::of).orElse(null);
        CourseRunModel.ACTOR.remove(execution);
        append(CourseRunModel.run(execution), by, what);
    }

    /** Appends what the officer did. */
    void done(RunId run, StaffNumber officer, Reason what) {
        append(run, officer, what);
    }

    private void append(RunId run, @Nullable StaffNumber by, Reason what) {
        history.append(new RunChange(run, clock.instant(), by, List.of(what), null));
    }
}
