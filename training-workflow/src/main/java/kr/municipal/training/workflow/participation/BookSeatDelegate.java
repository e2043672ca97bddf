package kr.municipal.training.workflow.participation;

import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Approved;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.workflow.RunTurns;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_BookSeat}. */
class BookSeatDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final RunTurns turns;
    private final SeatBooking booking;

    BookSeatDelegate(TrainingApplications applications, RunTurns turns, SeatBooking booking) {
        this.applications = applications;
        this.turns = turns;
        this.booking = booking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApplicationId id = ParticipationModel.application(execution);
        turns.take(applications.get(id).entry().run());
        TrainingApplication found = applications.get(id);
        // A selection may have placed it, where the diagram lets time pass after the approval.
        TrainingApplication placed = found instanceof Approved approved ? booking.onApproval(approved) : found;
        ParticipationModel.SEAT.setTransient(execution, placed.status().name());
    }
}
