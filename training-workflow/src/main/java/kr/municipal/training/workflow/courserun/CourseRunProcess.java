package kr.municipal.training.workflow.courserun;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kr.municipal.training.application.CancellationDraft;
import kr.municipal.training.direction.DirectionDraft;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.engine.NobodyWaits;
import kr.municipal.training.workflow.engine.UnitOfWork;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** The door to {@code course-run.bpmn}: planned, opened, closed or cancelled by a training officer, and decided on at its end. */
public class CourseRunProcess {

    private final CourseRuns runs;
    private final OfficerActs officers;
    private final RunCancellation cancellation;
    private final RuntimeService runtime;
    private final UnitOfWork unitOfWork;

    CourseRunProcess(
            CourseRuns runs,
            OfficerActs officers,
            RunCancellation cancellation,
            RuntimeService runtime,
            UnitOfWork unitOfWork) {
        this.runs = runs;
        this.officers = officers;
        this.cancellation = cancellation;
        this.runtime = runtime;
        this.unitOfWork = unitOfWork;
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
        return byMessage(
                id,
                officer,
                Set.of(RunPhase.PLANNED),
                List.of(),
                run -> Outcome.done(advance(run, CourseRunModel.OPEN_APPLICATIONS, officer)));
    }

    /** Closes applications before their time. */
    public Outcome<CourseRun> closeApplications(RunId id, StaffNumber officer) {
        return byMessage(
                id,
                officer,
                Set.of(RunPhase.OPEN),
                List.of(),
                run -> Outcome.done(advance(run, CourseRunModel.CLOSE_APPLICATIONS, officer)));
    }

    /** Cancels the run (폐강) and with it everybody's application, until attendance is closed. */
    public Outcome<CourseRun> cancel(RunId id, CancellationDraft why, StaffNumber officer) {
        List<Reason> more = why.objectionsToCancellingTheRun();
        return byMessage(id, officer, OfficerActs.UNTIL_ATTENDANCE_CLOSED, more, run -> {
            String words = WrittenText.of(why.words());
            tell(
                    id,
                    CourseRunModel.CANCEL_RUN,
                    by(officer)
                            .putValueTyped(
                                    CourseRunModel.KIND.name(),
                                    Variables.stringValue(why.chosen().name(), true))
                            .putValueTyped(CourseRunModel.WORDS.name(), Variables.stringValue(words, true)));
            // An owner may have drawn something before the step that cancels; nobody waits for that.
            cancellation.cancel(id, why.chosen(), words, officer);
            return Outcome.done(runs.get(id));
        });
    }

    /** Records the direction decision after the survey was summarised. */
    public Outcome<CourseRun> decideDirection(
            RunId id, @Nullable String direction, @Nullable String reason, StaffNumber officer) {
        VariableMap entered = Variables.createVariables()
                .putValue(CourseRunModel.DIRECTION.name(), direction)
                .putValue(CourseRunModel.DIRECTION_REASON.name(), reason);
        return officers.complete(id, officer, CourseRunModel.DECIDE_DIRECTION_TASK, entered, run -> {
            List<Reason> objections = new ArrayList<>(new DirectionDraft(direction, reason).objections());
            if (run.phase() != RunPhase.SURVEY_CLOSED) {
                objections.add(OfficerActs.wrongPhase(run));
            }
            return objections;
        });
    }

    private Outcome<CourseRun> byMessage(
            RunId id,
            StaffNumber officer,
            Set<RunPhase> phases,
            List<Reason> more,
            Function<CourseRun, Outcome<CourseRun>> act) {
        return NobodyWaits.asOutcome(() -> officers.act(id, officer, phases, more, act));
    }

    /** Where an owner has drawn something before the step that follows, the process keeps who acted until then. */
    private CourseRun advance(CourseRun before, String message, StaffNumber officer) {
        RunId id = before.id();
        tell(id, message, by(officer));
        CourseRun now = runs.get(id);
        if (now.phase() == before.phase()) {
            runtime.setVariable(
                    Objects.requireNonNull(underWay(id)).getId(), CourseRunModel.ACTOR.name(), officer.value());
        }
        return now;
    }

    private void tell(RunId id, String message, VariableMap variables) {
        // Kept for a step that an owner has moved away from the task before; whoever acts now goes first.
        Optional.ofNullable(underWay(id))
                .ifPresent(waiting -> runtime.removeVariables(waiting.getId(), variables.keySet()));
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(id.value())
                .setVariables(variables)
                .correlate();
    }

    private static VariableMap by(StaffNumber officer) {
        return Variables.createVariables()
                .putValueTyped(CourseRunModel.ACTOR.name(), Variables.stringValue(officer.value(), true));
    }

    private @Nullable ProcessInstance underWay(RunId id) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.value(), CourseRunModel.PROCESS)
                .singleResult();
    }
}
