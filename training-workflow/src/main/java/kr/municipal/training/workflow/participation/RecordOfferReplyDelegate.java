package kr.municipal.training.workflow.participation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RecordOfferReply}. */
class RecordOfferReplyDelegate implements JavaDelegate {

    private final OfferDesk desk;

    RecordOfferReplyDelegate(OfferDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // Where the diagram lets time pass after the answer, the door has taken it.
        ParticipationModel.OFFER_ACCEPTED
                .find(execution)
                .ifPresent(accepted -> desk.reply(ParticipationModel.application(execution), accepted));
    }
}
