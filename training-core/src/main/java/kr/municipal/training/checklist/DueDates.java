package kr.municipal.training.checklist;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.run.ClassSession;
import org.apache.commons.lang3.Validate;

/**
 * From what the due dates of a run's checklists follow. A session that moves moves them.
 *
 * @param sessions the run's sessions, at least one
 * @param calendar the working days
 */
public record DueDates(
        @NotEmpty(message = "{kr.municipal.training.Rows.missing}") List<ClassSession> sessions,
        @NotNull(message = "{kr.municipal.training.Value.missing}") BusinessCalendar calendar) {

    /** Checks and copies the components. */
    public DueDates {
        sessions = List.copyOf(sessions);
        Validate.notEmpty(sessions, "there is no session to count days from");
        Objects.requireNonNull(calendar, "calendar");
    }

    /**
     * Returns until when an item is to be done.
     *
     * @param item the item
     * @return the first moment that is too late, or nothing for an item without due date
     */
    public Optional<Instant> of(ChecklistItem item) {
        return Optional.ofNullable(item.due()).map(rule -> rule.deadline(sessions, calendar));
    }

    /**
     * Returns the last day on which an item is in time; of the day of the first session, until that begins.
     *
     * @param item the item
     * @return the day in the office's zone, or nothing for an item without due date
     */
    public Optional<LocalDate> dayOf(ChecklistItem item) {
        return Optional.ofNullable(item.due()).map(rule -> rule.day(sessions, calendar));
    }

    /**
     * Says whether the due date of an item is past.
     *
     * @param item the item
     * @param now the moment of asking
     * @return {@code false} for an item without due date
     */
    public boolean isPast(ChecklistItem item, Instant now) {
        return of(item).filter(deadline -> !now.isBefore(deadline)).isPresent();
    }
}
