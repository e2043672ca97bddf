package kr.municipal.training.workflow.followup;

import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.practice.BestPracticeStatus;
import kr.municipal.training.practice.BestPractices;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.engine.NextStep;
import kr.municipal.training.workflow.engine.TaskActor;
import kr.municipal.training.workflow.engine.TaskRefusals;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Refuses to complete {@code UserTask_ReviewPractice} with what is no review, for its author, or for who is no officer. */
class ReviewPracticeCheck implements TaskListener {

    private final BestPractices practices;
    private final TrainingOfficers officers;
    private final TaskActor actor;
    private final TaskRefusals refusals;

    ReviewPracticeCheck(BestPractices practices, TrainingOfficers officers, TaskActor actor, TaskRefusals refusals) {
        this.practices = practices;
        this.officers = officers;
        this.actor = actor;
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        StaffNumber by = actor.of(task);
        List<Reason> objections = new ArrayList<>();
        officers.objectionTo(by).ifPresent(objections::add);
        objections.addAll(PracticeTurn.of(practices, BestPracticeModel.application(task), BestPracticeStatus.SUBMITTED)
                .fold(submitted -> BestPracticeModel.review(task, submitted, by).objections(), reasons -> reasons));
        refusals.refuseIfAny(objections);
        NextStep.handOn(task, BestPracticeModel.RECORD_REVIEW, BestPracticeModel.ACTOR, by.value());
    }
}
