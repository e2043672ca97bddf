package kr.municipal.training.workflow.courserun;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RemindChecklist}. */
class RemindChecklistDelegate implements JavaDelegate {

    private final ChecklistReminder reminder;

    RemindChecklistDelegate(ChecklistReminder reminder) {
        this.reminder = reminder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminder.remind(CourseRunModel.run(execution));
    }
}
