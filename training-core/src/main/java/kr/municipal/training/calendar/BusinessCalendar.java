package kr.municipal.training.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/**
 * The working days (근무일) of an office: Monday to Friday without the public holidays of a dated table.
 *
 * <p>Deadlines and reminders of training are counted in working days. Which days are holidays changes by law and by
 * decree of the year, so the table is handed in and never built in. Immutable and thread-safe.
 *
 * @param zone the zone in which the office's days begin and end, {@code Asia/Seoul} for a Korean municipality
 * @param holidays the days on which the office is closed besides Saturdays and Sundays, substitute holidays included
 */
public record BusinessCalendar(ZoneId zone, Set<LocalDate> holidays) {

    /** Checks and copies the components. */
    public BusinessCalendar {
        Objects.requireNonNull(zone, "zone");
        holidays = Set.copyOf(holidays);
    }

    /**
     * Returns a calendar of the zone and the holidays.
     *
     * @param zone the office's zone
     * @param holidays the closed days; duplicates are harmless
     * @return the calendar
     */
    public static BusinessCalendar of(ZoneId zone, Collection<LocalDate> holidays) {
        return new BusinessCalendar(zone, Set.copyOf(holidays));
    }

    /**
     * Says whether the office works on the day.
     *
     * @param day the day
     * @return false on Saturdays, Sundays and holidays
     */
    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    /**
     * Returns the n-th working day after the day; the day itself does not count.
     *
     * @param day the day to count from, working day or not
     * @param n how many working days, 0 or more; 0 returns the day itself
     * @return the day reached
     * @throws IllegalArgumentException if n is negative
     */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        return move(day, n, 1);
    }

    /**
     * Returns the n-th working day before the day; the day itself does not count.
     *
     * @param day the day to count from, working day or not
     * @param n how many working days, 0 or more; 0 returns the day itself
     * @return the day reached
     * @throws IllegalArgumentException if n is negative
     */
    public LocalDate minusWorkingDays(LocalDate day, int n) {
        return move(day, n, -1);
    }

    /**
     * Returns the office's day on which the moment lies.
     *
     * @param moment the moment
     * @return the day in the office's zone
     */
    public LocalDate dateOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /**
     * Returns the moment at which the day begins in the office's zone.
     *
     * @param day the day
     * @return its first moment
     */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private LocalDate move(LocalDate day, int n, int step) {
        if (n < 0) {
            throw new IllegalArgumentException("working days must not be negative: " + n);
        }
        LocalDate reached = day;
        for (int left = n; left > 0; ) {
            reached = reached.plusDays(step);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }
}
