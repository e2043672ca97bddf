package kr.municipal.training.workflow.engine;

import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;
import org.camunda.bpm.engine.IdentityService;

/** Who is a training officer. */
public class TrainingOfficers extends StaffGroup {

    public TrainingOfficers(IdentityService identity, EngineAccess access, String group) {
        super(identity, access, group);
    }

    /** Returns {@code NOT_TRAINING_OFFICER} unless the person is one. */
    public Optional<Reason> objectionTo(StaffNumber person) {
        return has(person) ? Optional.empty() : Optional.of(Reason.of("NOT_TRAINING_OFFICER"));
    }
}
