package kr.municipal.training.workflow.tasklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * The lists a person finds in Tasklist.
 *
 * <p>"Assigned to me" and "free for my group" are two filters: as one query they cannot use an index.
 */
final class TasklistFilters {

    static final String MY_APPROVALS = "내 승인 대기";
    static final String OFFICERS_TASKS = "교육담당자 할 일";
    static final String MY_OFFICER_TASKS = "내가 맡은 일";
    static final String PRACTICES = "우수사례 심사·게시";

    private static final String COURSE_RUN = "course-run";
    private static final String BEST_PRACTICE = "best-practice";

    private final FilterService filters;
    private final TaskService tasks;
    private final TasklistGrants grants;

    TasklistFilters(ProcessEngine engine, TasklistGrants grants) {
        this.filters = engine.getFilterService();
        this.tasks = engine.getTaskService();
        this.grants = grants;
    }

    void forApprovers(String group) {
        ensure(
                group,
                MY_APPROVALS,
                "내가 승인하거나 반려할 신청",
                "#256ef4",
                0,
                tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
    }

    void forOfficers(String group) {
        ensure(
                group,
                OFFICERS_TASKS,
                "교육담당자 가운데 누구나 맡을 수 있는 일",
                "#0b78cb",
                10,
                tasks.createTaskQuery().processDefinitionKey(COURSE_RUN).taskCandidateGroup(group));
        ensure(
                group,
                MY_OFFICER_TASKS,
                "내가 맡은 회차 운영 업무",
                "#228738",
                20,
                tasks.createTaskQuery().processDefinitionKey(COURSE_RUN).taskAssigneeExpression("${currentUser()}"));
        ensure(
                group,
                PRACTICES,
                "심사하거나 게시할 우수사례",
                "#0b50d0",
                30,
                tasks.createTaskQuery().processDefinitionKey(BEST_PRACTICE));
    }

    private void ensure(String group, String name, String description, String color, int priority, TaskQuery query) {
        Filter filter = filters.createTaskFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            Map<String, Object> properties = new HashMap<>();
            properties.put("description", description);
            properties.put("color", color);
            properties.put("priority", priority);
            properties.put("refresh", true);
            properties.put("showUndefinedVariable", false);
            properties.put("variables", List.of());
            filter = filters.newTaskFilter(name).setQuery(query).setProperties(properties);
            filters.saveFilter(filter);
        }
        grants.grant(group, Resources.FILTER, filter.getId(), Permissions.READ);
    }
}
