package kr.municipal.training.workflow.tasklist;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * What each group may do in the engine, and no more.
 *
 * <p>Approvers get nothing on the definition of the approval but to read the diagram: a permission on its tasks would show
 * every approver everybody's tasks. They see theirs by a row for each task.
 */
final class TasklistGrants {

    private static final String APPROVAL = "approval";
    private static final List<String> OFFICERS_WORK = List.of("course-run", "best-practice");

    private final AuthorizationService authorizations;

    TasklistGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void toApprovers(String group) {
        grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(group, Resources.PROCESS_DEFINITION, APPROVAL, ProcessDefinitionPermissions.READ);
    }

    void toOfficers(String group) {
        grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        for (String process : OFFICERS_WORK) {
            grant(
                    group,
                    Resources.PROCESS_DEFINITION,
                    process,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_INSTANCE,
                    ProcessDefinitionPermissions.READ_TASK,
                    ProcessDefinitionPermissions.TASK_WORK,
                    ProcessDefinitionPermissions.TASK_ASSIGN);
        }
    }

    void toAdministrators(String group) {
        for (Resource resource : Resources.values()) {
            grant(group, resource, ANY, Permissions.ALL);
        }
    }

    void grant(String group, Resource resource, String id, Permission... permissions) {
        Authorization grant = authorizations
                .createAuthorizationQuery()
                .authorizationType(AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        if (grant == null) {
            grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(id);
        }
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}
