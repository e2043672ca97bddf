package kr.municipal.training.workflow.participation;

import java.time.Clock;
import java.time.Instant;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.workflow.notice.Invitations;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import org.camunda.bpm.engine.RuntimeService;

/**
 * Gives back what somebody leaves: a seat goes to the first who waits, whose approval stays as it was given, a place on the
 * waiting list becomes free.
 */
class SeatHandover {

    private final TrainingApplications applications;
    private final CourseRuns runs;
    private final Seats seats;
    private final Notices notices;
    private final Invitations invitations;
    private final RuntimeService runtime;
    private final Clock clock;

    SeatHandover(
            TrainingApplications applications,
            CourseRuns runs,
            Seats seats,
            Notices notices,
            Invitations invitations,
            RuntimeService runtime,
            Clock clock) {
        this.applications = applications;
        this.runs = runs;
        this.seats = seats;
        this.notices = notices;
        this.invitations = invitations;
        this.runtime = runtime;
        this.clock = clock;
    }

    /**
     * Frees the place of somebody who leaves a run that goes on.
     *
     * @param left the application as it was
     * @param ended the application as it is now
     */
    void leave(TrainingApplication left, TrainingApplication ended) {
        free(left, ended);
        if (left instanceof Selected) {
            moveUp(left.entry().run());
        }
    }

    /** Gives the free seats to those who wait, in order, until the course begins. */
    void moveUp(RunId id) {
        CourseRun run = runs.get(id);
        Instant now = clock.instant();
        while (now.isBefore(run.schedule().decided().start()) && seats.passOn(id)) {
            promote(applications.waiting(id).get(0), now);
        }
    }

    /** Frees the place of somebody whose run is cancelled; nobody moves up. */
    void free(TrainingApplication left, TrainingApplication ended) {
        if (left instanceof Selected) {
            seats.giveBack(left.entry().run());
            invitations.update(ended);
        } else if (left instanceof Waitlisted) {
            seats.leaveQueue(left.entry().run());
        }
    }

    private void promote(Waitlisted first, Instant now) {
        Selected promoted = first.promote(now);
        applications.save(first, promoted);
        notices.tell(NoticeKind.SEAT_ASSIGNED, promoted);
        runtime.createMessageCorrelation(ParticipationModel.SEAT_ASSIGNED)
                .processInstanceBusinessKey(promoted.id().value())
                .correlate();
    }
}
