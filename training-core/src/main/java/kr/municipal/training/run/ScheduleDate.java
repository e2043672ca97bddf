package kr.municipal.training.run;

import java.time.Instant;
import java.util.function.Function;

/** The dates of a schedule besides those of its sessions, in the order in which they are to lie. */
public enum ScheduleDate {
    /** When applications open (신청 시작). */
    APPLICATIONS_OPEN(dates -> dates.window().opens()),
    /** When applications close (신청 마감). */
    APPLICATIONS_CLOSE(dates -> dates.window().closes()),
    /** When a pending approval expires (승인 기한). */
    APPROVAL_DEADLINE(RunSchedule.Decided::approvalDeadline),
    /** From when the applicant can no longer withdraw (신청취소 기한). */
    WITHDRAWAL_DEADLINE(RunSchedule.Decided::withdrawalDeadline),
    /** When the materials given out before class become readable (자료 공개). */
    MATERIALS_RELEASE(RunSchedule.Decided::materialsRelease),
    /** From when no answer to the survey is taken (설문 마감). */
    SURVEY_DEADLINE(RunSchedule.Decided::surveyDeadline);

    private final Function<RunSchedule.Decided, Instant> reading;

    ScheduleDate(Function<RunSchedule.Decided, Instant> reading) {
        this.reading = reading;
    }

    /**
     * Returns the date in a schedule.
     *
     * @param schedule the schedule
     * @return the moment
     */
    public Instant of(RunSchedule.Decided schedule) {
        return reading.apply(schedule);
    }
}
