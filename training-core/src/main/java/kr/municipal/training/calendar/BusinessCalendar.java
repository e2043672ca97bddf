package kr.municipal.training.calendar;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The working days (근무일) of an office: Monday to Friday without the public holidays of a dated table.
 *
 * <p>Deadlines and reminders of training are counted in working days. Which days are holidays changes by law and by
 * decree of the year, so the table is handed in and never built in. A year that the table does not know yet counts as one
 * without holidays, for a deadline there must be one: ask {@link #unknownYears} and say so to whoever sets it. Immutable and
 * thread-safe.
 *
 * @param zone the zone in which the office's days begin and end, {@code Asia/Seoul} for a Korean municipality
 * @param holidays the days on which the office is closed besides Saturdays and Sundays, substitute holidays included
 * @param years the years whose public holidays are known (공휴일을 아는 해)
 */
public record BusinessCalendar(
        @NotNull(message = "{kr.municipal.training.Value.missing}") ZoneId zone,
        @NotNull(message = "{kr.municipal.training.Value.missing}") Set<LocalDate> holidays,
        @NotNull(message = "{kr.municipal.training.Value.missing}") Set<Integer> years) {

    /** More than anybody counts: what is beyond, about forty years, is a slip of the pen. */
    private static final int MOST_DAYS = 9_999;

    /** Checks and copies the components. */
    public BusinessCalendar {
        Objects.requireNonNull(zone, "zone");
        holidays = Set.copyOf(holidays);
        years = Set.copyOf(years);
    }

    /**
     * Returns a calendar of the zone and the holidays. It knows the years in which there is one.
     *
     * @param zone the office's zone
     * @param holidays the closed days; duplicates are harmless
     * @return the calendar
     */
    public static BusinessCalendar of(ZoneId zone, Collection<LocalDate> holidays) {
        return new BusinessCalendar(
                zone,
                Set.copyOf(holidays),
                holidays.stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Returns a calendar of the zone and a table, for example {@link KoreanHolidays#table()} with the office's own days. It
     * knows the {@linkplain HolidayTable#years() years} of the table.
     *
     * @param zone the office's zone
     * @param holidays the table
     * @return the calendar
     */
    public static BusinessCalendar of(ZoneId zone, HolidayTable holidays) {
        return new BusinessCalendar(zone, holidays.dates(), holidays.years());
    }

    /**
     * Returns the years whose holidays this calendar does not know: what was counted there may be a few days short, for each
     * weekday passed for a working day.
     *
     * @param from the first day that was counted, for example that of a deadline's beginning
     * @param to the last one, for example the day of the deadline; not before the first
     * @return the years from the first day's to the last one's that are unknown, earliest first; empty if the count holds
     * @throws IllegalArgumentException if the last day lies before the first, or they are more than 9,999 years apart
     */
    public SortedSet<Integer> unknownYears(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.getYear() - from.getYear() > MOST_DAYS) {
            throw new IllegalArgumentException("no days to ask for the holidays of: " + from + " to " + to);
        }
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .boxed()
                .filter(year -> !years.contains(year))
                .collect(Collectors.toCollection(TreeSet::new));
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
     * @throws IllegalArgumentException if n is negative or above 9,999
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
     * @throws IllegalArgumentException if n is negative or above 9,999
     */
    public LocalDate minusWorkingDays(LocalDate day, int n) {
        return move(day, n, -1);
    }

    /**
     * Returns the same time of day on the n-th working day after the moment's day: a deadline (기한) in working days.
     *
     * @param moment the moment to count from; its day does not count
     * @param n how many working days, 0 or more; 0 returns the moment itself
     * @return the moment reached; where the zone skips that time of day, the first one after it
     * @throws IllegalArgumentException if n is negative or above 9,999
     */
    public Instant plusWorkingDays(Instant moment, int n) {
        return sameTimeOn(plusWorkingDays(dateOf(moment), n), moment);
    }

    /**
     * Returns the same time of day on the n-th working day before the moment's day: a reminder in working days.
     *
     * @param moment the moment to count from; its day does not count
     * @param n how many working days, 0 or more; 0 returns the moment itself
     * @return the moment reached; where the zone skips that time of day, the first one after it
     * @throws IllegalArgumentException if n is negative or above 9,999
     */
    public Instant minusWorkingDays(Instant moment, int n) {
        return sameTimeOn(minusWorkingDays(dateOf(moment), n), moment);
    }

    /**
     * Returns the same time of day so many days of the calendar later, working days or not.
     *
     * @param moment the moment to count from
     * @param days how many days; negative ones lie before
     * @return the moment reached
     */
    public Instant plusDays(Instant moment, int days) {
        return sameTimeOn(dateOf(moment).plusDays(days), moment);
    }

    /**
     * Returns the moment itself if the office works on its day, else the same time of day on the next working day: a date that
     * was counted in days of the calendar is moved as the Civil Act (민법 제161조) moves the end of a term.
     *
     * @param moment the moment
     * @return the moment reached
     */
    public Instant toWorkingDay(Instant moment) {
        return isWorkingDay(dateOf(moment)) ? moment : plusWorkingDays(moment, 1);
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

    private Instant sameTimeOn(LocalDate day, Instant moment) {
        // Nothing moved, nothing changed: also in the hour that a zone repeats.
        return day.equals(dateOf(moment))
                ? moment
                : day.atTime(moment.atZone(zone).toLocalTime()).atZone(zone).toInstant();
    }

    private LocalDate move(LocalDate day, int n, int step) {
        if (n < 0 || n > MOST_DAYS) {
            throw new IllegalArgumentException("working days are counted from 0 to " + MOST_DAYS + ": " + n);
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
