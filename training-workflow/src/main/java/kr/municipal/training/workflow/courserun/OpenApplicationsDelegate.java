package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.workflow.RunTurns;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_OpenApplications}; a run whose diagram has no task to confirm a selection gives its seats on approval. */
class OpenApplicationsDelegate implements JavaDelegate {

    private final RunTurns turns;
    private final CourseRuns runs;
    private final SelectionDesk selection;
    private final RunActs acts;
    private final Clock clock;

    OpenApplicationsDelegate(RunTurns turns, CourseRuns runs, SelectionDesk selection, RunActs acts, Clock clock) {
        this.turns = turns;
        this.runs = runs;
        this.selection = selection;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RunId run = CourseRunModel.run(execution);
        turns.take(run);
        if (execution.getBpmnModelInstance().getModelElementById(CourseRunModel.CONFIRM_SELECTION_TASK) != null) {
            selection.open(run);
        }
        runs.save(runs.get(run).open(clock.instant()));
        acts.done(execution, Reason.of("HISTORY_APPLICATIONS_OPENED"));
    }
}
