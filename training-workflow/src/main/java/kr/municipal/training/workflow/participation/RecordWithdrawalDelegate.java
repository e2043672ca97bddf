package kr.municipal.training.workflow.participation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RecordWithdrawal}. */
class RecordWithdrawalDelegate implements JavaDelegate {

    private final Departures departures;

    RecordWithdrawalDelegate(Departures departures) {
        this.departures = departures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Departure.handedOn(execution)
                .ifPresent(why -> departures.withdraw(ParticipationModel.application(execution), why));
    }
}
