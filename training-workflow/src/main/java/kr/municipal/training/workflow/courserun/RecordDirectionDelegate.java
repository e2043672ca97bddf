package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import kr.municipal.training.direction.DirectionDecisions;
import kr.municipal.training.direction.Evidence;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RecordDirection}. */
class RecordDirectionDelegate implements JavaDelegate {

    private final DirectionDecisions decisions;
    private final CourseRuns runs;
    private final RunReview review;
    private final Clock clock;

    RecordDirectionDelegate(DirectionDecisions decisions, CourseRuns runs, RunReview review, Clock clock) {
        this.decisions = decisions;
        this.runs = runs;
        this.review = review;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RunId run = CourseRunModel.run(execution);
        StaffNumber officer = StaffNumber.of(CourseRunModel.ACTOR.get(execution));
        Evidence evidence = review.evidence(run);
        decisions.add(CourseRunModel.direction(execution)
                .decide(run, evidence, review.proposal(evidence), officer, clock.instant()));
        CourseRunModel.ACTOR.remove(execution);
        runs.save(runs.get(run).finish());
    }
}
