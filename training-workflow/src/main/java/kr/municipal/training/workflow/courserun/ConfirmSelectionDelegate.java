package kr.municipal.training.workflow.courserun;

import kr.municipal.training.run.CourseRuns;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_ConfirmSelection}. Applications still pending expire in their own processes. */
class ConfirmSelectionDelegate implements JavaDelegate {

    private final CourseRuns runs;

    ConfirmSelectionDelegate(CourseRuns runs) {
        this.runs = runs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        runs.save(runs.get(CourseRunModel.run(execution)).confirmSelection());
    }
}
