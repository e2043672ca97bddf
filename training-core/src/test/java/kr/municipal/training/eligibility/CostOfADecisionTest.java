package kr.municipal.training.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.fixture.Facts;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.JobGrade;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("신청자격을 한 번 판단하는 데 드는 기억")
class CostOfADecisionTest {

    private static final int MOST_BYTES = 300;
    private static final int DECISIONS = 20_000;

    /** Each objects to {@link #REFUSED}; the first of them are replaced by rules that do not. */
    private static final List<EligibilityRule> OBJECTING = List.of(
            EligibilityRules.inService(),
            EligibilityRules.withinApplicationWindow(),
            EligibilityRules.notAlreadyApplied(),
            EligibilityRules.approverKnown(),
            EligibilityRules.completedBefore(CourseId.of("basics"), "기초"),
            EligibilityRules.atMostPerYear(1),
            AudienceRules.departments(Set.of(DepartmentCode.of("D999"))),
            AudienceRules.grades(Set.of(JobGrade.of("1급"))));

    private static final EligibilityFacts REFUSED = Facts.ofAnApplication()
            .after(Runs.aRun().build(), Moments.OPENING)
            .by(Staff.anOfficial().onLeave().build())
            .withoutApprover()
            .at(Moments.CLOSING.plusSeconds(1))
            .build();

    @ParameterizedTest(name = "사유 {0}개")
    @ValueSource(ints = {0, 1, 2, 4, 8})
    @DisplayName("규칙이 여덟이면 사유가 몇 개든 300바이트를 넘지 않고, 사유는 하나도 빠지지 않는다")
    void within(int objections) {
        EligibilityPolicy policy = policy(objections);
        List<Reason> wanted = OBJECTING.subList(0, objections).stream()
                .flatMap(rule -> rule.objection(REFUSED).stream())
                .toList();

        assertThat(policy.check(REFUSED).<List<Reason>>fold(yes -> List.of(), Ineligible::reasons))
                .hasSize(objections)
                .isEqualTo(wanted);
        assertThat(bytes(policy)).isLessThanOrEqualTo(MOST_BYTES);
    }

    private static EligibilityPolicy policy(int objections) {
        EligibilityRule fine =
                EligibilityRules.notBlockedAfterNoShow(30, BusinessCalendar.of(Moments.SEOUL, List.of()));
        return new EligibilityPolicy(IntStream.range(0, OBJECTING.size())
                .mapToObj(i -> i < objections ? OBJECTING.get(i) : fine)
                .toList());
    }

    /** What the thread allocates, counted by the machine itself: no clock, and no other thread's. */
    private static long bytes(EligibilityPolicy policy) {
        ThreadMXBean counter = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        int refused = 0;
        long before = counter.getThreadAllocatedBytes(thread);
        for (int i = 0; i < DECISIONS; i++) {
            refused += policy.check(REFUSED) instanceof Ineligible ? 1 : 0;
        }
        long bytes = (counter.getThreadAllocatedBytes(thread) - before) / DECISIONS;
        assertThat(refused).isIn(0, DECISIONS);
        return bytes;
    }
}
