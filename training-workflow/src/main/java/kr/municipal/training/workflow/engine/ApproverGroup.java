package kr.municipal.training.workflow.engine;

import org.camunda.bpm.engine.IdentityService;

/** Who may open Tasklist to approve. What they find there is another matter. */
public class ApproverGroup extends StaffGroup {

    public ApproverGroup(IdentityService identity, EngineAccess access, String group) {
        super(identity, access, group);
    }
}
