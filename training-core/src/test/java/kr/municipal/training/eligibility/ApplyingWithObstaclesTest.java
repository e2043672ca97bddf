package kr.municipal.training.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kr.municipal.training.fixture.Facts;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.JobGrade;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("신청할 수 없는 사정이 있다")
class ApplyingWithObstaclesTest {

    private final EligibilityPolicy policy = EligibilityPolicy.everyOfficial();

    @Test
    @DisplayName("주제와 일정이 미정인 강의는 미정이라고 알리고 거절한다")
    void undecidedLecture() {
        assertThat(codes(policy, Facts.ofAnApplication().forRun(Runs.aRun().undecided())))
                .containsExactly("SCHEDULE_UNDECIDED");
    }

    @Test
    @DisplayName("휴직 중이거나 퇴직한 사람은 신청할 수 없다")
    void notAtWork() {
        assertThat(codes(
                        policy,
                        Facts.ofAnApplication().by(Staff.anOfficial().onLeave().build())))
                .containsExactly("NOT_IN_SERVICE");
        assertThat(codes(
                        policy,
                        Facts.ofAnApplication().by(Staff.anOfficial().retired().build())))
                .containsExactly("NOT_IN_SERVICE");
    }

    @Test
    @DisplayName("승인할 사람이 없으면 어느 부서인지 알리고 거절한다")
    void nobodyApproves() {
        List<Reason> reasons = reasons(policy, Facts.ofAnApplication().withoutApprover());

        assertThat(Told.codes(reasons)).containsExactly("NO_APPROVER");
        assertThat(Told.korean(reasons.get(0))).startsWith("디지털혁신과:");
    }

    @Test
    @DisplayName("폐강된 회차는 일정이 정해졌든 미정이든 폐강이라고 알린다")
    void cancelledRun() {
        assertThat(codes(policy, Facts.ofAnApplication().forRun(Runs.aRun().cancelled())))
                .containsExactly("RUN_CANCELLED");
        assertThat(codes(
                        policy,
                        Facts.ofAnApplication().forRun(Runs.aRun().undecided().cancelled())))
                .contains("RUN_CANCELLED");
    }

    @Test
    @DisplayName("사유가 여럿이면 규칙의 순서대로 한 번에 모두 알린다")
    void everythingAtOnce() {
        var run = Runs.aRun().build();
        Facts facts = Facts.ofAnApplication()
                .by(Staff.anOfficial().onLeave().build())
                .forRun(run)
                .after(run, Moments.OPENING)
                .withoutApprover()
                .at(Moments.CLOSING);

        assertThat(codes(policy, facts))
                .containsExactly("NOT_IN_SERVICE", "APPLICATIONS_CLOSED", "ALREADY_APPLIED", "NO_APPROVER");
    }

    @Test
    @DisplayName("대상 부서와 대상 직급을 정하면 그 밖의 사람은 거절한다")
    void invitedOnly() {
        EligibilityPolicy invited = policy.and(AudienceRules.departments(Set.of(Staff.DIGITAL)))
                .and(AudienceRules.grades(Set.of(JobGrade.of("7급"), JobGrade.of("8급"))));

        assertThat(codes(invited, Facts.ofAnApplication())).isEmpty();
        assertThat(codes(
                        invited,
                        Facts.ofAnApplication()
                                .by(Staff.anOfficial().graded("5급").build())))
                .containsExactly("GRADE_NOT_INVITED");
        assertThat(codes(
                        invited,
                        Facts.ofAnApplication()
                                .by(Staff.anOfficial()
                                        .of(DepartmentCode.of("D120"))
                                        .graded("5급")
                                        .build())))
                .containsExactly("DEPARTMENT_NOT_INVITED", "GRADE_NOT_INVITED");
    }

    @Test
    @DisplayName("사정이 없으면 신청자격이 있고, 그 표에는 살펴본 사실이 그대로 있다")
    void eligible() {
        EligibilityFacts facts = Facts.ofAnApplication().build();

        Eligibility answer = policy.check(facts);

        assertThat(answer.fold(Eligible::facts, refused -> null)).isSameAs(facts);
        assertThat(answer).hasToString("Eligible[m01 for ai-2026-1]");
    }

    private static List<String> codes(EligibilityPolicy policy, Facts facts) {
        return Told.codes(reasons(policy, facts));
    }

    private static List<Reason> reasons(EligibilityPolicy policy, Facts facts) {
        return policy.check(facts.build()).fold(eligible -> List.of(), Ineligible::reasons);
    }
}
