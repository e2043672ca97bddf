package kr.municipal.training.workflow.engine;

import java.util.List;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

/** Who is a training officer: the members of one group of the engine. */
public class TrainingOfficers {

    private final IdentityService identity;
    private final EngineAccess access;
    private final String group;

    public TrainingOfficers(IdentityService identity, EngineAccess access, String group) {
        this.identity = identity;
        this.access = access;
        this.group = group;
    }

    /** Returns {@code NOT_TRAINING_OFFICER} unless the person is one. */
    public Optional<Reason> objectionTo(StaffNumber person) {
        long memberships = access.asSystem(() -> identity.createGroupQuery()
                .groupId(group)
                .groupMember(person.value())
                .count());
        return memberships > 0 ? Optional.empty() : Optional.of(Reason.of("NOT_TRAINING_OFFICER"));
    }

    /** Returns all training officers. */
    public List<StaffNumber> all() {
        return access
                .asSystem(() -> identity.createUserQuery().memberOfGroup(group).list())
                .stream()
                .map(User::getId)
                .map(StaffNumber::of)
                .toList();
    }
}
