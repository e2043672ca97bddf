package kr.municipal.training.workflow.courserun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kr.municipal.training.completion.DryRun;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.TaskRefusals;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.engine.UnitOfWork;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** The door to {@code UserTask_ConfirmCompletion}: an officer sees who would complete and who would not, and confirms. */
public class CompletionProcess {

    private final CourseRuns runs;
    private final RunTurns turns;
    private final CompletionList list;
    private final TrainingOfficers officers;
    private final TaskService tasks;
    private final UnitOfWork unitOfWork;

    CompletionProcess(
            CourseRuns runs,
            RunTurns turns,
            CompletionList list,
            TrainingOfficers officers,
            TaskService tasks,
            UnitOfWork unitOfWork) {
        this.runs = runs;
        this.turns = turns;
        this.list = list;
        this.officers = officers;
        this.tasks = tasks;
        this.unitOfWork = unitOfWork;
    }

    /** Returns the list that waits for an officer's confirmation, as it is now. */
    public Optional<DryRun> proposed(RunId run) {
        return unitOfWork.asSystem(() -> list.task(run) == null ? Optional.empty() : Optional.of(list.of(run)));
    }

    /** Judges everybody again, and lets the task show it. */
    public Outcome<DryRun> assessAgain(RunId id, StaffNumber officer) {
        return unitOfWork.asSystem(() -> act(id, officer, task -> {
            list.renew(id);
            return Outcome.done(list.of(id));
        }));
    }

    /**
     * Confirms the list that was shown: its decisions become final, and everybody is told. A list that has changed since is
     * refused.
     *
     * @param mark the {@linkplain DryRun#mark() mark} of the list shown
     */
    public Outcome<CourseRun> confirm(RunId id, String mark, StaffNumber officer) {
        return TaskRefusals.asOutcome(() -> unitOfWork.as(
                officer,
                () -> act(id, officer, task -> {
                    tasks.complete(task.getId(), CourseRunModel.marked(mark));
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
        Task task = objections.isEmpty() ? list.task(id) : null;
        if (task != null) {
            return act.apply(task);
        }
        return Outcome.refused(
                objections.isEmpty()
                        ? List.of(Reason.of("RUN_NOT_IN_PHASE")
                                .with("phase", run.orElseThrow().phase()))
                        : objections);
    }
}
