package kr.municipal.training.run;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import kr.municipal.training.calendar.BusinessCalendar;

/**
 * When a run takes place: decided, or not yet (미정).
 *
 * <p>A decided schedule keeps this order: applications open ≤ close ≤ approval deadline ≤ first session starts ≤ last
 * session ends ≤ survey deadline.
 */
public sealed interface RunSchedule {

    /**
     * How many working days a survey stays open after the last session unless a schedule says otherwise: one week of work.
     * No rule read for this library fixes it.
     */
    int SURVEY_WORKING_DAYS = 5;

    /**
     * Returns the schedule not decided yet (미정).
     *
     * @return the undecided schedule
     */
    static RunSchedule undecided() {
        return new Undecided();
    }

    /**
     * Returns a decided schedule with these defaults: withdrawal until the first session, materials at the approval
     * deadline, survey until the time of day at which the last session ends, {@link #SURVEY_WORKING_DAYS} working days
     * later.
     *
     * @param window when one may apply
     * @param approvalDeadline the moment at which a pending approval expires
     * @param sessions one session or more, in any order
     * @param calendar the office's working days
     * @return the schedule
     * @throws IllegalArgumentException if the order of dates is broken, naming the offending date, or if sessions
     *     overlap or share an identifier or an ordinal
     */
    static Decided of(
            ApplicationWindow window,
            Instant approvalDeadline,
            List<ClassSession> sessions,
            BusinessCalendar calendar) {
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("a decided schedule has at least one session");
        }
        List<ClassSession> ordered = inOrder(sessions);
        Instant end = ordered.get(ordered.size() - 1).end();
        return new Decided(
                window,
                approvalDeadline,
                ordered.get(0).start(),
                approvalDeadline,
                ordered,
                calendar.plusWorkingDays(end, SURVEY_WORKING_DAYS));
    }

    /**
     * Turns either kind into one value.
     *
     * @param decided what to make of a decided schedule
     * @param undecided what to make of an undecided one
     * @param <T> the type of the value
     * @return the value
     */
    <T> T fold(Function<Decided, T> decided, Supplier<T> undecided);

    /**
     * Returns the decided schedule where nothing can be done without one.
     *
     * @return the decided schedule
     * @throws IllegalStateException if it is undecided
     */
    default Decided decided() {
        return fold(Function.identity(), () -> {
            throw new IllegalStateException("the schedule is undecided");
        });
    }

    private static List<ClassSession> inOrder(List<ClassSession> sessions) {
        return sessions.stream()
                .sorted(Comparator.comparing(ClassSession::start))
                .toList();
    }

    /**
     * A schedule with all its dates.
     *
     * @param window when one may apply
     * @param approvalDeadline the moment at which a pending approval expires
     * @param withdrawalDeadline the moment from which the applicant can no longer withdraw
     * @param materialsRelease when the materials given out before class become readable
     * @param sessions the sessions by start, at least one; none overlaps another or shares its identifier or ordinal
     * @param surveyDeadline the moment from which no answer is taken
     */
    record Decided(
            ApplicationWindow window,
            Instant approvalDeadline,
            Instant withdrawalDeadline,
            Instant materialsRelease,
            List<ClassSession> sessions,
            Instant surveyDeadline)
            implements RunSchedule {

        /** Checks the order of all dates. */
        public Decided {
            Objects.requireNonNull(window, "window");
            sessions = inOrder(sessions);
            if (sessions.isEmpty()) {
                throw new IllegalArgumentException("a decided schedule has at least one session");
            }
            requireDistinct(sessions);
            Instant start = sessions.get(0).start();
            Instant end = sessions.get(sessions.size() - 1).end();
            requireOrder("approval deadline", approvalDeadline, "close of applications", window.closes());
            requireOrder("start of the first session", start, "approval deadline", approvalDeadline);
            requireOrder("start of the first session", start, "materials release", materialsRelease);
            requireOrder("end of the last session", end, "withdrawal deadline", withdrawalDeadline);
            requireOrder("survey deadline", surveyDeadline, "end of the last session", end);
        }

        /**
         * Returns when the first session begins.
         *
         * @return the start of the run
         */
        public Instant start() {
            return sessions.get(0).start();
        }

        /**
         * Returns when the last session is over.
         *
         * @return the end of the run
         */
        public Instant end() {
            return sessions.get(sessions.size() - 1).end();
        }

        /**
         * Returns the minutes of all sessions together.
         *
         * @return the planned minutes, 1 or more
         */
        public int plannedMinutes() {
            return sessions.stream().mapToInt(ClassSession::plannedMinutes).sum();
        }

        /**
         * Returns this schedule with another application window.
         *
         * @param other the window
         * @return the changed schedule
         * @throws IllegalArgumentException if the order of dates is broken
         */
        public Decided withWindow(ApplicationWindow other) {
            return new Decided(other, approvalDeadline, withdrawalDeadline, materialsRelease, sessions, surveyDeadline);
        }

        /**
         * Returns this schedule with another withdrawal deadline.
         *
         * @param deadline the moment from which the applicant can no longer withdraw
         * @return the changed schedule
         * @throws IllegalArgumentException if it lies after the last session
         */
        public Decided withWithdrawalDeadline(Instant deadline) {
            return new Decided(window, approvalDeadline, deadline, materialsRelease, sessions, surveyDeadline);
        }

        /**
         * Returns this schedule with another release of materials.
         *
         * @param release when the materials become readable
         * @return the changed schedule
         * @throws IllegalArgumentException if it lies after the start of the first session
         */
        public Decided withMaterialsRelease(Instant release) {
            return new Decided(window, approvalDeadline, withdrawalDeadline, release, sessions, surveyDeadline);
        }

        /**
         * Returns this schedule with another survey deadline.
         *
         * @param deadline the moment from which no answer is taken
         * @return the changed schedule
         * @throws IllegalArgumentException if it lies before the end of the last session
         */
        public Decided withSurveyDeadline(Instant deadline) {
            return new Decided(window, approvalDeadline, withdrawalDeadline, materialsRelease, sessions, deadline);
        }

        @Override
        public <T> T fold(Function<Decided, T> decided, Supplier<T> undecided) {
            return decided.apply(this);
        }

        private static void requireDistinct(List<ClassSession> sessions) {
            Set<SessionId> ids = new HashSet<>();
            Set<Integer> ordinals = new HashSet<>();
            Instant free = Instant.MIN;
            for (ClassSession session : sessions) {
                if (!ids.add(session.id()) || !ordinals.add(session.ordinal())) {
                    throw new IllegalArgumentException(
                            "session " + session.id() + " with ordinal " + session.ordinal() + " is there twice");
                }
                requireOrder("start of session " + session.id(), session.start(), "end of the one before", free);
                free = session.end();
            }
        }

        private static void requireOrder(String laterName, Instant later, String earlierName, Instant earlier) {
            if (later.isBefore(earlier)) {
                throw new IllegalArgumentException(
                        "the " + laterName + " " + later + " lies before the " + earlierName + " " + earlier);
            }
        }
    }

    /** A schedule that has not been decided (미정). */
    record Undecided() implements RunSchedule {

        @Override
        public <T> T fold(Function<Decided, T> decided, Supplier<T> undecided) {
            return undecided.get();
        }
    }
}
