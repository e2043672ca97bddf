package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.NextStep;
import kr.municipal.training.workflow.engine.TaskActor;
import kr.municipal.training.workflow.engine.TaskRefusals;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.participation.RunAttendance;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Refuses to complete {@code UserTask_CloseAttendance} while somebody has no mark or an excuse is open, or for who is no
 * officer; hands on who closes.
 */
class CloseAttendanceCheck implements TaskListener {

    private final RunTurns turns;
    private final RunAttendance attendance;
    private final TrainingOfficers officers;
    private final TaskActor actor;
    private final TaskRefusals refusals;
    private final Clock clock;

    CloseAttendanceCheck(
            RunTurns turns,
            RunAttendance attendance,
            TrainingOfficers officers,
            TaskActor actor,
            TaskRefusals refusals,
            Clock clock) {
        this.turns = turns;
        this.attendance = attendance;
        this.officers = officers;
        this.actor = actor;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        RunId run = RunId.of(task.getExecution().getProcessBusinessKey());
        turns.take(run);
        List<Reason> objections = new ArrayList<>();
        StaffNumber officer = actor.of(task);
        officers.objectionTo(officer).ifPresent(objections::add);
        objections.addAll(attendance.objectionsToClosing(run, clock.instant()));
        refusals.refuseIfAny(objections);
        NextStep.handOn(task, CourseRunModel.NOTIFY_ATTENDANCE_CLOSED, CourseRunModel.ACTOR, officer.value());
    }
}
