package kr.municipal.training.workflow.engine;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import kr.municipal.training.calendar.BusinessCalendar;

/**
 * Counts days in the diagrams: {@code ${workingDays.before(approvalDeadline, 1)}}. The time of day stays; a change of the
 * office's calendar holds for timers set from then on.
 */
public class WorkingDays {

    private final BusinessCalendar calendar;

    public WorkingDays(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /** Returns the same time of day so many working days earlier. */
    public Date before(Date moment, int workingDays) {
        return at(moment, calendar.minusWorkingDays(dayOf(moment), workingDays));
    }

    /** Returns the same time of day so many working days later. */
    public Date after(Date moment, int workingDays) {
        return at(moment, calendar.plusWorkingDays(dayOf(moment), workingDays));
    }

    /** Returns the same time of day so many calendar days later. */
    public Date daysAfter(Date moment, int days) {
        return at(moment, dayOf(moment).plusDays(days));
    }

    private LocalDate dayOf(Date moment) {
        return calendar.dateOf(moment.toInstant());
    }

    private Date at(Date moment, LocalDate day) {
        ZonedDateTime time = moment.toInstant().atZone(calendar.zone());
        return Date.from(day.atTime(time.toLocalTime()).atZone(calendar.zone()).toInstant());
    }
}
