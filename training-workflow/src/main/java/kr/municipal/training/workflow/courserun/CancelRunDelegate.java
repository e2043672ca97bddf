package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.util.List;
import kr.municipal.training.application.CancellationKind;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.operation.RunChange;
import kr.municipal.training.operation.RunHistory;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.participation.ParticipationProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_CancelRun}: first the run, so that nobody moves up, then everybody in it. */
class CancelRunDelegate implements JavaDelegate {

    private final CourseRuns runs;
    private final RunHistory history;
    private final TrainingApplications applications;
    private final ParticipationProcess participation;
    private final Clock clock;

    CancelRunDelegate(
            CourseRuns runs,
            RunHistory history,
            TrainingApplications applications,
            ParticipationProcess participation,
            Clock clock) {
        this.runs = runs;
        this.history = history;
        this.applications = applications;
        this.participation = participation;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CourseRun run = runs.get(CourseRunModel.run(execution));
        StaffNumber officer = StaffNumber.of(CourseRunModel.ACTOR.get(execution));
        String words = CourseRunModel.WORDS.get(execution);
        CancellationKind kind = CancellationKind.valueOf(CourseRunModel.KIND.get(execution));
        Reason ended = Reason.of("RUN_ENDED").with("kind", kind);
        runs.save(run.cancel());
        history.append(new RunChange(run.id(), clock.instant(), officer, List.of(ended), words));
        for (TrainingApplication application : applications.ofRun(run.id())) {
            application.active().ifPresent(active -> participation.runCancelled(active, kind, officer, words));
        }
    }
}
