package kr.municipal.training.workflow.approval;

import java.time.Duration;
import kr.municipal.training.workflow.engine.Rounds;

/** Follows absences as they begin and end, while the application runs. */
public class HandoverRounds extends Rounds {

    private final ApprovalHandover handover;

    public HandoverRounds(ApprovalHandover handover, Duration pause) {
        super("handover", pause);
        this.handover = handover;
    }

    @Override
    protected void round() {
        handover.catchUp();
    }
}
