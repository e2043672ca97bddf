package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.workflow.RunTurns;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_CloseApplications}. */
class CloseApplicationsDelegate implements JavaDelegate {

    private final RunTurns turns;
    private final CourseRuns runs;
    private final RunActs acts;
    private final Clock clock;

    CloseApplicationsDelegate(RunTurns turns, CourseRuns runs, RunActs acts, Clock clock) {
        this.turns = turns;
        this.runs = runs;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RunId run = CourseRunModel.run(execution);
        turns.take(run);
        runs.save(runs.get(run).closeApplications(clock.instant()));
        acts.done(execution, Reason.of("HISTORY_APPLICATIONS_CLOSED"));
    }
}
