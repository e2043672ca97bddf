package kr.municipal.training.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.eligibility.AudienceRules;
import kr.municipal.training.eligibility.Eligibility;
import kr.municipal.training.eligibility.EligibilityFacts;
import kr.municipal.training.eligibility.EligibilityPolicy;
import kr.municipal.training.eligibility.EligibilityRules;
import kr.municipal.training.eligibility.Ineligible;
import kr.municipal.training.eligibility.PriorApplication;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Facts;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.EmploymentState;
import kr.municipal.training.staff.JobGrade;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision by eight rules with every reason, beside the same eight questions asked without reasons. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EligibilityBenchmark {

    private static final Set<DepartmentCode> DEPARTMENTS = Set.of(Staff.DIGITAL, DepartmentCode.of("D120"));
    private static final Set<JobGrade> GRADES = Set.of(JobGrade.of("6급"), JobGrade.of("7급"), JobGrade.of("8급"));
    private static final int LIMIT = 2;
    private static final EligibilityPolicy POLICY = EligibilityPolicy.everyOfficial()
            .and(AudienceRules.departments(DEPARTMENTS))
            .and(AudienceRules.grades(GRADES))
            .and(EligibilityRules.atMostPerYear(LIMIT));

    /** How many of the eight object; a run without schedule cannot be out of its window, so that seven is the most. */
    @Param({"0", "1", "2", "4", "7"})
    public int objections;

    private EligibilityFacts facts = Facts.ofAnApplication().build();

    @Setup
    public void facts() {
        // A person of some experience: one other course of this year.
        Facts who = Facts.ofAnApplication().after(other(1), Moments.BEFORE_OPENING);
        facts = switch (objections) {
            case 0 -> who.build();
            case 1 -> who.withoutApprover().build();
            case 2 -> who.after(Runs.aRun().build(), Moments.OPENING)
                    .by(Staff.anOfficial().of(Staff.DIGITAL).graded("7급").build())
                    .build();
            case 4 -> who.after(Runs.aRun().build(), Moments.OPENING)
                    .by(Staff.anOfficial().of(Staff.DIGITAL).graded("4급").build())
                    .withoutApprover()
                    .build();
            case 7 -> who.after(Runs.aRun().build(), Moments.OPENING)
                    .by(Staff.anOfficial().of(Staff.TOP).graded("4급").onLeave().build())
                    .withoutApprover()
                    .at(Moments.CLOSING.plusSeconds(1))
                    .build();
            default -> throw new IllegalArgumentException("no such case: " + objections);
        };
        int reasons = POLICY.check(facts).fold(ticket -> 0, refusal -> refusal.reasons().size());
        if (reasons != objections || (plainPredicates() == 0) != (reasons == 0)) {
            throw new IllegalStateException(objections + " objections expected, " + reasons + " found");
        }
    }

    @Benchmark
    public Eligibility rulesWithReasons() {
        return POLICY.check(facts);
    }

    /** The same, and every reason read. */
    @Benchmark
    public List<Reason> reasonsRead() {
        return POLICY.check(facts).<List<Reason>>fold(ticket -> List.of(), Ineligible::reasons);
    }

    @Benchmark
    public int plainPredicates() {
        EligibilityFacts asked = facts;
        int failed = asked.applicant().state() == EmploymentState.IN_SERVICE ? 0 : 1;
        failed |= asked.run().schedule() instanceof RunSchedule.Decided ? 0 : 1 << 1;
        failed |= inWindow(asked) ? 0 : 1 << 2;
        failed |= alreadyApplied(asked) ? 1 << 3 : 0;
        failed |= asked.approverKnown() ? 0 : 1 << 4;
        failed |= DEPARTMENTS.contains(asked.affiliation().department()) ? 0 : 1 << 5;
        failed |= GRADES.contains(asked.affiliation().grade()) ? 0 : 1 << 6;
        failed |= count(asked) < LIMIT ? 0 : 1 << 7;
        return failed;
    }

    private static boolean inWindow(EligibilityFacts asked) {
        Instant at = asked.at();
        return asked.run().phase() == RunPhase.OPEN
                && asked.run().schedule() instanceof RunSchedule.Decided decided
                && !at.isBefore(decided.window().opens())
                && !at.isAfter(decided.window().closes());
    }

    private static boolean alreadyApplied(EligibilityFacts asked) {
        for (PriorApplication prior : asked.priors()) {
            if (prior.course().equals(asked.run().course())
                    && prior.year() == asked.run().year()) {
                return true;
            }
        }
        return false;
    }

    private static int count(EligibilityFacts asked) {
        int count = 0;
        for (PriorApplication prior : asked.priors()) {
            count += prior.year() == asked.run().year() ? 1 : 0;
        }
        return count;
    }

    private static CourseRun other(int n) {
        return Runs.aRun()
                .withId("other-" + n)
                .ofCourse(CourseId.of("other-" + n))
                .build();
    }
}
