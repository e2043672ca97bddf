package kr.municipal.training.workflow.engine;

import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Who is completing a task: the person signed in, never what a form claims. */
public class TaskActor {

    private final TaskRefusals refusals;

    public TaskActor(TaskRefusals refusals) {
        this.refusals = refusals;
    }

    /**
     * Returns the person signed in.
     *
     * @throws TaskRefusedException if nobody is
     */
    public StaffNumber of(DelegateTask task) {
        Authentication authentication =
                task.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        if (authentication == null || authentication.getUserId() == null) {
            throw refusals.refusal(Reason.of("NOBODY_SIGNED_IN"));
        }
        return StaffNumber.of(authentication.getUserId());
    }
}
