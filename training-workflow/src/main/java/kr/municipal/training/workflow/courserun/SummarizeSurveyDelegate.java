package kr.municipal.training.workflow.courserun;

import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * {@code Task_SummarizeSurvey}. A run begun with a diagram that does not conclude completion has done so when its survey is
 * summarised; in the present one nobody is left then.
 */
class SummarizeSurveyDelegate implements JavaDelegate {

    private final CourseRuns runs;
    private final RunReview review;
    private final CompletionList completion;
    private final RunActs acts;

    SummarizeSurveyDelegate(CourseRuns runs, RunReview review, CompletionList completion, RunActs acts) {
        this.runs = runs;
        this.review = review;
        this.completion = completion;
        this.acts = acts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RunId run = CourseRunModel.run(execution);
        completion.conclude(run, completion.of(run));
        runs.save(runs.get(run).closeSurvey());
        acts.done(execution, Reason.of("HISTORY_SURVEY_SUMMARISED"));
        CourseRunModel.DIRECTION_EVIDENCE.set(execution, review.text(run));
    }
}
