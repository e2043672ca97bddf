package kr.municipal.training.workflow.courserun;

import kr.municipal.training.run.RunId;
import kr.municipal.training.workflow.notice.RunText;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Names the officer's tasks by their run, and gives their forms what they show. */
class CourseRunTaskText implements TaskListener {

    private final RunText texts;
    private final AttendanceSummary attendance;
    private final SelectionSummary selection;

    CourseRunTaskText(RunText texts, AttendanceSummary attendance, SelectionSummary selection) {
        this.texts = texts;
        this.attendance = attendance;
        this.selection = selection;
    }

    @Override
    public void notify(DelegateTask task) {
        RunId run = RunId.of(task.getExecution().getProcessBusinessKey());
        if (task.getTaskDefinitionKey().equals(CourseRunModel.CLOSE_ATTENDANCE_TASK)) {
            CourseRunModel.ATTENDANCE_SUMMARY.set(task, attendance.of(run));
        }
        if (task.getTaskDefinitionKey().equals(CourseRunModel.CONFIRM_SELECTION_TASK)) {
            CourseRunModel.SELECTION_SUMMARY.set(task, selection.of(run));
        }
        task.setName(task.getName() + " · " + texts.title(run));
        task.setDescription(description(texts, run));
    }

    static String description(RunText texts, RunId run) {
        return "수업 " + texts.start(run);
    }
}
