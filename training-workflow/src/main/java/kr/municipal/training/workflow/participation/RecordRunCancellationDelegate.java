package kr.municipal.training.workflow.participation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RecordRunCancellation}. */
class RecordRunCancellationDelegate implements JavaDelegate {

    private final Departures departures;

    RecordRunCancellationDelegate(Departures departures) {
        this.departures = departures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Departure.handedOn(execution)
                .ifPresent(why -> departures.cancelWithRun(ParticipationModel.application(execution), why));
    }
}
