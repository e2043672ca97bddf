package kr.municipal.training.workflow.approval;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.PendingDecision;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.staff.StaffNumber;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;

/** The open {@code UserTask_Approve} of an application: who holds it, and what it says. */
class ApprovalTasks {

    private final PendingDecisions pending;
    private final ApprovalSummary summary;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;

    ApprovalTasks(
            PendingDecisions pending,
            ApprovalSummary summary,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management) {
        this.pending = pending;
        this.summary = summary;
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
    }

    Optional<Task> of(ApplicationId id) {
        return Optional.ofNullable(tasks.createTaskQuery()
                .processInstanceBusinessKey(id.value())
                .taskDefinitionKey(ApprovalModel.APPROVE_TASK)
                .singleResult());
    }

    /** Returns who holds the open task of the application; null if there is none, or nobody does. */
    @Nullable
    String holder(ApplicationId id) {
        return of(id).map(Task::getAssignee).orElse(null);
    }

    /** Returns the applications whose open task the person holds. */
    List<ApplicationId> heldBy(StaffNumber person) {
        return applications(approvals().taskAssignee(person.value()));
    }

    /** Returns the applications whose open task the person holds or may decide. */
    List<ApplicationId> concerning(StaffNumber person) {
        return applications(approvals().taskInvolvedUser(person.value()));
    }

    private TaskQuery approvals() {
        return tasks.createTaskQuery()
                .processDefinitionKey(ApprovalModel.PROCESS)
                .taskDefinitionKey(ApprovalModel.APPROVE_TASK);
    }

    private List<ApplicationId> applications(TaskQuery found) {
        Set<String> instances =
                found.list().stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        return instances.isEmpty()
                ? List.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .map(ProcessInstance::getBusinessKey)
                        .sorted()
                        .map(ApplicationId::of)
                        .toList();
    }

    /** Returns whether the step that is open now has waited as long as its diagram lets it: its own clock has run out. */
    boolean isLate(ApplicationId id, Instant now) {
        return of(id).filter(task -> management
                                .createJobQuery()
                                .processInstanceId(task.getProcessInstanceId())
                                .activityId(ApprovalModel.ESCALATION)
                                .duedateHigherThan(Date.from(now))
                                .count()
                        == 0)
                .isPresent();
    }

    /** Gives the open task to whoever decides now, and says so in it. */
    PendingDecision handOver(Submitted submitted) {
        of(submitted.id()).ifPresent(task -> handOver(task, submitted));
        return pending.of(submitted);
    }

    private void handOver(Task task, Submitted submitted) {
        PendingDecision now = pending.of(submitted);
        @Nullable StaffNumber asked = now.asked().orElse(null);
        if (asked != null
                && (!asked.value().equals(task.getAssignee())
                        || !candidates(task).equals(others(now)))) {
            hand(task, asked, submitted, now);
        }
    }

    /** In this order nobody loses for a moment what they keep: the engine would write the loss last. */
    private void hand(Task task, StaffNumber asked, Submitted submitted, PendingDecision now) {
        Set<String> before = candidates(task);
        Set<String> others = others(now);
        task.setName(ApprovalSummary.name(task.getName(), now));
        task.setDescription(summary.line(submitted, now));
        task.setDueDate(Date.from(now.deadline()));
        tasks.saveTask(task);
        others.stream()
                .filter(person -> !before.contains(person))
                .forEach(person -> tasks.addCandidateUser(task.getId(), person));
        tasks.setAssignee(task.getId(), asked.value());
        before.stream()
                .filter(person -> !others.contains(person))
                .forEach(person -> tasks.deleteCandidateUser(task.getId(), person));
        runtime.setVariable(
                task.getProcessInstanceId(), ApprovalModel.APPLICATION_SUMMARY.name(), summary.of(submitted));
    }

    private Set<String> candidates(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getUserId() != null)
                .map(IdentityLink::getUserId)
                .collect(Collectors.toSet());
    }

    /** Everybody who may decide besides the one who is asked. */
    static Set<String> others(PendingDecision now) {
        return now.deciders().stream().skip(1).map(StaffNumber::value).collect(Collectors.toSet());
    }
}
