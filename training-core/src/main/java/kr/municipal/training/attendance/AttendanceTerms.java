package kr.municipal.training.attendance;

import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.ClassSession;
import org.jspecify.annotations.Nullable;

/**
 * How long attendance can still be changed (출결 정정·이의신청 기간), in working days after the day of closing. A term lasts to the
 * end of its last day; 0 is the day of closing alone.
 *
 * @param correctionDays until when the officer may correct a closed sheet, 0 or more
 * @param appealDays until when a trainee may appeal, 0 or more
 * @param closingDays how many working days after the last class a sheet is closed that nobody has closed, 1 or more; or
 *     {@code null} if only the officer closes it
 */
public record AttendanceTerms(
        @Min(value = 0, message = "{kr.municipal.training.Number.least}") int correctionDays,
        @Min(value = 0, message = "{kr.municipal.training.Number.least}") int appealDays,
        @Min(value = 1, message = "{kr.municipal.training.Number.least}") @Nullable Integer closingDays) {

    /** Checks the settings. */
    public AttendanceTerms {
        if (correctionDays < 0 || appealDays < 0) {
            throw new IllegalArgumentException(
                    "terms must not be negative: " + correctionDays + " days to correct, " + appealDays + " to appeal");
        }
        if (closingDays != null && closingDays < 1) {
            throw new IllegalArgumentException(
                    "a sheet is closed 1 working day after the last class at the earliest: " + closingDays);
        }
    }

    /**
     * Returns the defaults: five working days to correct, three to appeal, closed by the officer alone. The programme this
     * library was first written for does not say; no rule read for it fixes them.
     *
     * @return the settings
     */
    public static AttendanceTerms standard() {
        return new AttendanceTerms(5, 3, null);
    }

    /**
     * Returns these terms with another number of days to correct.
     *
     * @param days until when the officer may correct a closed sheet, 0 or more
     * @return the terms
     */
    public AttendanceTerms withCorrectionDays(int days) {
        return new AttendanceTerms(days, appealDays, closingDays);
    }

    /**
     * Returns the end of the days of correction.
     *
     * @param closedAt when the sheet was closed
     * @param calendar the working days
     * @return the first moment that is too late
     */
    public Instant correctableUntil(Instant closedAt, BusinessCalendar calendar) {
        return endOf(closedAt, correctionDays, calendar);
    }

    /**
     * Returns the end of the days of appeal.
     *
     * @param closedAt when the sheet was closed
     * @param calendar the working days
     * @return the first moment that is too late
     */
    public Instant appealableUntil(Instant closedAt, BusinessCalendar calendar) {
        return endOf(closedAt, appealDays, calendar);
    }

    /**
     * Says when a sheet is closed by itself.
     *
     * @param sheet the sheet
     * @param calendar the working days
     * @return the end of the last working day for the officer, or nothing if only the officer closes
     */
    public Optional<Instant> closesItself(AttendanceSheet sheet, BusinessCalendar calendar) {
        Instant lastEnd = sheet.sessions().stream()
                .map(ClassSession::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Optional.ofNullable(closingDays).map(days -> endOf(lastEnd, days, calendar));
    }

    /**
     * Returns what speaks against a sheet's closing itself.
     *
     * <p>The sheet's own objections, so that an incomplete sheet is never filled up with absences: the officer must look.
     * {@code CLOSING_BY_OFFICER_ONLY}: it never closes itself. {@code CLOSING_NOT_DUE}: not yet.
     *
     * @param sheet the sheet
     * @param calendar the working days
     * @param now the moment of asking
     * @return all objections; empty if it closes
     */
    public List<Reason> objectionsToClosing(AttendanceSheet sheet, BusinessCalendar calendar, Instant now) {
        List<Reason> objections = new ArrayList<>(sheet.objectionsToClosing(now));
        Optional<Instant> due = closesItself(sheet, calendar);
        if (due.isEmpty()) {
            objections.add(Reason.of("CLOSING_BY_OFFICER_ONLY"));
        }
        due.filter(now::isBefore)
                .ifPresent(moment -> objections.add(Reason.of("CLOSING_NOT_DUE").with("due", moment)));
        return objections;
    }

    private static Instant endOf(Instant from, int days, BusinessCalendar calendar) {
        return calendar.startOf(
                calendar.plusWorkingDays(calendar.dateOf(from), days).plusDays(1));
    }
}
