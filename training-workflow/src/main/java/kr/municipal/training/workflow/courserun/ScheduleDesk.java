package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.operation.ScheduleChange;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import org.jspecify.annotations.Nullable;

/** Where a training officer changes dates, sessions or places of a run, until attendance is closed. */
public class ScheduleDesk {

    private final OfficerActs officers;
    private final Rescheduling rescheduling;
    private final Clock clock;

    ScheduleDesk(OfficerActs officers, Rescheduling rescheduling, Clock clock) {
        this.officers = officers;
        this.rescheduling = rescheduling;
        this.clock = clock;
    }

    /** Says what another schedule would change, or everything that speaks against it; changes nothing. */
    public Outcome<ScheduleChange> examine(
            RunId id, RunSchedule.Decided schedule, @Nullable String why, StaffNumber officer) {
        return checked(id, schedule, why, officer, Outcome::done);
    }

    /** Changes the schedule. Everybody under way is told, timers and calendars follow, and it stays in the run's history. */
    public Outcome<CourseRun> reschedule(
            RunId id, RunSchedule.Decided schedule, @Nullable String why, StaffNumber officer) {
        return checked(
                id,
                schedule,
                why,
                officer,
                change -> Outcome.done(rescheduling.carryOut(change, WrittenText.of(why), officer)));
    }

    private <T> Outcome<T> checked(
            RunId id,
            RunSchedule.Decided schedule,
            @Nullable String why,
            StaffNumber officer,
            Function<ScheduleChange, Outcome<T>> then) {
        return officers.act(id, officer, Set.of(RunPhase.values()), List.of(), run -> {
            ScheduleChange change = rescheduling.change(run, schedule);
            List<Reason> objections = new ArrayList<>(change.objections(clock.instant()));
            objections.addAll(WrittenText.objections(why, true));
            return objections.isEmpty() ? then.apply(change) : Outcome.refused(objections);
        });
    }
}
