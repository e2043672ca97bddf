package kr.municipal.training.workflow.engine;

import java.util.Set;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Who may see and complete a task: the present assignee, and the present candidates.
 *
 * <p>The engine's own provider leaves the rows of a former assignee or candidate, who so keeps seeing and completing the task.
 * Groups that hold a grant on the whole definition get no rows for each task.
 */
final class TaskAuthorizations extends DefaultAuthorizationProvider {

    private final Set<String> groupsGrantedByDefinition;

    TaskAuthorizations(Set<String> groupsGrantedByDefinition) {
        this.groupsGrantedByDefinition = Set.copyOf(groupsGrantedByDefinition);
    }

    /** People read their own entry; names and groups come from the office's list, not from themselves. */
    @Override
    public AuthorizationEntity[] newUser(User user) {
        return new AuthorizationEntity[] {
            createGrantAuthorization(user.getId(), null, Resources.USER, user.getId(), Permissions.READ)
        };
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(
            Task task, @Nullable String oldAssignee, @Nullable String newAssignee) {
        if (oldAssignee != null && !oldAssignee.equals(newAssignee) && !concernsStill(task, oldAssignee, null)) {
            revoke(task, oldAssignee, null);
        }
        return super.newTaskAssignee(task, oldAssignee, newAssignee);
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskOwner(
            Task task, @Nullable String oldOwner, @Nullable String newOwner) {
        if (oldOwner != null && !oldOwner.equals(newOwner) && !concernsStill(task, oldOwner, null)) {
            revoke(task, oldOwner, null);
        }
        return super.newTaskOwner(task, oldOwner, newOwner);
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        return groupsGrantedByDefinition.contains(groupId) ? null : super.newTaskGroupIdentityLink(task, groupId, type);
    }

    @Override
    public AuthorizationEntity @Nullable [] deleteTaskUserIdentityLink(Task task, String userId, String type) {
        if (!concernsStill(task, userId, type)) {
            revoke(task, userId, null);
        }
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
        revoke(task, null, groupId);
        return null;
    }

    /** Whether the person stands in another relation to the task than the one that ends. */
    private static boolean concernsStill(Task task, String userId, @Nullable String endingLink) {
        if (userId.equals(task.getOwner()) || userId.equals(task.getAssignee())) {
            return true;
        }
        return ((DelegateTask) task)
                .getCandidates().stream()
                        .filter(link -> !link.getType().equals(endingLink))
                        .anyMatch(link -> userId.equals(link.getUserId()));
    }

    private static void revoke(Task task, @Nullable String userId, @Nullable String groupId) {
        revoke(Resources.TASK, task, userId, groupId);
        if (Context.getProcessEngineConfiguration().isEnableHistoricInstancePermissions()) {
            revoke(Resources.HISTORIC_TASK, task, userId, groupId);
        }
    }

    private static void revoke(Resources resource, Task task, @Nullable String userId, @Nullable String groupId) {
        var authorizations = Context.getCommandContext().getAuthorizationManager();
        if (userId != null) {
            authorizations.deleteAuthorizationsByResourceIdAndUserId(resource, task.getId(), userId);
        } else if (groupId != null) {
            authorizations.deleteAuthorizationsByResourceIdAndGroupId(resource, task.getId(), groupId);
        }
    }
}
