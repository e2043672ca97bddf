package kr.municipal.training.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;

/**
 * The attendance sheet of one run (출석부): a mark for every session and every person with a seat.
 *
 * <p>A mark may be given once the session has begun and given anew until the sheet is closed. A complete sheet can be
 * closed; then only a correction or an appeal changes it ({@link AttendanceLedger}). Immutable: every change gives a new sheet.
 */
public final class AttendanceSheet {

    private final RunId run;
    private final List<ClassSession> sessions;
    private final List<ApplicationId> trainees;
    private final Map<SessionId, Map<ApplicationId, AttendanceMark>> marks;
    private final boolean closed;

    private AttendanceSheet(
            RunId run,
            List<ClassSession> sessions,
            List<ApplicationId> trainees,
            Map<SessionId, Map<ApplicationId, AttendanceMark>> marks,
            boolean closed) {
        this.run = run;
        this.sessions = sessions;
        this.trainees = trainees;
        this.marks = marks;
        this.closed = closed;
    }

    /**
     * Returns an empty sheet.
     *
     * @param run the run
     * @param sessions its sessions, in order
     * @param trainees the applications with a seat, in the order shown
     * @return the sheet, open and without a mark
     * @throws IllegalArgumentException if there is no session, or a session or application is there twice
     */
    public static AttendanceSheet of(RunId run, List<ClassSession> sessions, List<ApplicationId> trainees) {
        return restore(run, sessions, trainees, Map.of(), false);
    }

    /**
     * Returns a sheet as it was stored.
     *
     * @param run the run
     * @param sessions its sessions, in order
     * @param trainees the applications with a seat, in the order shown
     * @param marks the stored marks; those of sessions or people no longer on the sheet are left out
     * @param closed whether the sheet is closed
     * @return the sheet
     * @throws IllegalArgumentException if there is no session, a session or application is there twice, or a mark does
     *     not fit its session
     */
    public static AttendanceSheet restore(
            RunId run,
            List<ClassSession> sessions,
            List<ApplicationId> trainees,
            Map<SessionId, Map<ApplicationId, AttendanceMark>> marks,
            boolean closed) {
        Objects.requireNonNull(run, "run");
        List<ClassSession> keptSessions = List.copyOf(Objects.requireNonNull(sessions, "sessions"));
        List<ApplicationId> keptTrainees = List.copyOf(Objects.requireNonNull(trainees, "trainees"));
        if (keptSessions.isEmpty()) {
            throw new IllegalArgumentException("run " + run + " has no session to take attendance of");
        }
        requireDistinct(keptSessions.stream().map(ClassSession::id).toList(), "session");
        requireDistinct(keptTrainees, "application");
        Map<SessionId, Map<ApplicationId, AttendanceMark>> kept = new LinkedHashMap<>();
        for (ClassSession session : keptSessions) {
            Map<ApplicationId, AttendanceMark> ofSession =
                    new LinkedHashMap<>(marks.getOrDefault(session.id(), Map.of()));
            ofSession.keySet().retainAll(Set.copyOf(keptTrainees));
            ofSession.values().forEach(mark -> mark.minutesPresent(session.plannedMinutes()));
            kept.put(session.id(), Map.copyOf(ofSession));
        }
        return new AttendanceSheet(run, keptSessions, keptTrainees, Map.copyOf(kept), closed);
    }

    /**
     * Returns the run.
     *
     * @return its id
     */
    public RunId run() {
        return run;
    }

    /**
     * Returns the sessions.
     *
     * @return all of them, in order
     */
    public List<ClassSession> sessions() {
        return sessions;
    }

    /**
     * Returns the people on the sheet.
     *
     * @return their applications, in the order shown
     */
    public List<ApplicationId> trainees() {
        return trainees;
    }

    /**
     * Says whether the sheet is closed (출석 마감).
     *
     * @return {@code true} if it changes no more
     */
    public boolean isClosed() {
        return closed;
    }

    /**
     * Returns the mark of one person at one session.
     *
     * @param session the session
     * @param trainee the application
     * @return the mark, or nothing if it is not given yet
     */
    public Optional<AttendanceMark> mark(SessionId session, ApplicationId trainee) {
        return Optional.ofNullable(marks.getOrDefault(session, Map.of()).get(trainee));
    }

    /**
     * Returns what the marks of one person come to.
     *
     * @param trainee the application
     * @return the attendance of that person
     * @throws IllegalArgumentException if the application is not on the sheet
     */
    public TraineeAttendance attendanceOf(ApplicationId trainee) {
        if (!trainees.contains(Objects.requireNonNull(trainee, "trainee"))) {
            throw new IllegalArgumentException(
                    "application " + trainee.value() + " is not on the sheet of run " + run.value());
        }
        return new TraineeAttendance(this, trainee);
    }

    /**
     * Returns the places still empty.
     *
     * @return session by session, within a session in the order of the people; empty if the sheet is complete
     */
    public List<MissingMark> missing() {
        List<MissingMark> missing = new ArrayList<>();
        for (ClassSession session : sessions) {
            for (ApplicationId trainee : trainees) {
                if (mark(session.id(), trainee).isEmpty()) {
                    missing.add(new MissingMark(session, trainee));
                }
            }
        }
        return missing;
    }

    /**
     * Returns what speaks against giving these marks.
     *
     * <p>{@code ATTENDANCE_CLOSED}; {@code ATTENDANCE_SESSION_UNKNOWN}; {@code ATTENDANCE_SESSION_NOT_BEGUN} before the
     * session's first moment; for each person {@code ATTENDANCE_NOT_A_TRAINEE} or {@code ATTENDANCE_MINUTES_EXCEEDED}.
     *
     * @param session the session
     * @param given the marks, by application
     * @param now the moment of asking
     * @return all objections, those about people in the order of their application ids; empty if the marks may be given
     */
    public List<Reason> objectionsToMarking(SessionId session, Map<ApplicationId, AttendanceMark> given, Instant now) {
        return AttendanceRules.marking(this, session, given, now);
    }

    /**
     * Returns the sheet with marks given for one session, in place of those given before.
     *
     * @param session the session
     * @param given the marks, by application; others stay as they are
     * @param now the moment of giving
     * @return the new sheet
     * @throws IllegalStateException if there are {@linkplain #objectionsToMarking objections}
     */
    public AttendanceSheet mark(SessionId session, Map<ApplicationId, AttendanceMark> given, Instant now) {
        AttendanceRules.refuse(objectionsToMarking(session, given, now));
        return with(session, given);
    }

    /**
     * Returns the sheet with the mark that follows from a check-in, which may be given before the session begins.
     *
     * @param checkIn the check-in
     * @return the new sheet, or this one if a mark is there already: it stays
     * @throws IllegalStateException if the sheet is closed
     * @throws IllegalArgumentException if the sheet has no such session or application
     */
    public AttendanceSheet checkIn(CheckIn checkIn) {
        List<Reason> misplaced = AttendanceRules.placed(this, checkIn.session(), checkIn.trainee());
        if (!misplaced.isEmpty()) {
            throw new IllegalArgumentException(checkIn + " is not of the sheet of run " + run + ": " + misplaced);
        }
        if (mark(checkIn.session(), checkIn.trainee()).isPresent()) {
            return this;
        }
        if (closed) {
            throw new IllegalStateException("refused: the sheet of run " + run + " is closed to " + checkIn);
        }
        return with(checkIn.session(), Map.of(checkIn.trainee(), checkIn.mark()));
    }

    /** Closed or not: a correction asks for its own right. */
    AttendanceSheet corrected(SessionId session, ApplicationId trainee, AttendanceMark to) {
        return with(session, Map.of(trainee, to));
    }

    private AttendanceSheet with(SessionId session, Map<ApplicationId, AttendanceMark> given) {
        Map<SessionId, Map<ApplicationId, AttendanceMark>> changed = new LinkedHashMap<>(marks);
        Map<ApplicationId, AttendanceMark> ofSession = new LinkedHashMap<>(marks.getOrDefault(session, Map.of()));
        ofSession.putAll(given);
        changed.put(session, Map.copyOf(ofSession));
        return new AttendanceSheet(run, sessions, trainees, Map.copyOf(changed), closed);
    }

    /**
     * Returns what speaks against closing the sheet.
     *
     * <p>{@code ATTENDANCE_CLOSED}: closed already. {@code CLASSES_NOT_OVER}: before the end of the last
     * session. {@code ATTENDANCE_INCOMPLETE}: with the number of missing marks.
     *
     * @param now the moment of asking
     * @return all objections; empty if it may be closed
     */
    public List<Reason> objectionsToClosing(Instant now) {
        return AttendanceRules.closing(this, now);
    }

    /**
     * Returns the closed sheet.
     *
     * @param now the moment of closing
     * @return the new sheet
     * @throws IllegalStateException if there are {@linkplain #objectionsToClosing objections}
     */
    public AttendanceSheet close(Instant now) {
        AttendanceRules.refuse(objectionsToClosing(now));
        return new AttendanceSheet(run, sessions, trainees, marks, true);
    }

    private static void requireDistinct(List<?> ids, String what) {
        Set<Object> seen = new HashSet<>();
        for (Object id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("the " + what + " " + id + " is there twice");
            }
        }
    }
}
