package kr.municipal.training.workflow.courserun;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_ProposeSelection}; where seats were given on approval, or nobody is left, there is nothing to confirm. */
class ProposeSelectionDelegate implements JavaDelegate {

    private final SelectionDesk desk;

    ProposeSelectionDelegate(SelectionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CourseRunModel.SELECTION_PROPOSED.setTransient(
                execution, desk.proposal(CourseRunModel.run(execution)).isPresent());
    }
}
