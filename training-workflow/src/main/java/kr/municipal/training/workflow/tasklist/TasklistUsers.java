package kr.municipal.training.workflow.tasklist;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kr.municipal.training.workflow.engine.EngineAccess;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;

/** Brings the engine's users and groups in line with a list; doing it twice changes nothing. */
public final class TasklistUsers {

    private final IdentityService identity;
    private final EngineAccess access;
    private final TasklistGroups groups;
    private final TasklistGrants grants;
    private final TasklistFilters filters;

    public TasklistUsers(ProcessEngine engine, EngineAccess access, TasklistGroups groups) {
        this.identity = engine.getIdentityService();
        this.access = access;
        this.groups = groups;
        this.grants = new TasklistGrants(engine.getAuthorizationService());
        this.filters = new TasklistFilters(engine, grants);
    }

    /** Creates the groups with their grants and Tasklist filters where they are missing. */
    public void ensureGroups() {
        access.asSystem(() -> {
            group(groups.officials(), "공직자", "TRAINING");
            group(groups.approvers(), "승인자(부서장)", "TRAINING");
            group(groups.officers(), "교육담당자", "TRAINING");
            group(groups.administrators(), "시스템 관리자", "SYSTEM");
            grants.toApprovers(groups.approvers());
            grants.toOfficers(groups.officers());
            grants.toAdministrators(groups.administrators());
            filters.forApprovers(groups.approvers());
            filters.forOfficers(groups.officers());
        });
    }

    /**
     * Creates the groups, and the users who are missing; names, addresses and groups of the others follow the list.
     *
     * <p>Users who are not in the list stay as they are. An existing password is never changed.
     */
    public void ensure(Collection<TasklistUser> users) {
        ensureGroups();
        access.asSystem(() -> users.forEach(this::ensure));
    }

    /** Whether anybody can administer the system. */
    public boolean hasAdministrator() {
        return access.asSystem(() -> identity.createUserQuery()
                        .memberOfGroup(groups.administrators())
                        .count()
                > 0);
    }

    private void group(String id, String name, String type) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(name);
            group.setType(type);
            identity.saveGroup(group);
        }
    }

    private void ensure(TasklistUser listed) {
        User user = identity.createUserQuery().userId(listed.id()).singleResult();
        if (user == null) {
            user = identity.newUser(listed.id());
            user.setPassword(listed.password());
            write(listed, user);
        } else if (!listed.name().equals(user.getFirstName()) || !Objects.equals(listed.email(), user.getEmail())) {
            write(listed, user);
        }
        join(listed);
    }

    private void write(TasklistUser listed, User user) {
        // Tasklist shows "first last"; a Korean name is one word.
        user.setFirstName(listed.name());
        user.setLastName("");
        user.setEmail(listed.email());
        identity.saveUser(user);
    }

    private void join(TasklistUser listed) {
        Set<String> present = identity.createGroupQuery().groupMember(listed.id()).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        listed.groups().stream()
                .filter(group -> !present.contains(group))
                .forEach(group -> identity.createMembership(listed.id(), group));
        present.stream()
                .filter(group -> !listed.groups().contains(group))
                .forEach(group -> identity.deleteMembership(listed.id(), group));
    }
}
