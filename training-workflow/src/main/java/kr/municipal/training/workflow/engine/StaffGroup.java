package kr.municipal.training.workflow.engine;

import java.util.List;
import kr.municipal.training.staff.StaffNumber;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

/** The members of one group of the engine. */
abstract class StaffGroup {

    private final IdentityService identity;
    private final EngineAccess access;
    private final String group;

    StaffGroup(IdentityService identity, EngineAccess access, String group) {
        this.identity = identity;
        this.access = access;
        this.group = group;
    }

    /** Says whether the person is one of them. */
    public boolean has(StaffNumber person) {
        return access.asSystem(() -> identity.createGroupQuery()
                        .groupId(group)
                        .groupMember(person.value())
                        .count()
                > 0);
    }

    /** Returns all of them. */
    public List<StaffNumber> all() {
        return access
                .asSystem(() -> identity.createUserQuery().memberOfGroup(group).list())
                .stream()
                .map(User::getId)
                .map(StaffNumber::of)
                .toList();
    }
}
