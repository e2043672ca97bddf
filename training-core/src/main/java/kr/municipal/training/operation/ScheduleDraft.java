package kr.municipal.training.operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.run.ApplicationWindow;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.run.ScheduleDate;
import kr.municipal.training.run.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as it came from a form, before anybody trusts it. A date left as the form shows it stays exactly what it is,
 * seconds included. Reasons about a date carry it as {@code date}, those about a session carry its number as {@code session},
 * so that a page can say each beside its field.
 *
 * @param run the run as it is scheduled now; its schedule is decided
 * @param zone the zone of the office
 * @param dates the dates as written, for example {@code 2026-03-10T14:00}
 * @param sessions the sessions wanted, in any order; a number the run knows means that session, another one a new session
 */
public record ScheduleDraft(
        @NotNull(message = "{kr.municipal.training.Value.missing}") CourseRun run,
        @NotNull(message = "{kr.municipal.training.Value.missing}") ZoneId zone,
        @Size(min = 6, message = "{kr.municipal.training.Value.missing}")
                Map<
                                ScheduleDate,
                                @Pattern(
                                        regexp = ScheduleDraft.MOMENT,
                                        message = "{kr.municipal.training.Moment.unreadable}")
                                String>
                        dates,
        @NotEmpty(message = "{kr.municipal.training.Rows.missing}") List<@Valid SessionDraft> sessions) {

    static final String MOMENT = "\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9.]+)?\\s*";

    /** Checks and copies the components. */
    public ScheduleDraft {
        run.schedule().decided();
        Objects.requireNonNull(zone, "zone");
        dates = Map.copyOf(dates);
        sessions = List.copyOf(sessions);
    }

    /**
     * Returns the present schedule of a run as a form shows it.
     *
     * @param run the run; its schedule is decided
     * @param zone the zone of the office
     * @return the draft that changes nothing
     */
    public static ScheduleDraft of(CourseRun run, ZoneId zone) {
        RunSchedule.Decided present = run.schedule().decided();
        Map<ScheduleDate, String> dates = new EnumMap<>(ScheduleDate.class);
        for (ScheduleDate date : ScheduleDate.values()) {
            dates.put(date, FieldText.moment(date.of(present), zone));
        }
        return new ScheduleDraft(
                run,
                zone,
                dates,
                present.sessions().stream()
                        .map(session -> SessionDraft.of(session, zone))
                        .toList());
    }

    /**
     * Looks for everything that makes this no schedule.
     *
     * @return {@code SCHEDULE_DATE_UNREADABLE}, {@code SCHEDULE_WITHOUT_SESSION}, {@code SESSION_TWICE}, {@code
     *     SESSION_UNREADABLE}, {@code SESSION_ENDS_TOO_EARLY}, {@code SESSION_PLACE_TOO_LONG}; and where all can be read,
     *     {@code SESSION_OVERLAPS}, {@code SCHEDULE_DATE_TOO_EARLY}, {@code SCHEDULE_DATE_TOO_LATE}; or nothing
     */
    public List<Reason> objections() {
        List<Reason> objections = new ArrayList<>();
        for (ScheduleDate date : ScheduleDate.values()) {
            if (moment(date).isEmpty()) {
                objections.add(Reason.of("SCHEDULE_DATE_UNREADABLE").with("date", date));
            }
        }
        if (sessions.isEmpty()) {
            objections.add(Reason.of("SCHEDULE_WITHOUT_SESSION"));
        }
        sessions.stream()
                .collect(Collectors.groupingBy(SessionDraft::ordinal, Collectors.counting()))
                .forEach((ordinal, times) -> {
                    if (times > 1) {
                        objections.add(Reason.of("SESSION_TWICE").with("session", ordinal));
                    }
                });
        Map<Integer, ClassSession> present = present();
        sessions.stream()
                .filter(session -> !isAsShown(session, present.get(session.ordinal())))
                .forEach(session -> objections.addAll(session.objections(zone)));
        if (objections.isEmpty()) {
            List<ClassSession> ordered = ordered();
            objections.addAll(overlaps(ordered));
            objections.addAll(DateOrder.objections(date -> moment(date).orElseThrow(), ordered));
        }
        return List.copyOf(objections);
    }

    /**
     * Returns the schedule.
     *
     * @return the schedule with all its dates
     * @throws IllegalStateException if there are {@linkplain #objections objections}
     */
    public RunSchedule.Decided schedule() {
        List<Reason> objections = objections();
        if (!objections.isEmpty()) {
            throw new IllegalStateException("no schedule: " + objections);
        }
        Function<ScheduleDate, Instant> date = one -> moment(one).orElseThrow();
        return new RunSchedule.Decided(
                new ApplicationWindow(
                        date.apply(ScheduleDate.APPLICATIONS_OPEN), date.apply(ScheduleDate.APPLICATIONS_CLOSE)),
                date.apply(ScheduleDate.APPROVAL_DEADLINE),
                date.apply(ScheduleDate.WITHDRAWAL_DEADLINE),
                date.apply(ScheduleDate.MATERIALS_RELEASE),
                ordered(),
                date.apply(ScheduleDate.SURVEY_DEADLINE));
    }

    private Optional<Instant> moment(ScheduleDate date) {
        String written = WrittenText.of(dates.get(date));
        Instant present = date.of(run.schedule().decided());
        if (written.equals(FieldText.moment(present, zone))) {
            return Optional.of(present);
        }
        try {
            return Optional.of(LocalDateTime.parse(written))
                    .filter(at -> FieldText.isYear(at.toLocalDate()))
                    .map(at -> at.atZone(zone).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private List<ClassSession> ordered() {
        Map<Integer, ClassSession> present = present();
        Set<SessionId> used = present.values().stream().map(ClassSession::id).collect(Collectors.toSet());
        return sessions.stream()
                .map(draft -> session(draft, present.get(draft.ordinal()), used))
                .sorted(Comparator.comparing(ClassSession::start))
                .toList();
    }

    private ClassSession session(SessionDraft draft, @Nullable ClassSession present, Set<SessionId> used) {
        if (present == null) {
            return draft.session(newId(draft.ordinal(), used), zone);
        }
        return isAsShown(draft, present) ? present : draft.session(present.id(), zone);
    }

    private Map<Integer, ClassSession> present() {
        return run.schedule().decided().sessions().stream()
                .collect(Collectors.toMap(ClassSession::ordinal, Function.identity()));
    }

    /** A session over midnight, which no form can write, stays what it is as long as nobody touches it. */
    private boolean isAsShown(SessionDraft draft, @Nullable ClassSession present) {
        return present != null && draft.equals(SessionDraft.of(present, zone));
    }

    private SessionId newId(int ordinal, Set<SessionId> used) {
        String base = run.id().value().substring(0, Math.min(run.id().value().length(), 48)) + "-" + ordinal;
        SessionId id = SessionId.of(base);
        for (int again = 2; used.contains(id); again++) {
            id = SessionId.of(base + "-" + again);
        }
        return id;
    }

    private static List<Reason> overlaps(List<ClassSession> ordered) {
        List<Reason> objections = new ArrayList<>();
        for (int i = 1; i < ordered.size(); i++) {
            ClassSession before = ordered.get(i - 1);
            ClassSession session = ordered.get(i);
            if (session.start().isBefore(before.end())) {
                objections.add(Reason.of("SESSION_OVERLAPS")
                        .with("session", session.ordinal())
                        .with("other", before.ordinal()));
            }
        }
        return objections;
    }
}
