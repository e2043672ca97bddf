package kr.municipal.training.workflow.participation;

import java.time.Clock;
import kr.municipal.training.application.NotSelected;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.selection.Seats;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_CloseWaiting}. */
class CloseWaitingDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final Seats seats;
    private final SeatNotices told;
    private final Clock clock;

    CloseWaitingDelegate(TrainingApplications applications, Seats seats, SeatNotices told, Clock clock) {
        this.applications = applications;
        this.seats = seats;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!(applications.get(ParticipationModel.application(execution)) instanceof Waitlisted waiting)) {
            throw new IllegalStateException("Whoever has a seat waits no more; the message that says so is on its way");
        }
        seats.leaveQueue(waiting.entry().run());
        NotSelected ended = waiting.endWaiting(clock.instant());
        applications.save(waiting, ended);
        told.of(ended);
    }
}
