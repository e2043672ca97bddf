package kr.municipal.training.run;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.course.CourseId;

/**
 * One offering of a course that one applies to (회차). Immutable; each step returns the changed run.
 *
 * @param id its identifier
 * @param course the course taught
 * @param year the year it belongs to, for duplicates and statistics
 * @param cohort which offering of the year it is (기수), counted from 1
 * @param capacity the seats
 * @param waitingPlaces how many may wait for a seat; 0 means no waiting list
 * @param schedule its dates, or undecided
 * @param phase how far it has come
 */
public record CourseRun(
        RunId id,
        CourseId course,
        int year,
        int cohort,
        Capacity capacity,
        int waitingPlaces,
        RunSchedule schedule,
        RunPhase phase) {

    /** Checks the components. */
    public CourseRun {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(course, "course");
        if (year < 1900 || year > 9999) {
            throw new IllegalArgumentException("not a year of four digits: " + year);
        }
        if (cohort < 1) {
            throw new IllegalArgumentException("cohorts are counted from 1: " + cohort);
        }
        Objects.requireNonNull(capacity, "capacity");
        if (waitingPlaces < 0) {
            throw new IllegalArgumentException("waiting places must not be negative: " + waitingPlaces);
        }
        Objects.requireNonNull(schedule, "schedule");
        Objects.requireNonNull(phase, "phase");
    }

    /**
     * Returns a planned run.
     *
     * @param id its identifier
     * @param course the course taught
     * @param year the year it belongs to
     * @param cohort which offering of the year it is, from 1
     * @param capacity the seats
     * @param waitingPlaces how many may wait, 0 or more
     * @param schedule its dates, or undecided
     * @return the run in phase {@link RunPhase#PLANNED}
     */
    public static CourseRun plan(
            RunId id,
            CourseId course,
            int year,
            int cohort,
            Capacity capacity,
            int waitingPlaces,
            RunSchedule schedule) {
        return new CourseRun(id, course, year, cohort, capacity, waitingPlaces, schedule, RunPhase.PLANNED);
    }

    /**
     * Opens applications. Opened by hand before its time, the window begins now; opened late, it stays as planned.
     *
     * @param now the present moment
     * @return the open run
     * @throws IllegalStateException if the run is not planned, or its schedule is undecided
     */
    public CourseRun open(Instant now) {
        requirePhase(RunPhase.PLANNED);
        ApplicationWindow window = schedule.decided().window();
        Instant opens = now.isBefore(window.opens()) ? now : window.opens();
        return with(RunPhase.OPEN, schedule.decided().withWindow(new ApplicationWindow(opens, window.closes())));
    }

    /**
     * Closes applications. Closed by hand before its time, the window ends now.
     *
     * @param now the present moment
     * @return the closed run
     * @throws IllegalStateException if the run is not open
     */
    public CourseRun closeApplications(Instant now) {
        requirePhase(RunPhase.OPEN);
        ApplicationWindow window = schedule.decided().window();
        Instant closes = now.isBefore(window.closes()) ? now : window.closes();
        return with(RunPhase.CLOSED, schedule.decided().withWindow(new ApplicationWindow(window.opens(), closes)));
    }

    /**
     * Confirms the selection.
     *
     * @return the run with its selection confirmed
     * @throws IllegalStateException if applications are not closed
     */
    public CourseRun confirmSelection() {
        requirePhase(RunPhase.CLOSED);
        return with(RunPhase.SELECTED, schedule);
    }

    /**
     * Closes attendance. However late it is closed, the survey stays open until the given moment at least.
     *
     * @param now the present moment
     * @param surveyUntil the earliest end of the survey
     * @return the run with closed attendance
     * @throws IllegalStateException if the selection is not confirmed, or the last session is not over
     */
    public CourseRun closeAttendance(Instant now, Instant surveyUntil) {
        requirePhase(RunPhase.SELECTED);
        if (now.isBefore(schedule.decided().end())) {
            throw new IllegalStateException(
                    "run " + id + " is not over before " + schedule.decided().end());
        }
        RunSchedule.Decided dates = schedule.decided();
        return with(
                RunPhase.ATTENDANCE_CLOSED,
                surveyUntil.isAfter(dates.surveyDeadline()) ? dates.withSurveyDeadline(surveyUntil) : dates);
    }

    /**
     * Closes the survey.
     *
     * @return the run with closed survey
     * @throws IllegalStateException if attendance is not closed
     */
    public CourseRun closeSurvey() {
        requirePhase(RunPhase.ATTENDANCE_CLOSED);
        return with(RunPhase.SURVEY_CLOSED, schedule);
    }

    /**
     * Finishes the run after its direction is decided.
     *
     * @return the finished run
     * @throws IllegalStateException if the survey is not closed
     */
    public CourseRun finish() {
        requirePhase(RunPhase.SURVEY_CLOSED);
        return with(RunPhase.FINISHED, schedule);
    }

    /**
     * Changes the number of seats (정원 변경). It removes nobody: a run may have more people with a seat than seats.
     *
     * @param seats the capacity from now on
     * @return the run with that capacity, in the same phase
     * @throws IllegalStateException if attendance is closed, or the run is over
     */
    public CourseRun changeCapacity(Capacity seats) {
        if (phase.compareTo(RunPhase.ATTENDANCE_CLOSED) >= 0) {
            throw new IllegalStateException(
                    "the capacity of run " + id + " can no longer be changed in phase " + phase);
        }
        return new CourseRun(id, course, year, cohort, seats, waitingPlaces, schedule, phase);
    }

    /**
     * Changes the dates, sessions or places of the run. Whether people can be asked to follow is said before, by the
     * objections to the change.
     *
     * @param dates the schedule from now on
     * @return the run with that schedule, in the same phase
     * @throws IllegalStateException if attendance is closed, or the run is over
     */
    public CourseRun reschedule(RunSchedule.Decided dates) {
        if (phase.compareTo(RunPhase.ATTENDANCE_CLOSED) >= 0) {
            throw new IllegalStateException("run " + id + " can no longer be rescheduled in phase " + phase);
        }
        return with(phase, dates);
    }

    /**
     * Cancels the run (폐강).
     *
     * @return the cancelled run
     * @throws IllegalStateException if attendance is closed, or the run is over
     */
    public CourseRun cancel() {
        if (phase.compareTo(RunPhase.ATTENDANCE_CLOSED) >= 0) {
            throw new IllegalStateException("run " + id + " can no longer be cancelled in phase " + phase);
        }
        return with(RunPhase.CANCELLED, schedule);
    }

    private CourseRun with(RunPhase next, RunSchedule dates) {
        return new CourseRun(id, course, year, cohort, capacity, waitingPlaces, dates, next);
    }

    private void requirePhase(RunPhase expected) {
        if (phase != expected) {
            throw new IllegalStateException("run " + id + " is in phase " + phase + ", not " + expected);
        }
    }
}
