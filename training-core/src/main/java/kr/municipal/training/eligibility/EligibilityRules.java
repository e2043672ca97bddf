package kr.municipal.training.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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

    private EligibilityRules() {}

    /**
     * The applicant is at work. Objection {@code NOT_IN_SERVICE}.
     *
     * @return the rule
     */
    public static EligibilityRule inService() {
        return EligibilityRule.of(
                facts -> facts.applicant().state() == EmploymentState.IN_SERVICE, facts -> Reason.of("NOT_IN_SERVICE"));
    }

    /**
     * The run has a schedule. Objection {@code SCHEDULE_UNDECIDED}.
     *
     * @return the rule
     */
    public static EligibilityRule scheduleDecided() {
        return EligibilityRule.of(facts -> decided(facts.run()) != null, facts -> Reason.of("SCHEDULE_UNDECIDED"));
    }

    /**
     * The run takes applications, by its phase and its window. Objections {@code RUN_CANCELLED},
     * {@code APPLICATIONS_NOT_OPEN} with {@code opens}, {@code APPLICATIONS_CLOSED} with {@code closed}. An undecided
     * schedule is the concern of {@link #scheduleDecided()}; that the run is cancelled is told of either.
     *
     * @return the rule
     */
    public static EligibilityRule withinApplicationWindow() {
        return EligibilityRule.of(EligibilityRules::takesApplications, EligibilityRules::whyNotInWindow);
    }

    /**
     * The applicant has no application for the same course in the same year that still counts. Objections
     * {@code ALREADY_APPLIED} and, for another run of the course, {@code SAME_COURSE_THIS_YEAR}, each with
     * {@code appliedAt}. Source: usual practice of duplicate application in Korean public training.
     *
     * @return the rule
     */
    public static EligibilityRule notAlreadyApplied() {
        return EligibilityRule.of(facts -> sameCourse(facts) == null, facts -> {
            PriorApplication prior = Objects.requireNonNull(sameCourse(facts));
            return prior.run().equals(facts.run().id())
                    ? Reason.of("ALREADY_APPLIED").with("appliedAt", prior.appliedAt())
                    : Reason.of("SAME_COURSE_THIS_YEAR")
                            .with("appliedAt", prior.appliedAt())
                            .with("year", prior.year());
        });
    }

    /**
     * Somebody can approve for the applicant. Objection {@code NO_APPROVER} with {@code department}.
     *
     * @return the rule
     */
    public static EligibilityRule approverKnown() {
        return EligibilityRule.of(EligibilityFacts::approverKnown, facts -> Reason.of("NO_APPROVER")
                .with("department", facts.affiliation().departmentName()));
    }

    /**
     * No session of the run overlaps a session of another run that the applicant has applied for; one may begin at the
     * moment at which the other ends. Objection {@code SESSIONS_OVERLAP} with {@code start} and {@code end} of the earliest
     * such session and its {@code session} id. An undecided schedule overlaps nothing.
     *
     * @return the rule; it looks at {@link ApplicantHistory#runsAppliedFor()}
     */
    public static EligibilityRule noOverlap() {
        return EligibilityRule.of(facts -> earliestOverlap(facts) == null, facts -> {
            ClassSession earliest = Objects.requireNonNull(earliestOverlap(facts));
            return Reason.of("SESSIONS_OVERLAP")
                    .with("start", earliest.start())
                    .with("end", earliest.end())
                    .with("session", earliest.id().value());
        });
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
        return EligibilityRule.of(
                facts -> facts.history().completed().contains(course),
                facts -> Reason.of("PREREQUISITE_MISSING").with("course", title));
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
        return EligibilityRule.of(facts -> thisYear(facts) < limit, facts -> Reason.of("YEARLY_LIMIT_REACHED")
                .with("year", facts.run().year())
                .with("limit", limit)
                .with("count", thisYear(facts)));
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
        Function<EligibilityFacts, Optional<NoShow>> blocking =
                facts -> facts.history().lastNoShow().filter(noShow -> facts.at()
                        .isBefore(calendar.plusDays(noShow.at(), days)));
        return EligibilityRule.of(
                facts -> facts.history().noShows().isEmpty()
                        || blocking.apply(facts).isEmpty(),
                facts -> {
                    Instant noShowAt = blocking.apply(facts).orElseThrow().at();
                    return Reason.of("BLOCKED_AFTER_NO_SHOW")
                            .with("noShowAt", noShowAt)
                            .with("until", calendar.plusDays(noShowAt, days));
                });
    }

    private static @Nullable PriorApplication sameCourse(EligibilityFacts facts) {
        CourseRun run = facts.run();
        for (PriorApplication prior : facts.priors()) {
            if (prior.course().equals(run.course()) && prior.year() == run.year()) {
                return prior;
            }
        }
        return null;
    }

    private static int thisYear(EligibilityFacts facts) {
        int count = 0;
        for (PriorApplication prior : facts.priors()) {
            count += prior.year() == facts.run().year() ? 1 : 0;
        }
        return count;
    }

    private static @Nullable ClassSession earliestOverlap(EligibilityFacts facts) {
        CourseRun run = facts.run();
        ClassSession earliest = null;
        for (CourseRun other : facts.history().runsAppliedFor()) {
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

    private static boolean takesApplications(EligibilityFacts facts) {
        RunPhase phase = facts.run().phase();
        RunSchedule.Decided decided = decided(facts.run());
        return decided == null
                ? phase != RunPhase.CANCELLED
                : phase == RunPhase.OPEN && decided.window().contains(facts.at());
    }

    private static Reason whyNotInWindow(EligibilityFacts facts) {
        RunPhase phase = facts.run().phase();
        if (phase == RunPhase.CANCELLED) {
            return Reason.of("RUN_CANCELLED");
        }
        ApplicationWindow window = facts.run().schedule().decided().window();
        boolean early = facts.at().isBefore(window.opens()) || phase == RunPhase.PLANNED && window.contains(facts.at());
        return early
                ? Reason.of("APPLICATIONS_NOT_OPEN").with("opens", window.opens())
                : Reason.of("APPLICATIONS_CLOSED").with("closed", window.closes());
    }
}
