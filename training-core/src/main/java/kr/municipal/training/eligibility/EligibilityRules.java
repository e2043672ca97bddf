package kr.municipal.training.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.run.ApplicationWindow;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.staff.EmploymentState;
import org.apache.commons.lang3.Validate;
import org.jspecify.annotations.Nullable;

/**
 * The rules that come with the library; whom a course is for is said by {@link AudienceRules}. An embedder lists the ones
 * wanted and adds rules of their own.
 */
public final class EligibilityRules {

    private static final Optional<Reason> NOT_IN_SERVICE = Optional.of(Reason.of("NOT_IN_SERVICE"));
    private static final Optional<Reason> SCHEDULE_UNDECIDED = Optional.of(Reason.of("SCHEDULE_UNDECIDED"));
    private static final Optional<Reason> RUN_CANCELLED = Optional.of(Reason.of("RUN_CANCELLED"));

    private EligibilityRules() {}

    /**
     * The applicant is at work. Objection {@code NOT_IN_SERVICE}.
     *
     * @return the rule
     */
    public static EligibilityRule inService() {
        return facts -> facts.applicant().state() == EmploymentState.IN_SERVICE ? Optional.empty() : NOT_IN_SERVICE;
    }

    /**
     * The run has a schedule. Objection {@code SCHEDULE_UNDECIDED}.
     *
     * @return the rule
     */
    public static EligibilityRule scheduleDecided() {
        return facts -> decided(facts.run()) == null ? SCHEDULE_UNDECIDED : Optional.empty();
    }

    /**
     * The run takes applications, by its phase and its window. Objections {@code RUN_CANCELLED},
     * {@code APPLICATIONS_NOT_OPEN} with {@code opens}, {@code APPLICATIONS_CLOSED} with {@code closed}. An undecided
     * schedule is the concern of {@link #scheduleDecided()}; that the run is cancelled is told of either.
     *
     * @return the rule
     */
    public static EligibilityRule withinApplicationWindow() {
        return facts -> {
            if (facts.run().phase() == RunPhase.CANCELLED) {
                return RUN_CANCELLED;
            }
            RunSchedule.Decided decided = decided(facts.run());
            return decided == null ? Optional.empty() : windowObjection(facts, decided);
        };
    }

    /**
     * The applicant has no application for the same course in the same year that still counts. Objections
     * {@code ALREADY_APPLIED} and, for another run of the course, {@code SAME_COURSE_THIS_YEAR}, each with
     * {@code appliedAt}. Source: usual practice of duplicate application in Korean public training.
     *
     * @return the rule
     */
    public static EligibilityRule notAlreadyApplied() {
        return facts -> {
            CourseRun run = facts.run();
            for (PriorApplication prior : facts.priors()) {
                if (prior.course().equals(run.course()) && prior.year() == run.year()) {
                    return Optional.of(
                            prior.run().equals(run.id())
                                    ? Reason.said("ALREADY_APPLIED", "appliedAt", prior.appliedAt())
                                    : Reason.said(
                                            "SAME_COURSE_THIS_YEAR",
                                            "appliedAt",
                                            prior.appliedAt(),
                                            "year",
                                            prior.year()));
                }
            }
            return Optional.empty();
        };
    }

    /**
     * Somebody can approve for the applicant. Objection {@code NO_APPROVER} with {@code department}.
     *
     * @return the rule
     */
    public static EligibilityRule approverKnown() {
        return facts -> facts.approverKnown()
                ? Optional.empty()
                : Optional.of(Reason.said(
                        "NO_APPROVER", "department", facts.affiliation().departmentName()));
    }

    /**
     * No session of the run overlaps a session of another run that the applicant has applied for; one may begin at the
     * moment at which the other ends. Objection {@code SESSIONS_OVERLAP} with {@code start} and {@code end} of the earliest
     * such session and its {@code session} id. An undecided schedule overlaps nothing.
     *
     * @return the rule; it looks at {@link ApplicantHistory#runsAppliedFor()}
     */
    public static EligibilityRule noOverlap() {
        return facts -> {
            ClassSession earliest = earliestOverlap(facts.run(), facts.history().runsAppliedFor());
            return earliest == null
                    ? Optional.empty()
                    : Optional.of(Reason.of("SESSIONS_OVERLAP")
                            .with("start", earliest.start())
                            .with("end", earliest.end())
                            .with("session", earliest.id().value()));
        };
    }

    /**
     * The applicant completed another course before (선수과정). Objection {@code PREREQUISITE_MISSING} with {@code course},
     * its title.
     *
     * @param course the course that must be completed
     * @param title its title, not blank
     * @return the rule; it looks at {@link ApplicantHistory#completed()}
     * @throws IllegalArgumentException if the title is blank
     */
    public static EligibilityRule completedBefore(CourseId course, String title) {
        Objects.requireNonNull(course, "course");
        Validate.notBlank(title, "the title of course %s must not be blank", course);
        return facts -> facts.history().completed().contains(course)
                ? Optional.empty()
                : Optional.of(Reason.said("PREREQUISITE_MISSING", "course", title));
    }

    /**
     * The applicant has fewer than so many applications that count in the year of the run. Objection
     * {@code YEARLY_LIMIT_REACHED} with {@code year}, {@code limit} and {@code count}.
     *
     * @param limit how many courses a year, 1 or more
     * @return the rule
     * @throws IllegalArgumentException if not even one is allowed
     */
    public static EligibilityRule atMostPerYear(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a yearly limit allows at least one course: " + limit);
        }
        return facts -> {
            int year = facts.run().year();
            int count = 0;
            for (PriorApplication prior : facts.priors()) {
                count += prior.year() == year ? 1 : 0;
            }
            return count < limit
                    ? Optional.empty()
                    : Optional.of(Reason.said("YEARLY_LIMIT_REACHED", "year", year, "limit", limit, "count", count));
        };
    }

    /**
     * So many days have passed since the applicant last stayed away from a run without a word (no-show). A setting that
     * is off unless an office lists the rule. Objection {@code BLOCKED_AFTER_NO_SHOW} with {@code noShowAt} and
     * {@code until}, the moment from which the person may apply again: the same time of day, so many days of the calendar
     * later.
     *
     * @param days the days of the block, 1 or more
     * @param calendar the office's calendar
     * @return the rule; it looks at {@link ApplicantHistory#noShows()}
     * @throws IllegalArgumentException if the block has not even one day
     */
    public static EligibilityRule notBlockedAfterNoShow(int days, BusinessCalendar calendar) {
        if (days < 1) {
            throw new IllegalArgumentException("a block after a no-show has at least one day: " + days);
        }
        Objects.requireNonNull(calendar, "calendar");
        return facts -> facts.history()
                .lastNoShow()
                .filter(noShow -> facts.at().isBefore(calendar.plusDays(noShow.at(), days)))
                .map(noShow -> Reason.of("BLOCKED_AFTER_NO_SHOW")
                        .with("noShowAt", noShow.at())
                        .with("until", calendar.plusDays(noShow.at(), days)));
    }

    private static @Nullable ClassSession earliestOverlap(CourseRun run, List<CourseRun> others) {
        ClassSession earliest = null;
        for (CourseRun other : others) {
            for (ClassSession session : other.id().equals(run.id()) ? List.<ClassSession>of() : sessions(other)) {
                boolean earlier = earliest == null || session.start().isBefore(earliest.start());
                if (earlier && sessions(run).stream().anyMatch(own -> overlap(own, session))) {
                    earliest = session;
                }
            }
        }
        return earliest;
    }

    private static List<ClassSession> sessions(CourseRun run) {
        return run.schedule().fold(RunSchedule.Decided::sessions, List::of);
    }

    private static RunSchedule.@Nullable Decided decided(CourseRun run) {
        return run.schedule() instanceof RunSchedule.Decided decided ? decided : null;
    }

    private static boolean overlap(ClassSession one, ClassSession other) {
        return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
    }

    private static Optional<Reason> windowObjection(EligibilityFacts facts, RunSchedule.Decided decided) {
        RunPhase phase = facts.run().phase();
        ApplicationWindow window = decided.window();
        if (facts.at().isBefore(window.opens()) || (phase == RunPhase.PLANNED && window.contains(facts.at()))) {
            return Optional.of(Reason.said("APPLICATIONS_NOT_OPEN", "opens", window.opens()));
        }
        return phase == RunPhase.OPEN && window.contains(facts.at())
                ? Optional.empty()
                : Optional.of(Reason.said("APPLICATIONS_CLOSED", "closed", window.closes()));
    }
}
