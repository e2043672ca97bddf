package kr.municipal.training.workflow.courserun;

import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.completion.DryRun;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.NextStep;
import kr.municipal.training.workflow.engine.TaskActor;
import kr.municipal.training.workflow.engine.TaskRefusals;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.participation.RunAttendance;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Refuses to complete {@code UserTask_ConfirmCompletion} when the list has changed since it was shown, appeals are open, or for no officer. */
class ConfirmCompletionCheck implements TaskListener {

    private final RunTurns turns;
    private final CompletionList list;
    private final CompletionSummary summary;
    private final RunAttendance attendance;
    private final TrainingOfficers officers;
    private final TaskActor actor;
    private final TaskRefusals refusals;

    ConfirmCompletionCheck(
            RunTurns turns,
            CompletionList list,
            CompletionSummary summary,
            RunAttendance attendance,
            TrainingOfficers officers,
            TaskActor actor,
            TaskRefusals refusals) {
        this.turns = turns;
        this.list = list;
        this.summary = summary;
        this.attendance = attendance;
        this.officers = officers;
        this.actor = actor;
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        RunId run = RunId.of(task.getExecution().getProcessBusinessKey());
        StaffNumber by = actor.of(task);
        turns.take(run);
        List<Reason> objections = new ArrayList<>();
        officers.objectionTo(by).ifPresent(objections::add);
        DryRun now = list.of(run);
        if (!isShown(now, task)) {
            objections.add(Reason.of("COMPLETION_LIST_CHANGED"));
        }
        int appeals = attendance.ledger(run).openAppeals().size();
        if (appeals > 0) {
            objections.add(Reason.of("APPEALS_OPEN").with("count", appeals));
        }
        refusals.refuseIfAny(objections);
        NextStep.handOn(task, CourseRunModel.CONCLUDE_COMPLETION, CourseRunModel.ACTOR, by.value());
        NextStep.handOn(task, CourseRunModel.CONCLUDE_COMPLETION, CourseRunModel.CONFIRMED, now.mark());
    }

    /** What the officer's page showed comes with the act; in Tasklist it is what the form shows. */
    private boolean isShown(DryRun now, DelegateTask task) {
        String mark = CourseRunModel.MARK.asText(task);
        return mark == null
                ? summary.of(now).equals(CourseRunModel.COMPLETION_SUMMARY.asText(task))
                : now.mark().equals(mark);
    }
}
