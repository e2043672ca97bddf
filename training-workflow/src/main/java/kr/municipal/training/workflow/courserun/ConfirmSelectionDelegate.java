package kr.municipal.training.workflow.courserun;

import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.RunTurns;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_ConfirmSelection}. Applications still pending expire in their own processes. */
class ConfirmSelectionDelegate implements JavaDelegate {

    private final RunTurns turns;
    private final CourseRuns runs;
    private final SelectionDesk desk;

    ConfirmSelectionDelegate(RunTurns turns, CourseRuns runs, SelectionDesk desk) {
        this.turns = turns;
        this.runs = runs;
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RunId run = CourseRunModel.run(execution);
        turns.take(run);
        CourseRunModel.ACTOR.find(execution).map(StaffNumber::of).ifPresent(officer -> desk.confirm(run, officer));
        CourseRunModel.ACTOR.remove(execution);
        runs.save(runs.get(run).confirmSelection());
    }
}
