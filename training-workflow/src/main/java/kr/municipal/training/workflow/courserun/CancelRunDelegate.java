package kr.municipal.training.workflow.courserun;

import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.participation.ParticipationProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_CancelRun}: first the run, so that nobody moves up, then everybody in it. */
class CancelRunDelegate implements JavaDelegate {

    private final CourseRuns runs;
    private final TrainingApplications applications;
    private final ParticipationProcess participation;

    CancelRunDelegate(CourseRuns runs, TrainingApplications applications, ParticipationProcess participation) {
        this.runs = runs;
        this.applications = applications;
        this.participation = participation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CourseRun run = runs.get(CourseRunModel.run(execution));
        StaffNumber officer = StaffNumber.of(CourseRunModel.ACTOR.get(execution));
        String words = CourseRunModel.WORDS.get(execution);
        runs.save(run.cancel());
        for (TrainingApplication application : applications.ofRun(run.id())) {
            application.active().ifPresent(active -> participation.runCancelled(active, officer, words));
        }
    }
}
