package kr.municipal.training.workflow.notice;

import java.time.Duration;
import kr.municipal.training.workflow.engine.Rounds;

/** Sends what is due again and again while the application runs. */
public class DeliveryRounds extends Rounds {

    private final NoticeDelivery delivery;

    public DeliveryRounds(NoticeDelivery delivery, Duration pause) {
        super("notices", pause);
        this.delivery = delivery;
    }

    @Override
    protected void round() {
        delivery.sendDue();
    }
}
