package kr.municipal.training.workflow.participation;

import java.time.Clock;
import kr.municipal.training.application.Approved;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.selection.FirstCome;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.selection.SelectionOutcome;
import org.apache.commons.lang3.Validate;

/** Books seats: on approval, or as a selection says; who comes after the selection is first come, first served. */
class SeatBooking {

    private final TrainingApplications applications;
    private final CourseRuns runs;
    private final RunSelections selections;
    private final FirstCome firstCome;
    private final Seats seats;
    private final SeatNotices told;
    private final Clock clock;

    SeatBooking(
            TrainingApplications applications,
            CourseRuns runs,
            RunSelections selections,
            FirstCome firstCome,
            Seats seats,
            SeatNotices told,
            Clock clock) {
        this.applications = applications;
        this.runs = runs;
        this.selections = selections;
        this.firstCome = firstCome;
        this.seats = seats;
        this.told = told;
        this.clock = clock;
    }

    /** Books on approval, or leaves the application approved until the selection. */
    TrainingApplication onApproval(Approved approved) {
        CourseRun run = runs.get(approved.entry().run());
        boolean toBeSelected = run.phase().compareTo(RunPhase.SELECTED) < 0
                && selections.find(run.id()).isPresent();
        return toBeSelected ? approved : booked(approved, firstCome.assign(approved, run, clock.instant()));
    }

    /** Books what the selection says; called by rank. */
    TrainingApplication bySelection(SelectionOutcome outcome) {
        Approved approved = outcome.ranked().candidate().application();
        RunId run = approved.entry().run();
        switch (outcome.status()) {
            case SELECTED -> Validate.validState(seats.take(run).isPresent(), "no seat of run %s is free", run);
            case WAITLISTED -> Validate.validState(seats.queue(run), "no waiting place of run %s is free", run);
            default -> {}
        }
        return booked(approved, outcome.ticket(clock.instant()));
    }

    private TrainingApplication booked(Approved approved, TrainingApplication placed) {
        applications.save(approved, placed);
        told.of(placed);
        return placed;
    }
}
