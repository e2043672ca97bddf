package kr.municipal.training.workflow.engine;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * Lets our own doors use the engine on behalf of somebody who has no rights in it: the door has checked already what the
 * person may do, and the engine sees the system.
 */
public final class EngineAccess {

    private final IdentityService identity;

    public EngineAccess(IdentityService identity) {
        this.identity = identity;
    }

    /** Runs the work without the signed-in person's engine authentication and puts that back afterwards. */
    public <T> T asSystem(Supplier<T> work) {
        Authentication before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            if (before != null) {
                identity.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
            }
        }
    }

    /** Runs the work with the rights of one person and their groups, and puts the signed-in person's authentication back afterwards. */
    public <T> T as(String userId, Supplier<T> work) {
        return asSystem(() -> {
            List<String> groups = identity.createGroupQuery().groupMember(userId).list().stream()
                    .map(Group::getId)
                    .toList();
            identity.setAuthentication(userId, groups);
            try {
                return work.get();
            } finally {
                identity.clearAuthentication();
            }
        });
    }

    /** Runs the work like {@link #asSystem(Supplier)}, for work that returns nothing. */
    public void asSystem(Runnable work) {
        asSystem(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
