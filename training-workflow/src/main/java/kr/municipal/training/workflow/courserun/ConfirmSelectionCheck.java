package kr.municipal.training.workflow.courserun;

import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.NextStep;
import kr.municipal.training.workflow.engine.TaskActor;
import kr.municipal.training.workflow.engine.TaskRefusals;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Refuses to complete {@code UserTask_ConfirmSelection} for who is no officer; says who confirms. */
class ConfirmSelectionCheck implements TaskListener {

    private final RunTurns turns;
    private final TrainingOfficers officers;
    private final TaskActor actor;
    private final TaskRefusals refusals;

    ConfirmSelectionCheck(RunTurns turns, TrainingOfficers officers, TaskActor actor, TaskRefusals refusals) {
        this.turns = turns;
        this.officers = officers;
        this.actor = actor;
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        StaffNumber by = actor.of(task);
        turns.take(RunId.of(task.getExecution().getProcessBusinessKey()));
        List<Reason> objections = new ArrayList<>();
        officers.objectionTo(by).ifPresent(objections::add);
        refusals.refuseIfAny(objections);
        NextStep.handOn(task, CourseRunModel.CONFIRM_SELECTION, CourseRunModel.ACTOR, by.value());
    }
}
