package kr.municipal.training.workflow.courserun;

import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_ConfirmSelection}. Applications still pending expire in their own processes. */
class ConfirmSelectionDelegate implements JavaDelegate {

    private final RunTurns turns;
    private final CourseRuns runs;

    ConfirmSelectionDelegate(RunTurns turns, CourseRuns runs) {
        this.turns = turns;
        this.runs = runs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RunId run = CourseRunModel.run(execution);
        turns.take(run);
        runs.save(runs.get(run).confirmSelection());
    }
}
