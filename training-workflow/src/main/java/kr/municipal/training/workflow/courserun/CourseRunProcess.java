package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.CancellationDraft;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.attendance.AttendanceSheets;
import kr.municipal.training.attendance.Excuses;
import kr.municipal.training.direction.DirectionDraft;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.operation.ScheduleChange;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.selection.CapacityChange;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.NobodyWaits;
import kr.municipal.training.workflow.engine.TaskRefusals;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.engine.UnitOfWork;
import kr.municipal.training.workflow.participation.ParticipationProcess;
import kr.municipal.training.workflow.participation.RunAttendance;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** The door to {@code course-run.bpmn}: a training officer's acts on one run. */
public class CourseRunProcess {

    private static final Set<RunPhase> UNTIL_ATTENDANCE_CLOSED =
            Set.of(RunPhase.PLANNED, RunPhase.OPEN, RunPhase.CLOSED, RunPhase.SELECTED);

    private final CourseRuns runs;
    private final RunTurns turns;
    private final Seats seats;
    private final CapacityChanges capacities;
    private final ParticipationProcess participation;
    private final AttendanceSheets sheets;
    private final Excuses excuses;
    private final RunAttendance attendance;
    private final AttendanceSummary summary;
    private final Rescheduling rescheduling;
    private final RunActs acts;
    private final RunCancellation cancellation;
    private final TrainingOfficers officers;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    CourseRunProcess(
            CourseRuns runs,
            RunTurns turns,
            Seats seats,
            CapacityChanges capacities,
            ParticipationProcess participation,
            AttendanceSheets sheets,
            Excuses excuses,
            RunAttendance attendance,
            AttendanceSummary summary,
            Rescheduling rescheduling,
            RunActs acts,
            RunCancellation cancellation,
            TrainingOfficers officers,
            RuntimeService runtime,
            TaskService tasks,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.runs = runs;
        this.turns = turns;
        this.seats = seats;
        this.capacities = capacities;
        this.participation = participation;
        this.sheets = sheets;
        this.excuses = excuses;
        this.attendance = attendance;
        this.summary = summary;
        this.rescheduling = rescheduling;
        this.acts = acts;
        this.cancellation = cancellation;
        this.officers = officers;
        this.runtime = runtime;
        this.tasks = tasks;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Starts the process of a run whose schedule is decided. A run already under way is left as it is. */
    public Outcome<CourseRun> plan(RunId id) {
        return unitOfWork.asSystem(() -> {
            Optional<CourseRun> found = runs.find(id);
            if (found.isEmpty()) {
                return Outcome.refused(Reason.of("UNKNOWN_RUN"));
            }
            CourseRun run = found.get();
            return run.schedule()
                    .fold(
                            decided -> {
                                if (run.phase() == RunPhase.PLANNED && underWay(id) == null) {
                                    runtime.startProcessInstanceByKey(
                                            CourseRunModel.PROCESS, id.value(), CourseRunModel.dates(decided));
                                }
                                return Outcome.done(run);
                            },
                            () -> Outcome.refused(Reason.of("SCHEDULE_UNDECIDED")));
        });
    }

    /** Opens applications before their time. */
    public Outcome<CourseRun> open(RunId id, StaffNumber officer) {
        return alone(() -> act(id, officer, Set.of(RunPhase.PLANNED), List.of(), run -> {
            return correlated(run, CourseRunModel.OPEN_APPLICATIONS, officer);
        }));
    }

    /** Closes applications before their time. */
    public Outcome<CourseRun> closeApplications(RunId id, StaffNumber officer) {
        return alone(() -> act(id, officer, Set.of(RunPhase.OPEN), List.of(), run -> {
            return correlated(run, CourseRunModel.CLOSE_APPLICATIONS, officer);
        }));
    }

    /** Marks trainees at one session; marks given before are replaced, granted excuses kept. All marks are taken, or none. */
    public Outcome<AttendanceSheet> takeAttendance(
            RunId id, SessionId session, Map<ApplicationId, AttendanceMark> marks, StaffNumber officer) {
        return unitOfWork.asSystem(() -> act(id, officer, Set.of(RunPhase.values()), List.of(), run -> {
            AttendanceSheet before = attendance.sheet(id);
            List<Reason> objections = before.objectionsToMarking(session, marks, clock.instant());
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            AttendanceSheet after = before.mark(session, excuses.of(id).authorised(session, marks), clock.instant());
            sheets.save(after);
            acts.done(id, officer, taken(run, session, marks.size()));
            Optional.ofNullable(task(id, CourseRunModel.CLOSE_ATTENDANCE_TASK))
                    .ifPresent(task -> runtime.setVariable(
                            task.getExecutionId(), CourseRunModel.ATTENDANCE_SUMMARY.name(), summary.of(id)));
            return Outcome.done(after);
        }));
    }

    /** Closes attendance once the last class is over and everybody has a mark. */
    public Outcome<CourseRun> closeAttendance(RunId id, StaffNumber officer) {
        return complete(id, officer, CourseRunModel.CLOSE_ATTENDANCE_TASK, Variables.createVariables(), run -> {
            List<Reason> objections = new ArrayList<>();
            if (run.phase() == RunPhase.SELECTED || run.phase() == RunPhase.ATTENDANCE_CLOSED) {
                objections.addAll(attendance.objectionsToClosing(id, clock.instant()));
            } else {
                objections.add(wrongPhase(run));
            }
            return objections;
        });
    }

    /** Records the direction decision after the survey was summarised. */
    public Outcome<CourseRun> decideDirection(
            RunId id, @Nullable String direction, @Nullable String reason, StaffNumber officer) {
        VariableMap entered = Variables.createVariables()
                .putValue(CourseRunModel.DIRECTION.name(), direction)
                .putValue(CourseRunModel.DIRECTION_REASON.name(), reason);
        return complete(id, officer, CourseRunModel.DECIDE_DIRECTION_TASK, entered, run -> {
            List<Reason> objections = new ArrayList<>(new DirectionDraft(direction, reason).objections());
            if (run.phase() != RunPhase.SURVEY_CLOSED) {
                objections.add(wrongPhase(run));
            }
            return objections;
        });
    }

    /**
     * Changes the number of seats until attendance is closed. Raised, those who wait move up in order; lowered, whoever has
     * a seat keeps it, and the change says how many are over.
     */
    public Outcome<CapacityChange> changeCapacity(
            RunId id, Capacity capacity, @Nullable String words, StaffNumber officer) {
        List<Reason> more = WrittenText.objections(words, true);
        return unitOfWork.asSystem(() -> act(id, officer, UNTIL_ATTENDANCE_CLOSED, more, run -> {
            if (run.capacity().equals(capacity)) {
                return Outcome.refused(Reason.of("CAPACITY_UNCHANGED"));
            }
            CapacityChange change = new CapacityChange(capacity, seats.taken(id), seats.waiting(id));
            runs.save(run.changeCapacity(capacity));
            capacities.append(
                    new ChangedCapacity(id, run.capacity(), change, officer, clock.instant(), WrittenText.of(words)));
            participation.seatsFreed(id);
            return Outcome.done(change);
        }));
    }

    /** Says what another schedule would change, or everything that speaks against it; changes nothing. */
    public Outcome<ScheduleChange> examine(
            RunId id, RunSchedule.Decided schedule, @Nullable String why, StaffNumber officer) {
        return unitOfWork.asSystem(() -> rescheduling(id, schedule, why, officer, Outcome::done));
    }

    /**
     * Changes dates, sessions or places, until attendance is closed. Everybody under way is told, timers and calendars
     * follow, and the change stays in the run's history.
     */
    public Outcome<CourseRun> reschedule(
            RunId id, RunSchedule.Decided schedule, @Nullable String why, StaffNumber officer) {
        return unitOfWork.asSystem(() -> rescheduling(
                id,
                schedule,
                why,
                officer,
                change -> Outcome.done(rescheduling.carryOut(change, WrittenText.of(why), officer))));
    }

    /** Cancels the run (폐강) and with it everybody's application, until attendance is closed. */
    public Outcome<CourseRun> cancel(RunId id, CancellationDraft why, StaffNumber officer) {
        List<Reason> more = why.objectionsToCancellingTheRun();
        return alone(() -> act(id, officer, UNTIL_ATTENDANCE_CLOSED, more, run -> {
            VariableMap variables = Variables.createVariables()
                    .putValueTyped(CourseRunModel.ACTOR.name(), Variables.stringValue(officer.value(), true))
                    .putValueTyped(
                            CourseRunModel.KIND.name(),
                            Variables.stringValue(why.chosen().name(), true))
                    .putValueTyped(
                            CourseRunModel.WORDS.name(), Variables.stringValue(WrittenText.of(why.words()), true));
            correlate(id, CourseRunModel.CANCEL_RUN, variables);
            // An owner may have drawn something before the step that cancels; nobody waits for that.
            cancellation.cancel(id, why.chosen(), WrittenText.of(why.words()), officer);
            return Outcome.done(runs.get(id));
        }));
    }

    private <T> Outcome<T> rescheduling(
            RunId id,
            RunSchedule.Decided schedule,
            @Nullable String why,
            StaffNumber officer,
            Function<ScheduleChange, Outcome<T>> then) {
        return act(id, officer, Set.of(RunPhase.values()), List.of(), run -> {
            ScheduleChange change = rescheduling.change(run, schedule);
            List<Reason> objections = new ArrayList<>(change.objections(clock.instant()));
            objections.addAll(WrittenText.objections(why, true));
            return objections.isEmpty() ? then.apply(change) : Outcome.refused(objections);
        });
    }

    private Outcome<CourseRun> complete(
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

    private <T> Outcome<T> alone(Supplier<Outcome<T>> act) {
        return NobodyWaits.asOutcome(() -> unitOfWork.asSystem(act));
    }

    private <T> Outcome<T> act(
            RunId id,
            StaffNumber officer,
            Set<RunPhase> phases,
            List<Reason> more,
            Function<CourseRun, Outcome<T>> act) {
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
    }

    private @Nullable Task task(RunId id, String key) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(id.value())
                .processDefinitionKey(CourseRunModel.PROCESS)
                .taskDefinitionKey(key)
                .singleResult();
    }

    private @Nullable ProcessInstance underWay(RunId id) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.value(), CourseRunModel.PROCESS)
                .singleResult();
    }

    /** Where an owner has drawn something before the step that follows, the process keeps who acted until then. */
    private Outcome<CourseRun> correlated(CourseRun before, String message, StaffNumber officer) {
        RunId id = before.id();
        correlate(
                id,
                message,
                Variables.createVariables()
                        .putValueTyped(CourseRunModel.ACTOR.name(), Variables.stringValue(officer.value(), true)));
        CourseRun now = runs.get(id);
        if (now.phase() == before.phase()) {
            runtime.setVariable(
                    Objects.requireNonNull(underWay(id)).getId(), CourseRunModel.ACTOR.name(), officer.value());
        }
        return Outcome.done(now);
    }

    private static Reason taken(CourseRun run, SessionId session, int count) {
        return Reason.of("HISTORY_ATTENDANCE_TAKEN")
                .with(
                        "session",
                        run.schedule().decided().sessions().stream()
                                .filter(one -> one.id().equals(session))
                                .findFirst()
                                .orElseThrow()
                                .ordinal())
                .with("count", count);
    }

    private void correlate(RunId id, String message, VariableMap variables) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(id.value())
                .setVariables(variables)
                .correlate();
    }

    private static Reason wrongPhase(CourseRun run) {
        return Reason.of("RUN_NOT_IN_PHASE").with("phase", run.phase());
    }
}
