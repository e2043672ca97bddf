package kr.municipal.training.workflow.participation;

import java.time.Clock;
import kr.municipal.training.application.ActiveApplication;
import kr.municipal.training.application.Cancelled;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RecordRunCancellation}. */
class RecordRunCancellationDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final SeatHandover handover;
    private final Notices notices;
    private final Clock clock;

    RecordRunCancellationDelegate(
            TrainingApplications applications, SeatHandover handover, Notices notices, Clock clock) {
        this.applications = applications;
        this.handover = handover;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ActiveApplication left = applications
                .get(ParticipationModel.application(execution))
                .active()
                .orElseThrow();
        Cancelled ended = left.cancelWithRun(
                StaffNumber.of(ParticipationModel.ACTOR.get(execution)),
                clock.instant(),
                ParticipationModel.WORDS.get(execution));
        applications.save(left, ended);
        notices.tell(NoticeKind.RUN_CANCELLED, ended, ended.words());
        handover.free(left, ended);
    }
}
