package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.CapacityChange;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.participation.ParticipationProcess;
import org.jspecify.annotations.Nullable;

/** Where a training officer changes the number of seats, until attendance is closed. */
public class CapacityDesk {

    private final OfficerActs officers;
    private final CourseRuns runs;
    private final Seats seats;
    private final CapacityChanges changes;
    private final ParticipationProcess participation;
    private final Clock clock;

    CapacityDesk(
            OfficerActs officers,
            CourseRuns runs,
            Seats seats,
            CapacityChanges changes,
            ParticipationProcess participation,
            Clock clock) {
        this.officers = officers;
        this.runs = runs;
        this.seats = seats;
        this.changes = changes;
        this.participation = participation;
        this.clock = clock;
    }

    /** Raised, those who wait move up in order; lowered, whoever has a seat keeps it, and the change says how many are over. */
    public Outcome<CapacityChange> change(RunId id, Capacity capacity, @Nullable String words, StaffNumber officer) {
        return officers.act(
                id, officer, OfficerActs.UNTIL_ATTENDANCE_CLOSED, WrittenText.objections(words, true), run -> {
                    if (run.capacity().equals(capacity)) {
                        return Outcome.refused(Reason.of("CAPACITY_UNCHANGED"));
                    }
                    CapacityChange change = new CapacityChange(capacity, seats.taken(id), seats.waiting(id));
                    runs.save(run.changeCapacity(capacity));
                    changes.append(new ChangedCapacity(
                            id, run.capacity(), change, officer, clock.instant(), WrittenText.of(words)));
                    participation.seatsFreed(id);
                    return Outcome.done(change);
                });
    }
}
