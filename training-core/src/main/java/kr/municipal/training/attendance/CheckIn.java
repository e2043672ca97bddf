package kr.municipal.training.attendance;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;

/**
 * That somebody checked in at a session (자가 출석 확인). Only {@link SessionCheckIns} makes one, when both signals agree.
 * Immutable and thread-safe.
 */
public final class CheckIn {

    private final SessionId session;
    private final ApplicationId trainee;
    private final StaffNumber by;
    private final Instant at;
    private final int lateMinutes;

    CheckIn(SessionId session, ApplicationId trainee, StaffNumber by, Instant at, int lateMinutes) {
        this.session = Objects.requireNonNull(session, "session");
        this.trainee = Objects.requireNonNull(trainee, "trainee");
        this.by = Objects.requireNonNull(by, "by");
        this.at = Objects.requireNonNull(at, "at");
        if (lateMinutes < 0) {
            throw new IllegalArgumentException("minutes late must not be negative: " + lateMinutes);
        }
        this.lateMinutes = lateMinutes;
    }

    /**
     * Returns a check-in as it was stored. For stores alone.
     *
     * @param session the session
     * @param trainee the application
     * @param by who was signed in
     * @param at when
     * @param lateMinutes how late that was, 0 or more
     * @return the check-in
     * @throws IllegalArgumentException if {@code lateMinutes} is negative
     */
    public static CheckIn restore(
            SessionId session, ApplicationId trainee, StaffNumber by, Instant at, int lateMinutes) {
        return new CheckIn(session, trainee, by, at, lateMinutes);
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
     * Returns whose check-in it is.
     *
     * @return the application
     */
    public ApplicationId trainee() {
        return trainee;
    }

    /**
     * Returns who was signed in: the applicant.
     *
     * @return the staff number
     */
    public StaffNumber by() {
        return by;
    }

    /**
     * Returns when it was.
     *
     * @return the moment
     */
    public Instant at() {
        return at;
    }

    /**
     * Returns the mark that follows from the moment.
     *
     * @return present, or late by so many minutes
     */
    public AttendanceMark mark() {
        return AttendanceMark.late(lateMinutes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckIn that
                && session.equals(that.session)
                && trainee.equals(that.trainee)
                && by.equals(that.by)
                && at.equals(that.at)
                && lateMinutes == that.lateMinutes;
    }

    @Override
    public int hashCode() {
        return Objects.hash(session, trainee, by, at, lateMinutes);
    }

    @Override
    public String toString() {
        return "CheckIn[" + session + ", " + trainee + " at " + at + "]";
    }
}
