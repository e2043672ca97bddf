package kr.municipal.training.workflow.participation;

import java.time.Clock;
import kr.municipal.training.application.ActiveApplication;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Cancelled;
import kr.municipal.training.application.TrainingApplications;
import org.apache.commons.lang3.StringUtils;

/**
 * Keeps that somebody leaves and hands on what is free by it. The steps of the diagram do; where an owner has drawn something
 * before them, the door does, so that nobody waits for the seat of who has left.
 */
class Departures {

    private final TrainingApplications applications;
    private final SeatHandover handover;
    private final SeatNotices told;
    private final Clock clock;

    Departures(TrainingApplications applications, SeatHandover handover, SeatNotices told, Clock clock) {
        this.applications = applications;
        this.handover = handover;
        this.told = told;
        this.clock = clock;
    }

    void withdraw(ApplicationId id, Departure why) {
        ActiveApplication left = active(id);
        var ended = left.withdraw(clock.instant(), StringUtils.trimToNull(why.words()));
        applications.save(left, ended);
        handover.leave(left, ended);
    }

    void takeOff(ApplicationId id, Departure why) {
        ActiveApplication left = active(id);
        Cancelled ended = left.takeOff(why.cancellation(), why.by(), clock.instant(), why.words());
        applications.save(left, ended);
        told.of(ended);
        handover.leave(left, ended);
    }

    void cancelWithRun(ApplicationId id, Departure why) {
        ActiveApplication left = active(id);
        Cancelled ended = left.cancelWithRun(why.cancellation(), why.by(), clock.instant(), why.words());
        applications.save(left, ended);
        told.of(ended);
        handover.free(left, ended);
    }

    private ActiveApplication active(ApplicationId id) {
        return applications.get(id).active().orElseThrow();
    }
}
