package kr.municipal.training.examples.municipal.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import kr.municipal.training.workflow.approval.ApprovalHandover;
import kr.municipal.training.workflow.engine.DueTimers;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves the demonstration's date forward, always to the beginning of a working morning. */
@Component
@Profile("demo")
class TimeTravel {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final DemoClock clock;
    private final DueTimers timers;
    private final ApprovalHandover handover;

    TimeTravel(DemoClock clock, DueTimers timers, ApprovalHandover handover) {
        this.clock = clock;
        this.timers = timers;
        this.handover = handover;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate tomorrow() {
        return today().plusDays(1);
    }

    LocalDate nextMonday() {
        return today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    boolean canReach(LocalDate day) {
        return day.isAfter(today()) && !day.isAfter(LAST);
    }

    /** Goes to nine o'clock of a day to come; whatever falls due on the way happens on its own date. */
    synchronized void goTo(LocalDate day) {
        if (!canReach(day)) {
            throw new IllegalArgumentException("the date moves forward only, from " + today() + " not to " + day);
        }
        timers.runUntil(day.atTime(MORNING).atZone(clock.getZone()).toInstant(), clock::moveTo);
        handover.catchUp();
    }

    /** Does what is due now. */
    synchronized void catchUp() {
        timers.runUntil(clock.instant(), clock::moveTo);
    }
}
