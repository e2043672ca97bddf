package kr.municipal.training.attendance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.SessionId;

/**
 * Self check-in at one session (자가 출석): who checked in, and who wrote how many wrong codes.
 *
 * <p>Two signals must agree: the code that the room's screen shows at that moment, and the person's own login. So nobody
 * checks in from a list of names, with the code of another session, or with one that is a minute old. What they cannot
 * prevent: a code passed on by telephone to somebody who is elsewhere, and a password passed on to a colleague. Signing
 * for another is an offence, which the officer finds by looking into the room; the mark can then be corrected. A code is
 * shown to a whole room, so many people use the same one; each person counts once.
 *
 * <p>Immutable: every try gives new check-ins to keep.
 */
public final class SessionCheckIns {

    private final SessionId session;
    private final CheckInSecret secret;
    private final Map<ApplicationId, CheckIn> checkIns;
    private final Map<ApplicationId, Integer> wrongCodes;

    private SessionCheckIns(
            SessionId session,
            CheckInSecret secret,
            Map<ApplicationId, CheckIn> checkIns,
            Map<ApplicationId, Integer> wrongCodes) {
        this.session = Objects.requireNonNull(session, "session");
        this.secret = Objects.requireNonNull(secret, "secret");
        this.checkIns = Map.copyOf(checkIns);
        this.wrongCodes = Map.copyOf(wrongCodes);
    }

    /**
     * Returns the check-ins of a session at which nobody has checked in yet.
     *
     * @param session the session
     * @param secret its secret, of no other session
     * @return the empty check-ins
     */
    public static SessionCheckIns of(SessionId session, CheckInSecret secret) {
        return new SessionCheckIns(session, secret, Map.of(), Map.of());
    }

    /**
     * Returns check-ins as they were stored.
     *
     * @param session the session
     * @param secret its secret
     * @param checkIns the stored check-ins
     * @param wrongCodes how many wrong codes each person wrote
     * @return the check-ins
     * @throws IllegalArgumentException if a check-in belongs to another session, a person has two, or a count is negative
     */
    public static SessionCheckIns restore(
            SessionId session,
            CheckInSecret secret,
            Collection<CheckIn> checkIns,
            Map<ApplicationId, Integer> wrongCodes) {
        Map<ApplicationId, CheckIn> byTrainee = new HashMap<>();
        for (CheckIn one : checkIns) {
            if (!one.session().equals(session) || byTrainee.put(one.trainee(), one) != null) {
                throw new IllegalArgumentException(
                        one + " is of another session than " + session + ", or a second one");
            }
        }
        wrongCodes.forEach((trainee, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException("application " + trainee + " with " + count + " wrong codes");
            }
        });
        return new SessionCheckIns(session, secret, byTrainee, wrongCodes);
    }

    /**
     * Returns the session.
     *
     * @return its id
     */
    public SessionId session() {
        return session;
    }

    /**
     * Returns the secret, for the screen that shows the codes and for the store.
     *
     * @return the secret
     */
    public CheckInSecret secret() {
        return secret;
    }

    /**
     * Returns one person's check-in.
     *
     * @param trainee the application
     * @return the check-in, or nothing
     */
    public Optional<CheckIn> checkIn(ApplicationId trainee) {
        return Optional.ofNullable(checkIns.get(trainee));
    }

    /**
     * Returns how many wrong codes a person wrote.
     *
     * @param trainee the application
     * @return 0 or more
     */
    public int wrongCodes(ApplicationId trainee) {
        return wrongCodes.getOrDefault(trainee, 0);
    }

    /**
     * Tries to check somebody in. The mark is then put on the sheet by {@link AttendanceSheet#checkIn}.
     *
     * <p>Who has checked in before keeps the first check-in, whatever is written now. Otherwise all that speaks against it
     * is told: {@code CHECK_IN_FOR_ANOTHER}: signed in as somebody else. {@code ATTENDANCE_CLOSED},
     * {@code ATTENDANCE_SESSION_UNKNOWN}, {@code ATTENDANCE_NOT_A_TRAINEE}. {@code CHECK_IN_MARKED}: the officer has given a
     * mark. {@code CHECK_IN_NOT_OPEN} and {@code CHECK_IN_OVER}: outside the time for it. {@code CHECK_IN_BLOCKED}: too many
     * wrong codes. {@code CHECK_IN_CODE_MISSING}: nothing was written. {@code CHECK_IN_CODE_WRONG} with how many tries are
     * {@code left}; only then is a wrong code counted. The code is not even compared while anything else speaks against the
     * try, so that nobody can find out codes where wrong ones are not counted.
     *
     * @param attempt the try
     * @param sheet the run's sheet
     * @param policy the settings
     * @return accepted or refused, and the check-ins to keep
     */
    public CheckInOutcome check(CheckInAttempt attempt, AttendanceSheet sheet, CheckInPolicy policy) {
        ApplicationId trainee = attempt.entry().id();
        boolean own = attempt.entry().applicant().equals(attempt.signedIn());
        CheckIn before = checkIns.get(trainee);
        if (own && before != null) {
            return new CheckInOutcome.Accepted(before, this);
        }
        List<Reason> objections = new ArrayList<>();
        if (!own) {
            objections.add(Reason.of("CHECK_IN_FOR_ANOTHER"));
        }
        Optional<ClassSession> sitting = AttendanceRules.session(sheet, session);
        objections.addAll(AttendanceRules.checkingIn(sheet, session, attempt, policy));
        if (wrongCodes(trainee) >= policy.maxWrongCodes()) {
            objections.add(Reason.of("CHECK_IN_BLOCKED").with("max", policy.maxWrongCodes()));
        }
        if (CheckInCodes.digitsOf(attempt.code()).isEmpty()) {
            objections.add(Reason.of("CHECK_IN_CODE_MISSING"));
        }
        if (!objections.isEmpty()) {
            return new CheckInOutcome.Refused(objections, this);
        }
        if (!policy.codes().matches(secret, attempt.code(), attempt.at())) {
            return wrong(trainee, policy);
        }
        int late = policy.lateMinutes(sitting.orElseThrow(), attempt.at());
        CheckIn checkIn = new CheckIn(session, trainee, attempt.signedIn(), attempt.at(), late);
        return new CheckInOutcome.Accepted(
                checkIn, new SessionCheckIns(session, secret, with(checkIns, trainee, checkIn), wrongCodes));
    }

    /** This with what came of one person's try: others may have tried meanwhile, and nothing kept is taken back. */
    SessionCheckIns with(ApplicationId person, SessionCheckIns after) {
        CheckIn first = checkIns.getOrDefault(person, after.checkIns.get(person));
        int wrong = Math.max(wrongCodes(person), after.wrongCodes(person));
        return new SessionCheckIns(
                session,
                secret,
                first == null ? checkIns : with(checkIns, person, first),
                wrong == 0 ? wrongCodes : with(wrongCodes, person, wrong));
    }

    private CheckInOutcome wrong(ApplicationId trainee, CheckInPolicy policy) {
        int count = wrongCodes(trainee) + 1;
        Reason reason = Reason.of("CHECK_IN_CODE_WRONG").with("left", policy.maxWrongCodes() - count);
        return new CheckInOutcome.Refused(
                List.of(reason), new SessionCheckIns(session, secret, checkIns, with(wrongCodes, trainee, count)));
    }

    private static <T> Map<ApplicationId, T> with(Map<ApplicationId, T> before, ApplicationId trainee, T value) {
        Map<ApplicationId, T> changed = new HashMap<>(before);
        changed.put(trainee, value);
        return changed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionCheckIns that
                && session.equals(that.session)
                && secret.equals(that.secret)
                && checkIns.equals(that.checkIns)
                && wrongCodes.equals(that.wrongCodes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(session, checkIns, wrongCodes);
    }

    @Override
    public String toString() {
        return "SessionCheckIns[" + session + ", " + checkIns.size() + " checked in]";
    }
}
