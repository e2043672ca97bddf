package kr.municipal.training.practice;

import jakarta.validation.constraints.Min;
import java.time.Instant;
import kr.municipal.training.calendar.BusinessCalendar;

/**
 * When people are asked whether they use what they learned (사후 점검 시기), in days of the calendar after the certificate, moved to
 * the next working day where the office is closed. A setting. Where a process diagram asks, the days drawn there hold.
 *
 * @param first the days until the first follow-up, 1 or more
 * @param second the days until the second one, more than until the first
 */
public record FollowUpDates(
        @Min(value = 1, message = "{kr.municipal.training.Number.least}") int first,
        @Min(value = 2, message = "{kr.municipal.training.Number.least}") int second) {

    /** Checks the order. */
    public FollowUpDates {
        if (first < 1 || second <= first) {
            throw new IllegalArgumentException(
                    "follow-ups come one after the other, after at least one day: " + first + ", " + second);
        }
    }

    /**
     * Returns 30 and 90 days: the programme's wish to see what was learned used at work one month and one quarter after it.
     *
     * @return the default
     */
    public static FollowUpDates standard() {
        return new FollowUpDates(30, 90);
    }

    /**
     * Returns when a follow-up is due.
     *
     * @param ordinal 1 for the first follow-up, 2 for the second
     * @param from when the certificate was issued
     * @param calendar the office's calendar
     * @return the same time of day, so many days later, or on the first working day after them
     * @throws IllegalArgumentException if there is no such follow-up
     */
    public Instant due(int ordinal, Instant from, BusinessCalendar calendar) {
        FollowUp.requireOrdinal(ordinal);
        return calendar.toWorkingDay(calendar.plusDays(from, ordinal == 1 ? first : second));
    }
}
