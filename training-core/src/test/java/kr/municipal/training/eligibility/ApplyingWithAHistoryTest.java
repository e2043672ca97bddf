package kr.municipal.training.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.Instant;
import java.util.List;
import kr.municipal.training.fixture.Facts;
import kr.municipal.training.fixture.FirstProgram;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("앞서 신청하고 배운 것을 살펴 신청을 받는다")
class ApplyingWithAHistoryTest {

    private final EligibilityPolicy noOverlap = policy(EligibilityRules.noOverlap());
    private final EligibilityPolicy prerequisite =
            policy(EligibilityRules.completedBefore(FirstProgram.SMART_FARM, "스마트팜 기초"));
    private final EligibilityPolicy twoAYear = policy(EligibilityRules.atMostPerYear(2));
    private final EligibilityPolicy blocked = policy(EligibilityRules.notBlockedAfterNoShow(30, Moments.calendar()));

    @ParameterizedTest(name = "14:00~17:00 수업과 {0}~{1} 수업은 겹치는가: {2}")
    @CsvSource({
        "12:00, 14:00, false",
        "12:00, 14:01, true",
        "14:00, 17:00, true",
        "15:00, 16:00, true",
        "13:00, 18:00, true",
        "16:59, 18:00, true",
        "17:00, 18:00, false"
    })
    void overlapping(String start, String end, boolean overlapping) {
        CourseRun drone = drone(at("2026-03-10T" + start, "2026-03-10T" + end));

        assertThat(codes(noOverlap, Facts.ofAnApplication().after(drone, Moments.OPENING)))
                .isEqualTo(overlapping ? List.of("SESSIONS_OVERLAP") : List.of());
    }

    @Test
    @DisplayName("한 과정에만 두는 규칙은 다른 과정의 신청을 막지 않는다")
    void onlyForOneCourse() {
        EligibilityRule rule = EligibilityRules.completedBefore(FirstProgram.SMART_FARM, "스마트팜 기초");

        assertThat(codes(policy(rule.onlyFor(FirstProgram.AI)), Facts.ofAnApplication()))
                .containsExactly("PREREQUISITE_MISSING");
        assertThat(codes(policy(rule.onlyFor(FirstProgram.DRONE)), Facts.ofAnApplication()))
                .isEmpty();
    }

    @Test
    @DisplayName("겹치는 수업이 여럿이면 가장 이른 것을 알리고, 같은 회차와 미정인 일정은 겹치지 않는다")
    void earliestOverlap() {
        CourseRun run = Runs.aRun()
                .withSessions(
                        Runs.session(1, Moments.CLASS_START, Moments.CLASS_END),
                        Runs.session(2, Moments.seoul("2026-03-11T14:00"), Moments.seoul("2026-03-11T17:00")))
                .build();
        CourseRun late = drone(at("2026-03-11T16:00", "2026-03-11T18:00"));
        CourseRun early = Runs.aRun()
                .withId("farm-2026-1")
                .ofCourse(FirstProgram.SMART_FARM)
                .withSessions(at("2026-03-10T16:00", "2026-03-10T18:00"))
                .build();
        CourseRun undecided = Runs.aRun().withId("later").undecided().build();

        List<Reason> reasons = reasons(
                noOverlap,
                Facts.ofAnApplication()
                        .forRun(run)
                        .after(late, Moments.OPENING)
                        .after(early, Moments.OPENING)
                        .after(undecided, Moments.OPENING));

        assertThat(Told.codes(reasons)).containsExactly("SESSIONS_OVERLAP");
        assertThat(Told.korean(reasons.get(0)))
                .isEqualTo("2026년 3월 10일(화) 16:00부터 2026년 3월 10일(화) 18:00까지 열리는, 이미 신청한 다른 교육과 시간이 겹칩니다.");
        assertThat(reasons.get(0).data()).containsEntry("session", "ai-2026-1-1");
        assertThat(codes(noOverlap, Facts.ofAnApplication().forRun(run).after(run, Moments.OPENING)))
                .isEmpty();
        assertThat(codes(
                        noOverlap,
                        Facts.ofAnApplication().forRun(Runs.aRun().undecided()).after(early, Moments.OPENING)))
                .isEmpty();
    }

    @Test
    @DisplayName("선수과정을 수료해야 신청할 수 있고, 신청만 해서는 안 된다")
    void prerequisiteCourse() {
        CourseRun farm = Runs.aRun()
                .withId("farm-2026-1")
                .ofCourse(FirstProgram.SMART_FARM)
                .build();
        List<Reason> reasons = reasons(prerequisite, Facts.ofAnApplication().after(farm, Moments.OPENING));

        assertThat(Told.codes(reasons)).containsExactly("PREREQUISITE_MISSING");
        assertThat(Told.korean(reasons.get(0))).isEqualTo("먼저 수료해야 하는 과정이 있습니다: 스마트팜 기초.");
        assertThat(codes(prerequisite, Facts.ofAnApplication().havingCompleted(FirstProgram.DRONE)))
                .hasSize(1);
        assertThat(codes(prerequisite, Facts.ofAnApplication().havingCompleted(FirstProgram.SMART_FARM)))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EligibilityRules.completedBefore(FirstProgram.DRONE, " "))
                .withMessageContaining(FirstProgram.DRONE.value());
    }

    @ParameterizedTest(name = "올해 {0}개, 지난해 {1}개를 신청했으면 한 해 두 개인 곳에서 더 신청할 수 있는가: {2}")
    @CsvSource({"0, 0, true", "1, 5, true", "2, 0, false", "3, 0, false"})
    void yearlyLimit(int thisYear, int lastYear, boolean allowed) {
        Facts facts = Facts.ofAnApplication();
        for (int i = 0; i < thisYear + lastYear; i++) {
            facts.after(
                    Runs.aRun()
                            .withId("other-" + i)
                            .ofCourse(FirstProgram.DRONE)
                            .inYear(i < thisYear ? 2026 : 2025)
                            .build(),
                    Moments.OPENING);
        }
        List<Reason> reasons = reasons(twoAYear, facts);

        assertThat(Told.codes(reasons)).isEqualTo(allowed ? List.of() : List.of("YEARLY_LIMIT_REACHED"));
        if (!allowed) {
            assertThat(Told.korean(reasons.get(0)))
                    .isEqualTo("2026년에는 2개 과정까지 신청할 수 있는데, 이미 " + thisYear + "개를 신청하셨습니다.");
        }
    }

    @ParameterizedTest(name = "{0}에 끝난 교육에 오지 않았으면 2026-02-25 10:00에 신청할 수 있는가: {1}")
    @CsvSource({"2026-01-26T09:59, true", "2026-01-26T10:00, true", "2026-01-26T10:01, false", "2026-02-24T18:00, false"
    })
    void blockAfterNoShow(String end, boolean allowed) {
        assertThat(codes(blocked, Facts.ofAnApplication().noShowAt(Moments.seoul(end))))
                .isEqualTo(allowed ? List.of() : List.of("BLOCKED_AFTER_NO_SHOW"));
    }

    @Test
    @DisplayName("여러 번 오지 않았으면 마지막부터 세고 언제까지인지 알리며, 기본 규칙에서는 막지 않는다")
    void lastNoShowCounts() {
        Facts facts = Facts.ofAnApplication()
                .noShowAt(Moments.seoul("2026-02-20T18:00"))
                .noShowAt(Moments.seoul("2026-01-05T18:00"));
        List<Reason> reasons = reasons(blocked, facts);

        assertThat(Told.korean(reasons.get(0)))
                .isEqualTo("2026년 2월 20일(금) 18:00에 끝난 교육에 알리지 않고 오지 않으셨으므로 2026년 3월 22일(일) 18:00까지 신청할 수 없습니다.");
        assertThat(codes(EligibilityPolicy.everyOfficial(), facts)).isEmpty();
    }

    @ParameterizedTest(name = "한도나 막는 날수가 {0}이면 그 값을 밝히며 거절한다")
    @ValueSource(ints = {0, -1, -30})
    void badSettings(int value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EligibilityRules.atMostPerYear(value))
                .withMessageContaining(String.valueOf(value));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EligibilityRules.notBlockedAfterNoShow(value, Moments.calendar()))
                .withMessageContaining(String.valueOf(value));
    }

    @Test
    @DisplayName("모든 규칙이 어긋나면 사유도 모두, 규칙의 순서대로 알린다")
    void everythingAtOnce() {
        EligibilityPolicy all = EligibilityPolicy.everyOfficial()
                .and(EligibilityRules.noOverlap())
                .and(EligibilityRules.completedBefore(FirstProgram.SMART_FARM, "스마트팜 기초"))
                .and(EligibilityRules.atMostPerYear(1))
                .and(EligibilityRules.notBlockedAfterNoShow(30, Moments.calendar()));
        Facts facts = Facts.ofAnApplication()
                .after(drone(at("2026-03-10T15:00", "2026-03-10T16:00")), Moments.OPENING)
                .noShowAt(Moments.OPENING)
                .withoutApprover();

        assertThat(codes(all, facts))
                .containsExactly(
                        "NO_APPROVER",
                        "SESSIONS_OVERLAP",
                        "PREREQUISITE_MISSING",
                        "YEARLY_LIMIT_REACHED",
                        "BLOCKED_AFTER_NO_SHOW");
    }

    @Test
    @DisplayName("겹침은 어느 쪽에서 보아도 같다")
    void overlapIsSymmetric() {
        qt().forAll(
                        integers().between(0, 300),
                        integers().between(1, 200),
                        integers().between(0, 300),
                        integers().between(1, 200))
                .checkAssert((start, length, otherStart, otherLength) -> {
                    CourseRun one = drone(minutesAfterClassStart(start, length));
                    CourseRun other = Runs.aRun()
                            .withId("farm-2026-1")
                            .ofCourse(FirstProgram.SMART_FARM)
                            .withSessions(minutesAfterClassStart(otherStart, otherLength))
                            .build();
                    boolean common = Math.max(start, otherStart) < Math.min(start + length, otherStart + otherLength);

                    assertThat(objects(one, other)).isEqualTo(common);
                    assertThat(objects(other, one)).isEqualTo(common);
                });
    }

    private static boolean objects(CourseRun run, CourseRun earlier) {
        return EligibilityRules.noOverlap()
                .objection(Facts.ofAnApplication()
                        .forRun(run)
                        .after(earlier, Moments.OPENING)
                        .build())
                .isPresent();
    }

    private static CourseRun drone(ClassSession session) {
        return Runs.aRun()
                .withId("drone-2026-1")
                .ofCourse(FirstProgram.DRONE)
                .withSessions(session)
                .build();
    }

    private static ClassSession at(String start, String end) {
        return Runs.session(1, Moments.seoul(start), Moments.seoul(end));
    }

    private static ClassSession minutesAfterClassStart(int start, int length) {
        Instant begin = Moments.CLASS_START.plusSeconds(60L * start);
        return Runs.session(1, begin, begin.plusSeconds(60L * length));
    }

    private static EligibilityPolicy policy(EligibilityRule rule) {
        return new EligibilityPolicy(List.of(rule));
    }

    private static List<String> codes(EligibilityPolicy policy, Facts facts) {
        return Told.codes(reasons(policy, facts));
    }

    private static List<Reason> reasons(EligibilityPolicy policy, Facts facts) {
        return policy.check(facts.build()).fold(eligible -> List.of(), Ineligible::reasons);
    }
}
