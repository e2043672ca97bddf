package kr.municipal.training.workflow.courserun;

import java.time.Instant;
import java.time.ZonedDateTime;
import kr.municipal.training.calendar.BusinessCalendar;

/** How long the survey stays open at least, however late attendance was closed. */
class SurveyPeriod {

    private final BusinessCalendar calendar;
    private final int workingDays;

    SurveyPeriod(BusinessCalendar calendar, int workingDays) {
        this.calendar = calendar;
        this.workingDays = workingDays;
    }

    /** Returns the same time of day, the setting's number of working days later. */
    Instant earliestEnd(Instant closedAt) {
        ZonedDateTime closed = closedAt.atZone(calendar.zone());
        return calendar.plusWorkingDays(closed.toLocalDate(), workingDays)
                .atTime(closed.toLocalTime())
                .atZone(calendar.zone())
                .toInstant();
    }
}
