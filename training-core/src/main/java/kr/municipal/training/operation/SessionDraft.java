package kr.municipal.training.operation;

import jakarta.validation.constraints.Min;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.Written;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.SessionId;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A session as it came from a form, before anybody trusts it.
 *
 * @param ordinal which session of the run it is, counted from 1
 * @param day the day as written, for example {@code 2026-03-10}
 * @param begins when it begins as written, for example {@code 14:00}
 * @param ends when it is over on the same day as written
 * @param place where it is held; nothing means undecided
 */
public record SessionDraft(
        @Min(value = 1, message = "{kr.municipal.training.Number.least}") int ordinal,
        @Written(required = true) @Nullable String day,
        @Written(required = true) @Nullable String begins,
        @Written(required = true) @Nullable String ends,
        @Written(max = SessionDraft.MAX_PLACE) @Nullable String place) {

    /** The longest place, in characters. */
    public static final int MAX_PLACE = 300;

    /** Checks the number. */
    public SessionDraft {
        if (ordinal < 1) {
            throw new IllegalArgumentException("sessions are counted from 1: " + ordinal);
        }
    }

    /**
     * Returns a session as a form shows it.
     *
     * @param session the session
     * @param zone the zone of the office
     * @return the draft
     */
    public static SessionDraft of(ClassSession session, ZoneId zone) {
        return new SessionDraft(
                session.ordinal(),
                session.start().atZone(zone).toLocalDate().toString(),
                FieldText.time(session.start(), zone),
                FieldText.time(session.end(), zone),
                Objects.requireNonNullElse(session.place(), ""));
    }

    /**
     * Looks for everything that makes this no session.
     *
     * @param zone the zone of the office
     * @return {@code SESSION_UNREADABLE}, {@code SESSION_ENDS_TOO_EARLY}, {@code SESSION_PLACE_TOO_LONG}, or nothing
     */
    public List<Reason> objections(ZoneId zone) {
        List<Reason> objections = new ArrayList<>();
        Optional<Instant> start = moment(begins, zone);
        Optional<Instant> end = moment(ends, zone);
        if (start.isEmpty() || end.isEmpty()) {
            objections.add(said("SESSION_UNREADABLE"));
        } else if (end.get().isBefore(start.get().plusSeconds(60))) {
            objections.add(said("SESSION_ENDS_TOO_EARLY"));
        }
        if (WrittenText.of(place).length() > MAX_PLACE) {
            objections.add(said("SESSION_PLACE_TOO_LONG").with("max", MAX_PLACE));
        }
        return objections;
    }

    /** Makes the session; there are no objections. */
    ClassSession session(SessionId id, ZoneId zone) {
        return new ClassSession(
                id,
                ordinal,
                moment(begins, zone).orElseThrow(),
                moment(ends, zone).orElseThrow(),
                StringUtils.trimToNull(WrittenText.of(place)));
    }

    private Optional<Instant> moment(@Nullable String time, ZoneId zone) {
        try {
            LocalTime at = LocalTime.parse(WrittenText.of(time));
            return Optional.of(LocalDate.parse(WrittenText.of(day)))
                    .filter(FieldText::isYear)
                    .map(date -> date.atTime(at).atZone(zone).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private Reason said(String code) {
        return Reason.of(code).with("session", ordinal);
    }
}
