package kr.municipal.training.workflow.courserun;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * {@code Task_NotifyAttendanceClosed}: closes attendance the first time, and tells as many trainees' processes as the diagram
 * says at once; the diagram comes back for the others.
 */
class NotifyAttendanceClosedDelegate implements JavaDelegate {

    private final AttendanceClosingSteps steps;

    NotifyAttendanceClosedDelegate(AttendanceClosingSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CourseRunModel.ATTENDANCE_STEP.setTransient(
                execution, steps.next(execution).name());
    }
}
