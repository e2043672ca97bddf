package kr.municipal.training.workflow.courserun;

import kr.municipal.training.application.CancellationKind;
import kr.municipal.training.staff.StaffNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_CancelRun}; where an owner has drawn something before it, the door has cancelled the run. */
class CancelRunDelegate implements JavaDelegate {

    private final RunCancellation cancellation;

    CancelRunDelegate(RunCancellation cancellation) {
        this.cancellation = cancellation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CourseRunModel.ACTOR
                .find(execution)
                .ifPresent(officer -> cancellation.cancel(
                        CourseRunModel.run(execution),
                        CancellationKind.valueOf(CourseRunModel.KIND.get(execution)),
                        CourseRunModel.WORDS.get(execution),
                        StaffNumber.of(officer)));
    }
}
