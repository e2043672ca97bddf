package kr.municipal.training.workflow.courserun;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.completion.CompletionDecision;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.completion.DryRun;
import kr.municipal.training.run.RunId;
import kr.municipal.training.workflow.participation.CompletionDesk;
import kr.municipal.training.workflow.participation.ParticipationProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** The list of who would complete a run: kept fresh while an officer looks at it, and concluded exactly as it says. */
class CompletionList {

    private final CompletionDesk desk;
    private final CompletionDecisions decisions;
    private final CompletionSummary summary;
    private final ParticipationProcess participation;
    private final RuntimeService runtime;
    private final TaskService tasks;

    CompletionList(
            CompletionDesk desk,
            CompletionDecisions decisions,
            CompletionSummary summary,
            ParticipationProcess participation,
            RuntimeService runtime,
            TaskService tasks) {
        this.desk = desk;
        this.decisions = decisions;
        this.summary = summary;
        this.participation = participation;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** Returns who would complete if it were decided now. */
    DryRun of(RunId run) {
        return desk.dryRun(run);
    }

    /** Returns the task in which an officer confirms the list, while there is one. */
    @Nullable
    Task task(RunId run) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(run.value())
                .processDefinitionKey(CourseRunModel.PROCESS)
                .taskDefinitionKey(CourseRunModel.CONFIRM_COMPLETION_TASK)
                .singleResult();
    }

    /** Lets the open task show the list as it is now. */
    void renew(RunId run) {
        Task task = task(run);
        if (task != null) {
            runtime.setVariable(task.getExecutionId(), CourseRunModel.COMPLETION_SUMMARY.name(), summary.of(of(run)));
        }
    }

    /**
     * Tells the process of everybody on the list, which decides; then looks whether all came as the list said.
     *
     * @return who was not decided on as it said, because the person's process waits elsewhere
     */
    List<ApplicationId> conclude(RunId run, DryRun said) {
        Set<ApplicationId> listed = new HashSet<>();
        Set<ApplicationId> told = new LinkedHashSet<>();
        for (DryRun.Line line : said.lines()) {
            listed.add(line.application());
            if (participation.completionConfirmed(line.application())) {
                told.add(line.application());
            }
        }
        Map<ApplicationId, CompletionDecision> decided = new LinkedHashMap<>();
        decisions.ofRun(run).stream()
                .filter(decision -> listed.contains(decision.entry().id()))
                .forEach(decision -> decided.put(decision.entry().id(), decision));
        // Whoever was told is decided on, but for where an owner has drawn something before the step that decides.
        told.forEach(id -> decided.computeIfAbsent(id, desk::assess));
        return said.differingFrom(List.copyOf(decided.values()));
    }
}
