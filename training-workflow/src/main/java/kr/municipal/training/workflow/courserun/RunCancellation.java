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
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.participation.ParticipationProcess;

/** Cancels a run once: first the run, so that nobody moves up, then everybody in it. */
class RunCancellation {

    private final CourseRuns runs;
    private final RunHistory history;
    private final TrainingApplications applications;
    private final ParticipationProcess participation;
    private final Clock clock;

    RunCancellation(
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

    /** Cancels the run, unless that has been done. */
    void cancel(RunId id, CancellationKind kind, String words, StaffNumber officer) {
        CourseRun run = runs.get(id);
        if (run.phase() != RunPhase.CANCELLED) {
            Reason ended = Reason.of("RUN_ENDED").with("kind", kind);
            runs.save(run.cancel());
            history.append(new RunChange(id, clock.instant(), officer, List.of(ended), words));
            for (TrainingApplication application : applications.ofRun(id)) {
                application.active().ifPresent(active -> participation.runCancelled(active, kind, officer, words));
            }
        }
    }
}
