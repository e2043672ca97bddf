package kr.municipal.training.architecture.planted.application;

import java.util.List;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApprovalDecision;
import kr.municipal.training.application.Approved;

/** Planted: an approval without an approver. */
public final class RestoresATicket {

    public Approved approve(ApplicationEntry entry, List<ApprovalDecision.Approve> approvals) {
        return Approved.restore(entry, approvals);
    }
}
