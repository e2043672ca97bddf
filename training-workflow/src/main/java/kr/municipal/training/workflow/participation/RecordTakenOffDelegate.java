package kr.municipal.training.workflow.participation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RecordTakenOff}. */
class RecordTakenOffDelegate implements JavaDelegate {

    private final Departures departures;

    RecordTakenOffDelegate(Departures departures) {
        this.departures = departures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Departure.handedOn(execution)
                .ifPresent(why -> departures.takeOff(ParticipationModel.application(execution), why));
    }
}
