package kr.municipal.training.workflow.participation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_LapseOffer}. */
class LapseOfferDelegate implements JavaDelegate {

    private final OfferDesk desk;

    LapseOfferDelegate(OfferDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.lapse(ParticipationModel.application(execution));
    }
}
