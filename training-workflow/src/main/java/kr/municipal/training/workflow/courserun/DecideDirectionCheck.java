package kr.municipal.training.workflow.courserun;

import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.NextStep;
import kr.municipal.training.workflow.engine.TaskActor;
import kr.municipal.training.workflow.engine.TaskRefusals;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Refuses to complete {@code UserTask_DecideDirection} with what is no decision, too early, or for who is no officer. */
class DecideDirectionCheck implements TaskListener {

    private final RunTurns turns;
    private final CourseRuns runs;
    private final RunReview review;
    private final TrainingOfficers officers;
    private final TaskActor actor;
    private final TaskRefusals refusals;

    DecideDirectionCheck(
            RunTurns turns,
            CourseRuns runs,
            RunReview review,
            TrainingOfficers officers,
            TaskActor actor,
            TaskRefusals refusals) {
        this.turns = turns;
        this.runs = runs;
        this.review = review;
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
        objections.addAll(CourseRunModel.direction(task).objections());
        RunPhase phase = runs.get(run).phase();
        if (phase != RunPhase.SURVEY_CLOSED) {
            objections.add(Reason.of("RUN_NOT_IN_PHASE").with("phase", phase));
        }
        int undecided = review.undecided(run);
        if (undecided > 0) {
            objections.add(Reason.of("COMPLETION_PENDING").with("count", undecided));
        }
        refusals.refuseIfAny(objections);
        NextStep.handOn(task, CourseRunModel.RECORD_DIRECTION, CourseRunModel.ACTOR, by.value());
    }
}
