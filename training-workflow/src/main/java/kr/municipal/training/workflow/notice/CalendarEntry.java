package kr.municipal.training.workflow.notice;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a trainee's calendar about one class, as it was sent last.
 *
 * @param application whose calendar it is
 * @param session the class
 * @param sequence how often it was changed, from 0; calendars take the highest
 * @param title what the entry is called
 * @param start the beginning
 * @param end the end
 * @param place where, or nothing while it is undecided
 * @param cancelled whether the entry was taken back
 */
public record CalendarEntry(
        ApplicationId application,
        SessionId session,
        int sequence,
        String title,
        Instant start,
        Instant end,
        @Nullable String place,
        boolean cancelled) {

    static CalendarEntry first(ApplicationId application, String title, ClassSession session) {
        return new CalendarEntry(
                application, session.id(), 0, title, session.start(), session.end(), session.place(), false);
    }

    /** Returns the entry of the class as it is now, or this one if nothing has changed. */
    CalendarEntry with(String newTitle, ClassSession now) {
        boolean same = !cancelled
                && title.equals(newTitle)
                && start.equals(now.start())
                && end.equals(now.end())
                && Objects.equals(place, now.place());
        return same
                ? this
                : new CalendarEntry(
                        application, session, sequence + 1, newTitle, now.start(), now.end(), now.place(), false);
    }

    /** Returns the entry taken back, or this one if it was already. */
    CalendarEntry cancel() {
        return cancelled ? this : new CalendarEntry(application, session, sequence + 1, title, start, end, place, true);
    }

    /** Returns what names the entry in every calendar, whatever changes. */
    String uid() {
        return application + "-" + session;
    }
}
