package kr.municipal.training.workflow.courserun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.TaskRefusals;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.engine.UnitOfWork;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** What all acts of a training officer on one run share: who may, in whose turn, and whether the run has come that far. */
class OfficerActs {

    static final Set<RunPhase> UNTIL_ATTENDANCE_CLOSED =
            Set.of(RunPhase.PLANNED, RunPhase.OPEN, RunPhase.CLOSED, RunPhase.SELECTED);

    private final CourseRuns runs;
    private final RunTurns turns;
    private final TrainingOfficers officers;
    private final TaskService tasks;
    private final UnitOfWork unitOfWork;

    OfficerActs(CourseRuns runs, RunTurns turns, TrainingOfficers officers, TaskService tasks, UnitOfWork unitOfWork) {
        this.runs = runs;
        this.turns = turns;
        this.officers = officers;
        this.tasks = tasks;
        this.unitOfWork = unitOfWork;
    }

    /** Lets the officer act on a run in one of these phases, unless something else speaks against it. */
    <T> Outcome<T> act(
            RunId id,
            StaffNumber officer,
            Set<RunPhase> phases,
            List<Reason> more,
            Function<CourseRun, Outcome<T>> act) {
        return unitOfWork.asSystem(() -> {
            List<Reason> objections = new ArrayList<>();
            officers.objectionTo(officer).ifPresent(objections::add);
            turns.take(id);
            Optional<CourseRun> found = runs.find(id);
            if (found.isEmpty()) {
                objections.add(Reason.of("UNKNOWN_RUN"));
            } else if (!phases.contains(found.get().phase())) {
                objections.add(wrongPhase(found.get()));
            } else if (found.get().schedule() instanceof RunSchedule.Undecided) {
                objections.add(Reason.of("SCHEDULE_UNDECIDED"));
            }
            objections.addAll(more);
            return objections.isEmpty() ? act.apply(found.orElseThrow()) : Outcome.refused(objections);
        });
    }

    /** Lets the officer complete a task of the run's diagram. */
    Outcome<CourseRun> complete(
            RunId id,
            StaffNumber officer,
            String taskKey,
            VariableMap entered,
            Function<CourseRun, List<Reason>> check) {
        return TaskRefusals.asOutcome(() -> unitOfWork.as(officer, () -> {
            List<Reason> objections = new ArrayList<>();
            officers.objectionTo(officer).ifPresent(objections::add);
            turns.take(id);
            Optional<CourseRun> found = runs.find(id);
            found.ifPresentOrElse(
                    run -> objections.addAll(check.apply(run)), () -> objections.add(Reason.of("UNKNOWN_RUN")));
            Task task = objections.isEmpty() ? task(id, taskKey) : null;
            if (task == null) {
                return Outcome.refused(objections.isEmpty() ? List.of(wrongPhase(found.orElseThrow())) : objections);
            }
            tasks.complete(task.getId(), entered);
            return Outcome.done(runs.get(id));
        }));
    }

    /** Returns the task of the run's diagram that waits for an officer. */
    @Nullable
    Task task(RunId id, String key) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(id.value())
                .processDefinitionKey(CourseRunModel.PROCESS)
                .taskDefinitionKey(key)
                .singleResult();
    }

    static Reason wrongPhase(CourseRun run) {
        return Reason.of("RUN_NOT_IN_PHASE").with("phase", run.phase());
    }
}
