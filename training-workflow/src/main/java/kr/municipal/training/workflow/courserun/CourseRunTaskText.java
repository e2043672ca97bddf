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
    private final CompletionList completion;
    private final CompletionSummary completionText;

    CourseRunTaskText(
            RunText texts,
            AttendanceSummary attendance,
            SelectionSummary selection,
            CompletionList completion,
            CompletionSummary completionText) {
        this.texts = texts;
        this.attendance = attendance;
        this.selection = selection;
        this.completion = completion;
        this.completionText = completionText;
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
        if (task.getTaskDefinitionKey().equals(CourseRunModel.CONFIRM_COMPLETION_TASK)) {
            CourseRunModel.COMPLETION_SUMMARY.set(task, completionText.of(completion.of(run)));
        }
        task.setName(task.getName() + " · " + texts.title(run));
        task.setDescription(description(texts, run));
    }

    static String description(RunText texts, RunId run) {
        return "수업 " + texts.start(run);
    }
}
