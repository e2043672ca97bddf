package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.SelectionResult;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.TaskRefusals;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.engine.UnitOfWork;
import kr.municipal.training.workflow.participation.RunSelections;
import org.apache.commons.lang3.StringUtils;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** The door to {@code UserTask_ConfirmSelection}: an officer sees the proposed selection, adjusts it, confirms it. */
public class SelectionProcess {

    private final CourseRuns runs;
    private final RunTurns turns;
    private final RunSelections selections;
    private final SelectionDesk desk;
    private final SelectionSummary summary;
    private final TrainingOfficers officers;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    SelectionProcess(
            CourseRuns runs,
            RunTurns turns,
            RunSelections selections,
            SelectionDesk desk,
            SelectionSummary summary,
            TrainingOfficers officers,
            RuntimeService runtime,
            TaskService tasks,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.runs = runs;
        this.turns = turns;
        this.selections = selections;
        this.desk = desk;
        this.summary = summary;
        this.officers = officers;
        this.runtime = runtime;
        this.tasks = tasks;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Returns the selection that waits for an officer's confirmation, with the adjustments made so far. */
    public Optional<SelectionResult> proposed(RunId run) {
        return unitOfWork.asSystem(() -> task(run) == null ? Optional.empty() : desk.proposal(run));
    }

    /** Moves one person up or down, with a reason the person is told. */
    public Outcome<SelectionResult> adjust(
            RunId id, ApplicationId application, int rank, @Nullable String words, StaffNumber officer) {
        return unitOfWork.asSystem(() -> act(id, officer, task -> {
            Optional<SelectionResult> proposed = desk.proposal(id);
            if (proposed.isEmpty()) {
                return Outcome.refused(
                        Reason.of("ADJUSTMENT_OF_NO_CANDIDATE").with("application", application.value()));
            }
            SelectionResult before = proposed.get();
            String why = StringUtils.defaultString(words);
            List<Reason> objections = before.objectionsTo(application, rank, officer, why);
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            SelectionResult after = before.adjust(application, rank, officer, clock.instant(), why);
            selections.adjust(id, after.adjustments().get(after.adjustments().size() - 1));
            runtime.setVariable(task.getExecutionId(), CourseRunModel.SELECTION_SUMMARY.name(), summary.of(id));
            return Outcome.done(after);
        }));
    }

    /** Confirms the selection as it stands; everybody is told at once. */
    public Outcome<CourseRun> confirm(RunId id, StaffNumber officer) {
        return TaskRefusals.asOutcome(() -> unitOfWork.as(
                officer,
                () -> act(id, officer, task -> {
                    tasks.complete(task.getId());
                    return Outcome.done(runs.get(id));
                })));
    }

    private <T> Outcome<T> act(RunId id, StaffNumber officer, Function<Task, Outcome<T>> act) {
        List<Reason> objections = new ArrayList<>();
        officers.objectionTo(officer).ifPresent(objections::add);
        turns.take(id);
        Optional<CourseRun> run = runs.find(id);
        if (run.isEmpty()) {
            objections.add(Reason.of("UNKNOWN_RUN"));
        }
        Task task = objections.isEmpty() ? task(id) : null;
        if (task != null) {
            return act.apply(task);
        }
        return Outcome.refused(
                objections.isEmpty()
                        ? List.of(Reason.of("RUN_NOT_IN_PHASE")
                                .with("phase", run.orElseThrow().phase()))
                        : objections);
    }

    private @Nullable Task task(RunId id) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(id.value())
                .processDefinitionKey(CourseRunModel.PROCESS)
                .taskDefinitionKey(CourseRunModel.CONFIRM_SELECTION_TASK)
                .singleResult();
    }
}
