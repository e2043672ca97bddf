package kr.municipal.training.workflow.participation;

import java.time.Clock;
import kr.municipal.training.application.ActiveApplication;
import kr.municipal.training.application.Cancelled;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.staff.StaffNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RecordRunCancellation}. */
class RecordRunCancellationDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final SeatHandover handover;
    private final SeatNotices told;
    private final Clock clock;

    RecordRunCancellationDelegate(
            TrainingApplications applications, SeatHandover handover, SeatNotices told, Clock clock) {
        this.applications = applications;
        this.handover = handover;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ActiveApplication left = applications
                .get(ParticipationModel.application(execution))
                .active()
                .orElseThrow();
        Cancelled ended = left.cancelWithRun(
                ParticipationModel.kind(execution),
                StaffNumber.of(ParticipationModel.ACTOR.get(execution)),
                clock.instant(),
                ParticipationModel.WORDS.get(execution));
        applications.save(left, ended);
        told.of(ended);
        handover.free(left, ended);
    }
}
