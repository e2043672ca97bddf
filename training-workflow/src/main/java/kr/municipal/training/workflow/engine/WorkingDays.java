package kr.municipal.training.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import kr.municipal.training.calendar.BusinessCalendar;

/**
 * Counts days in the diagrams: {@code ${workingDays.before(approvalDeadline, 1)}}. The time of day stays; a change of the
 * office's calendar holds for timers set from then on.
 */
public class WorkingDays {

    private final BusinessCalendar calendar;
    private final Clock clock;

    public WorkingDays(BusinessCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Returns the same time of day so many working days earlier. */
    public Date before(Date moment, int workingDays) {
        return Date.from(calendar.minusWorkingDays(moment.toInstant(), workingDays));
    }

    /** Returns the same time of day so many working days later. */
    public Date after(Date moment, int workingDays) {
        return Date.from(calendar.plusWorkingDays(moment.toInstant(), workingDays));
    }

    /**
     * Returns the same time of day so many working days later or, where that has passed, the next working day's: for a
     * timer that is set again as long as something is missing.
     */
    public Date afterOrNext(Date moment, int workingDays) {
        Instant due = calendar.plusWorkingDays(moment.toInstant(), workingDays);
        while (!due.isAfter(clock.instant())) {
            due = calendar.plusWorkingDays(due, 1);
        }
        return Date.from(due);
    }

    /** Returns the same time of day so many calendar days later or, where the office is closed then, on the next working day. */
    public Date daysAfter(Date moment, int days) {
        return Date.from(calendar.toWorkingDay(calendar.plusDays(moment.toInstant(), days)));
    }
}
