package kr.municipal.training.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dated table of holidays (공휴일표). Two holidays may fall on one day. The table knows nothing of years it has no row
 * for: see {@link #years()} before a deadline is trusted, or {@link BusinessCalendar#unknownYears}. Immutable and thread-safe.
 *
 * @param holidays the holidays; kept by day, then by name
 */
public record HolidayTable(@NotNull(message = "{kr.municipal.training.Value.missing}") List<@Valid Holiday> holidays) {

    private static final Comparator<Holiday> BY_DAY =
            Comparator.comparing(Holiday::date).thenComparing(Holiday::name);

    /** Checks that no holiday is there twice, and sorts them. */
    public HolidayTable {
        holidays = holidays.stream().sorted(BY_DAY).toList();
        Set<String> seen = new HashSet<>();
        for (Holiday holiday : holidays) {
            if (!seen.add(holiday.date() + " " + holiday.name())) {
                throw new IllegalArgumentException(
                        "holiday " + holiday.date() + " '" + holiday.name() + "' is there twice");
            }
        }
    }

    /**
     * Returns this table with an office's own days, or with days decided after the table was drawn up.
     *
     * @param more the holidays added
     * @return the extended table
     * @throws IllegalArgumentException if one of the same day and name is there already
     */
    public HolidayTable and(Collection<Holiday> more) {
        return new HolidayTable(Stream.concat(holidays.stream(), more.stream()).toList());
    }

    /**
     * Returns this table without a day that is no holiday any more, or none for this office.
     *
     * @param date the day
     * @return the table without the holidays of the day
     * @throws IllegalArgumentException if the table has none on that day
     */
    public HolidayTable without(LocalDate date) {
        List<Holiday> rest = holidays.stream()
                .filter(holiday -> !holiday.date().equals(date))
                .toList();
        if (rest.size() == holidays.size()) {
            throw new IllegalArgumentException("the table has no holiday on " + date);
        }
        return new HolidayTable(rest);
    }

    /**
     * Returns the holidays of one day.
     *
     * @param date the day
     * @return the holidays; none for a day that is no holiday
     */
    public List<Holiday> on(LocalDate date) {
        return holidays.stream().filter(holiday -> holiday.date().equals(date)).toList();
    }

    /**
     * Returns the days, for a calendar.
     *
     * @return each day once
     */
    public Set<LocalDate> dates() {
        return holidays.stream().map(Holiday::date).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the years for which the table has public holidays. A calendar counts the weekdays of any other year as
     * working days.
     *
     * @return the years, earliest first
     */
    public SortedSet<Integer> years() {
        return holidays.stream()
                .filter(holiday -> holiday.kind() == HolidayKind.PUBLIC)
                .map(holiday -> holiday.date().getYear())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
