package kr.municipal.training.workflow.courserun;

import kr.municipal.training.run.RunId;
import kr.municipal.training.workflow.RunTurns;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_ProposeSelection}; where seats were given on approval, or nobody is left, there is nothing to confirm. */
class ProposeSelectionDelegate implements JavaDelegate {

    private final RunTurns turns;
    private final SelectionDesk desk;

    ProposeSelectionDelegate(RunTurns turns, SelectionDesk desk) {
        this.turns = turns;
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RunId run = CourseRunModel.run(execution);
        // Nobody is approved between the proposal and its confirmation, where there is nothing to confirm.
        turns.take(run);
        CourseRunModel.SELECTION_PROPOSED.setTransient(
                execution, desk.proposal(run).isPresent());
    }
}
