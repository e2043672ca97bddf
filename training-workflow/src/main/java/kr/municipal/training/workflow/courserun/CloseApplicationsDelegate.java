package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import kr.municipal.training.run.CourseRuns;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_CloseApplications}. */
class CloseApplicationsDelegate implements JavaDelegate {

    private final CourseRuns runs;
    private final Clock clock;

    CloseApplicationsDelegate(CourseRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        runs.save(runs.get(CourseRunModel.run(execution)).closeApplications(clock.instant()));
    }
}
