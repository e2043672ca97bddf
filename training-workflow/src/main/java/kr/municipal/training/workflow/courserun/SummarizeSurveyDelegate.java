package kr.municipal.training.workflow.courserun;

import kr.municipal.training.run.CourseRuns;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_SummarizeSurvey}. */
class SummarizeSurveyDelegate implements JavaDelegate {

    private final CourseRuns runs;
    private final RunReview review;

    SummarizeSurveyDelegate(CourseRuns runs, RunReview review) {
        this.runs = runs;
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        runs.save(runs.get(CourseRunModel.run(execution)).closeSurvey());
        CourseRunModel.DIRECTION_EVIDENCE.set(execution, review.text(CourseRunModel.run(execution)));
    }
}
