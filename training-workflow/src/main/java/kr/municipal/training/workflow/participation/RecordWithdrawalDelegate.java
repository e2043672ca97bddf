package kr.municipal.training.workflow.participation;

import java.time.Clock;
import kr.municipal.training.application.ActiveApplication;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import org.apache.commons.lang3.StringUtils;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RecordWithdrawal}. */
class RecordWithdrawalDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final SeatHandover handover;
    private final Clock clock;

    RecordWithdrawalDelegate(TrainingApplications applications, SeatHandover handover, Clock clock) {
        this.applications = applications;
        this.handover = handover;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ActiveApplication left = applications
                .get(ParticipationModel.application(execution))
                .active()
                .orElseThrow();
        TrainingApplication ended =
                left.withdraw(clock.instant(), StringUtils.trimToNull(ParticipationModel.WORDS.get(execution)));
        applications.save(left, ended);
        handover.leave(left, ended);
    }
}
