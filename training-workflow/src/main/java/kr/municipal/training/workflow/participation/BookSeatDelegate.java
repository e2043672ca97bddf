package kr.municipal.training.workflow.participation;

import java.time.Clock;
import kr.municipal.training.application.Approved;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.selection.FirstCome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_BookSeat}. */
class BookSeatDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final CourseRuns runs;
    private final FirstCome firstCome;
    private final SeatNotices told;
    private final Clock clock;

    BookSeatDelegate(
            TrainingApplications applications, CourseRuns runs, FirstCome firstCome, SeatNotices told, Clock clock) {
        this.applications = applications;
        this.runs = runs;
        this.firstCome = firstCome;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Approved approved = (Approved) applications.get(ParticipationModel.application(execution));
        TrainingApplication placed =
                firstCome.assign(approved, runs.get(approved.entry().run()), clock.instant());
        applications.save(approved, placed);
        told.of(placed);
        ParticipationModel.SEAT.setTransient(execution, placed.status().name());
    }
}
