package kr.municipal.training.operation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.run.ScheduleDate;
import kr.municipal.training.run.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * Another schedule for a run (일정·장소 변경): what differs, and what speaks against it. A session is the same as long as its
 * identifier is.
 *
 * @param run the run as it is scheduled now; its schedule is decided
 * @param to the schedule wanted
 * @param marked the sessions at which somebody has a mark already, begun or not
 */
public record ScheduleChange(CourseRun run, RunSchedule.Decided to, Set<SessionId> marked) {

    /** Checks and copies the components. */
    public ScheduleChange {
        run.schedule().decided();
        Objects.requireNonNull(to, "to");
        marked = Set.copyOf(marked);
    }

    /**
     * Returns what differs, as people are told it: moved, dropped and added sessions, places, and the other dates.
     *
     * @return {@code SESSION_MOVED}, {@code SESSION_PLACE_CHANGED}, {@code SESSION_PLACE_UNDECIDED},
     *     {@code SESSION_DROPPED}, {@code SESSION_ADDED}, {@code SCHEDULE_DATE_CHANGED}; empty if nothing differs
     */
    public List<Reason> differences() {
        List<Reason> told = new ArrayList<>();
        Map<SessionId, ClassSession> wanted = byId(to);
        Map<SessionId, ClassSession> present = byId(from());
        for (ClassSession before : from().sessions()) {
            ClassSession after = wanted.get(before.id());
            if (after == null) {
                told.add(session("SESSION_DROPPED", before).with("start", before.start()));
            } else {
                told.addAll(differences(before, after));
            }
        }
        to.sessions().stream()
                .filter(session -> !present.containsKey(session.id()))
                .forEach(session -> told.add(session("SESSION_ADDED", session)
                        .with("start", session.start())
                        .with("end", session.end())));
        for (ScheduleDate date : ScheduleDate.values()) {
            if (isChanged(date)) {
                told.add(Reason.of("SCHEDULE_DATE_CHANGED")
                        .with("date", date)
                        .with("before", date.of(from()))
                        .with("after", date.of(to)));
            }
        }
        return List.copyOf(told);
    }

    /**
     * Returns what speaks against the change.
     *
     * <p>Once attendance is closed, or the run is over, nothing can be changed. A date that has come, or whose stage of
     * the run has passed, stays; only the end of withdrawals may be set anew, because nothing was brought about by it. No
     * date is moved into the past. A session that has begun, or at which somebody has a mark, was held and stays as it
     * was; no session is added or moved into the past.
     *
     * @param now the moment of asking; what lies at it has come
     * @return {@code RUN_NOT_IN_PHASE}, {@code SCHEDULE_UNCHANGED}, {@code SCHEDULE_DATE_PASSED},
     *     {@code SCHEDULE_DATE_IN_PAST}, {@code SESSION_HELD}, {@code SESSION_IN_PAST}: all of them; empty if the run may be
     *     rescheduled
     */
    public List<Reason> objections(Instant now) {
        if (run.phase().compareTo(RunPhase.ATTENDANCE_CLOSED) >= 0) {
            return List.of(Reason.of("RUN_NOT_IN_PHASE").with("phase", run.phase()));
        }
        if (differences().isEmpty()) {
            return List.of(Reason.of("SCHEDULE_UNCHANGED"));
        }
        List<Reason> objections = new ArrayList<>();
        for (ScheduleDate date : ScheduleDate.values()) {
            if (isChanged(date) && hasPassed(date, now)) {
                objections.add(
                        Reason.of("SCHEDULE_DATE_PASSED").with("date", date).with("before", date.of(from())));
            } else if (isChanged(date) && !date.of(to).isAfter(now)) {
                objections.add(
                        Reason.of("SCHEDULE_DATE_IN_PAST").with("date", date).with("after", date.of(to)));
            }
        }
        Map<SessionId, ClassSession> wanted = byId(to);
        from().sessions().stream()
                .filter(session -> wasHeld(session, now) && !session.equals(wanted.get(session.id())))
                .forEach(session -> objections.add(session("SESSION_HELD", session)));
        Map<SessionId, ClassSession> present = byId(from());
        to.sessions().stream()
                .filter(session -> !session.start().isAfter(now))
                .filter(session -> isNewOrMoved(present.get(session.id()), now))
                .forEach(session ->
                        objections.add(session("SESSION_IN_PAST", session).with("start", session.start())));
        return List.copyOf(objections);
    }

    /**
     * Returns the run with the new schedule.
     *
     * @param now the moment of changing
     * @return the run in the same phase
     * @throws IllegalStateException if there are {@linkplain #objections objections}
     */
    public CourseRun apply(Instant now) {
        List<Reason> objections = objections(now);
        if (!objections.isEmpty()) {
            throw new IllegalStateException("not rescheduled: " + objections);
        }
        return run.reschedule(to);
    }

    private RunSchedule.Decided from() {
        return run.schedule().decided();
    }

    private boolean isChanged(ScheduleDate date) {
        return !date.of(from()).equals(date.of(to));
    }

    private boolean hasPassed(ScheduleDate date, Instant now) {
        boolean come = !date.of(from()).isAfter(now);
        return switch (date) {
            case APPLICATIONS_OPEN -> come || run.phase().compareTo(RunPhase.PLANNED) > 0;
            case APPLICATIONS_CLOSE -> come || run.phase().compareTo(RunPhase.OPEN) > 0;
            case APPROVAL_DEADLINE -> come || run.phase().compareTo(RunPhase.CLOSED) > 0;
            case MATERIALS_RELEASE, SURVEY_DEADLINE -> come;
            case WITHDRAWAL_DEADLINE -> false;
        };
    }

    private boolean wasHeld(ClassSession session, Instant now) {
        return !session.start().isAfter(now) || marked.contains(session.id());
    }

    /** A session that was held and is changed is objected to as such already. */
    private boolean isNewOrMoved(@Nullable ClassSession before, Instant now) {
        return before == null || !wasHeld(before, now);
    }

    private static List<Reason> differences(ClassSession before, ClassSession after) {
        List<Reason> told = new ArrayList<>();
        if (!before.start().equals(after.start()) || !before.end().equals(after.end())) {
            told.add(session("SESSION_MOVED", after)
                    .with("before", before.start())
                    .with("start", after.start())
                    .with("end", after.end()));
        }
        if (!Objects.equals(before.place(), after.place())) {
            told.add(
                    after.place() == null
                            ? session("SESSION_PLACE_UNDECIDED", after)
                            : session("SESSION_PLACE_CHANGED", after).with("place", after.place()));
        }
        return told;
    }

    private static Reason session(String code, ClassSession session) {
        return Reason.of(code).with("session", session.ordinal());
    }

    private static Map<SessionId, ClassSession> byId(RunSchedule.Decided schedule) {
        return schedule.sessions().stream().collect(Collectors.toMap(ClassSession::id, Function.identity()));
    }
}
