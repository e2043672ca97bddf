package kr.municipal.training.workflow.participation;

import java.time.Clock;
import java.time.Instant;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.workflow.notice.Invitations;

/**
 * Gives back what somebody leaves: a seat goes to the first who waits, whose approval stays as it was given, a place on the
 * waiting list becomes free. An offered seat counts as taken, so that nobody else gets it and no lower capacity takes it.
 */
class SeatHandover {

    private final CourseRuns runs;
    private final Seats seats;
    private final SeatOffers offers;
    private final NextInLine next;
    private final Invitations invitations;
    private final Clock clock;

    SeatHandover(
            CourseRuns runs, Seats seats, SeatOffers offers, NextInLine next, Invitations invitations, Clock clock) {
        this.runs = runs;
        this.seats = seats;
        this.offers = offers;
        this.next = next;
        this.invitations = invitations;
        this.clock = clock;
    }

    /**
     * Frees the place of somebody who leaves a run that goes on.
     *
     * @param left the application as it was
     * @param ended the application as it is now
     */
    void leave(TrainingApplication left, TrainingApplication ended) {
        if (free(left, ended)) {
            moveUp(left.entry().run());
        }
    }

    /** Hands on the seat that somebody was offered and does not take. */
    void passOver(RunId run) {
        seats.giveBack(run);
        moveUp(run);
    }

    /** Hands the free seats on to those who wait, in order, until the course begins. */
    void moveUp(RunId id) {
        CourseRun run = runs.get(id);
        Instant start = run.schedule().decided().start();
        Instant now = clock.instant();
        while (now.isBefore(start) && seats.passOn(id)) {
            next.handOn(offers.waitingFor(id), now, start);
        }
    }

    /**
     * Frees the place of somebody whose run is cancelled; nobody moves up.
     *
     * @return whether a seat is free now
     */
    boolean free(TrainingApplication left, TrainingApplication ended) {
        RunId run = left.entry().run();
        boolean seated = left instanceof Selected;
        boolean offered = left instanceof Waitlisted
                && offers.giveUp(left.id(), ended.change().at());
        if (seated || offered) {
            seats.giveBack(run);
        } else if (left instanceof Waitlisted) {
            seats.leaveQueue(run);
        }
        if (seated) {
            invitations.update(ended);
        }
        return seated || offered;
    }
}
