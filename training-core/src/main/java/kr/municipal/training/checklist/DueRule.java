package kr.municipal.training.checklist;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.run.ClassSession;

/**
 * Until when an item is to be done, seen from the sessions of a run (항목 기한): so many days before the first begins or after
 * the last is over. The day itself is still in time, but for the day of the first session, when its beginning is too late.
 *
 * @param anchor from where days are counted
 * @param days how many, 0 or more; 0 is the day of the session
 * @param count which days count
 */
public record DueRule(
        @NotNull(message = "{kr.municipal.training.Value.missing}") Anchor anchor,
        @Min(value = 0, message = "{kr.municipal.training.Number.least}") int days,
        @NotNull(message = "{kr.municipal.training.Value.missing}") DayCount count) {

    /** From where days are counted. */
    public enum Anchor {
        /** Back from the day of the first session (첫 수업 전). */
        BEFORE_FIRST_SESSION,
        /** On from the day on which the last session ends (마지막 수업 후). */
        AFTER_LAST_SESSION
    }

    /** Which days count. */
    public enum DayCount {
        /** Days on which the office works (근무일). */
        WORKING_DAYS,
        /** Every day (달력일); the day reached may be a holiday. */
        CALENDAR_DAYS
    }

    /** Checks the components. */
    public DueRule {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(count, "count");
        if (days < 0) {
            throw new IllegalArgumentException("days must not be negative: " + days);
        }
    }

    /**
     * Returns the rule of so many working days before the first session.
     *
     * @param days how many, 0 or more
     * @return the rule
     * @throws IllegalArgumentException if {@code days} is negative
     */
    public static DueRule workingDaysBefore(int days) {
        return new DueRule(Anchor.BEFORE_FIRST_SESSION, days, DayCount.WORKING_DAYS);
    }

    /**
     * Returns the rule of so many working days after the last session.
     *
     * @param days how many, 0 or more
     * @return the rule
     * @throws IllegalArgumentException if {@code days} is negative
     */
    public static DueRule workingDaysAfter(int days) {
        return new DueRule(Anchor.AFTER_LAST_SESSION, days, DayCount.WORKING_DAYS);
    }

    /**
     * Returns the last day.
     *
     * @param sessions the run's sessions, in any order
     * @param calendar the working days
     * @return the day in the office's zone
     * @throws IllegalArgumentException if there is no session
     */
    public LocalDate day(List<ClassSession> sessions, BusinessCalendar calendar) {
        boolean working = count == DayCount.WORKING_DAYS;
        if (anchor == Anchor.BEFORE_FIRST_SESSION) {
            LocalDate first = calendar.dateOf(firstStart(sessions));
            return working ? calendar.minusWorkingDays(first, days) : first.minusDays(days);
        }
        Instant end = sessions.stream()
                .map(ClassSession::end)
                .max(Comparator.naturalOrder())
                .orElseThrow(DueRule::noSession);
        LocalDate last = calendar.dateOf(end);
        return working ? calendar.plusWorkingDays(last, days) : last.plusDays(days);
    }

    /**
     * Returns the first moment that is too late.
     *
     * @param sessions the run's sessions, in any order
     * @param calendar the working days
     * @return the end of the last day; or the beginning of the first session if that is earlier and the rule counts from it
     * @throws IllegalArgumentException if there is no session
     */
    public Instant deadline(List<ClassSession> sessions, BusinessCalendar calendar) {
        Instant end = calendar.startOf(day(sessions, calendar).plusDays(1));
        if (anchor == Anchor.AFTER_LAST_SESSION) {
            return end;
        }
        Instant start = firstStart(sessions);
        return start.isBefore(end) ? start : end;
    }

    private static Instant firstStart(List<ClassSession> sessions) {
        return sessions.stream()
                .map(ClassSession::start)
                .min(Comparator.naturalOrder())
                .orElseThrow(DueRule::noSession);
    }

    private static IllegalArgumentException noSession() {
        return new IllegalArgumentException("there is no session to count days from");
    }
}
