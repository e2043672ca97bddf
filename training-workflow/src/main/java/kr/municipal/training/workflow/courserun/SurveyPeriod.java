package kr.municipal.training.workflow.courserun;

import java.time.Instant;
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
        return calendar.plusWorkingDays(closedAt, workingDays);
    }
}
