package kr.municipal.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.selection.Candidate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("승인의 설정: 근무일로 정한 기한, 부서별 승인 인원, 부서 추천 순위")
class ApprovalRulesTest {

    private static final ApprovalRules NONE = ApprovalRules.standard(Moments.calendar());

    @ParameterizedTest(name = "{0}에 시작한 단계, 근무일 {1}일 → {2}")
    @CsvSource({
        "2026-02-25T10:00, 2, 2026-02-27T10:00",
        // 금요일에 시작하면 주말과 삼일절 연휴를 건너뛴다
        "2026-02-27T10:00, 1, 2026-03-03T10:00",
        // 회차의 승인 기한보다 늦을 수 없다
        "2026-03-05T10:00, 5, 2026-03-06T18:00",
        "2026-03-05T18:00, 1, 2026-03-06T18:00"
    })
    @DisplayName("기한은 단계가 시작한 때부터 센 근무일과 회차의 승인 기한 가운데 이른 쪽이다")
    void deadline(String begun, int workingDays, String deadline) {
        Submitted submitted = Applications.anApplication()
                .approvedBy(Applications.HEAD_STEP, Applications.OFFICER_STEP)
                .submitted();
        Submitted second =
                (Submitted) submitted.approve(new ApprovalDecision.Approve(Staff.HEAD, Moments.seoul(begun), null));

        Instant due =
                new ApprovalRules(workingDays, null, Moments.calendar()).deadline(second, Moments.APPROVAL_DEADLINE);

        assertThat(due).isEqualTo(Moments.seoul(deadline));
        assertThat(NONE.deadline(second, Moments.APPROVAL_DEADLINE)).isEqualTo(Moments.APPROVAL_DEADLINE);
    }

    @Test
    @DisplayName("정하지 않으면 회차의 기한뿐이고 인원 제한도 없다")
    void standard() {
        assertThat(ApprovalRules.standard(Moments.calendar()))
                .isEqualTo(new ApprovalRules(null, null, Moments.calendar()));
    }

    @Test
    @DisplayName("부서별 인원이 차면 누가 썼는지 이름으로 말하고, 취소한 사람과 다른 부서와 본인은 세지 않는다")
    void quota() {
        ApprovalRules two = new ApprovalRules(null, 2, Moments.calendar());
        Submitted own = Applications.ofOfficial(1).submitted();
        List<TrainingApplication> ofRun = new ArrayList<>(List.of(
                Applications.ofOfficial(4).approved(),
                Applications.ofOfficial(8).submitted(),
                Applications.ofOfficial(2).approved(),
                Applications.ofOfficial(12).selected().withdraw(Moments.CLOSING, null),
                own));

        assertThat(two.quota(own, ofRun).orElseThrow().left()).isEqualTo(1);
        assertThat(two.quota(own, ofRun).orElseThrow().objection()).isEmpty();

        ofRun.add(Applications.ofOfficial(16).waitlisted());
        DepartmentQuota full = two.quota(own, ofRun).orElseThrow();
        assertThat(full.left()).isZero();
        assertThat(Told.korean(full.objection().orElseThrow()))
                .isEqualTo("디지털혁신과: 이 회차에 2명까지 승인할 수 있는데, 이미 모두 승인하였습니다(최사번, 김십육번).");
        assertThat(NONE.quota(own, ofRun)).isEmpty();
    }

    @Test
    @DisplayName("첫 단계를 승인받은 사람은 나머지 단계를 기다리는 동안에도 부서의 인원을 쓴다")
    void halfwayCounts() {
        TrainingApplication halfway = Applications.ofOfficial(4)
                .approvedBy(Applications.HEAD_STEP, Applications.OFFICER_STEP)
                .submitted()
                .approve(Applications.approval(Staff.HEAD));

        assertThat(DepartmentQuota.of(Applications.ofOfficial(1).submitted(), 1, List.of(halfway))
                        .objection())
                .isPresent();
    }

    @Test
    @DisplayName("승인과 취소가 어떤 순서로 오든, 승인된 사람은 부서별 인원을 넘지 않고 빈 자리는 다시 쓸 수 있다")
    void neverMoreThanTheQuota() {
        qt().withExamples(200)
                .forAll(
                        integers().between(1, 4),
                        lists().of(integers().between(0, 19)).ofSizeBetween(0, 40))
                .checkAssert((quota, acts) -> {
                    TrainingApplications store = new InMemoryTrainingApplications();
                    for (int n = 0; n < 10; n++) {
                        store.add(colleague(n).submitted());
                    }
                    int expected = 0;
                    for (int act : acts) {
                        TrainingApplication now = store.get(ApplicationId.of("A-c" + act / 2));
                        if (act % 2 == 0 && now instanceof Submitted waiting) {
                            boolean stored = store.saveWithinQuota(
                                    waiting, waiting.approve(Applications.approval(Staff.HEAD)), quota);
                            assertThat(stored).isEqualTo(expected < quota);
                            expected += stored ? 1 : 0;
                        } else if (act % 2 == 1 && now instanceof Approved approved) {
                            store.save(approved, approved.withdraw(Moments.CLOSING, null));
                            expected--;
                        }
                        long approved = store.ofRun(Runs.aRun().build().id()).stream()
                                .filter(Approved.class::isInstance)
                                .count();
                        assertThat(approved).isEqualTo(expected).isLessThanOrEqualTo(quota);
                    }
                });
    }

    @ParameterizedTest(name = "‘{0}’")
    @CsvSource({"0", "-1", "1.5", "첫째", "10000", "１"})
    @DisplayName("부서 추천 순위는 1부터 9999까지의 숫자이고, 아니면 사유를 말한다")
    void unreadableOrder(String order) {
        assertThat(Told.codes(new ApprovalDraft("APPROVE", null, order).objections()))
                .containsExactly("DEPARTMENT_ORDER_UNREADABLE");
    }

    @Test
    @DisplayName("승인하며 준 부서 추천 순위는 선발 후보에게 그대로 전해진다")
    void orderReachesTheCandidate() {
        Submitted submitted = Applications.anApplication().submitted();
        Approved approved = (Approved) submitted.approve((ApprovalDecision.Approve)
                new ApprovalDraft("APPROVE", null, " 3 ").decide(Staff.HEAD, Moments.DECIDING));

        assertThat(Candidate.of(approved).departmentOrder()).isEqualTo(3);
        assertThat(Candidate.of(Applications.anApplication().approved()).departmentOrder())
                .isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApprovalDecision.Approve(Staff.HEAD, Moments.DECIDING, null, null, 0))
                .withMessageContaining("0");
    }

    @Test
    @DisplayName("0일도, 0명도 설정이 아니다")
    void senseless() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApprovalRules(0, null, Moments.calendar()))
                .withMessageContaining("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApprovalRules(null, 0, Moments.calendar()))
                .withMessageContaining("0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DepartmentQuota.of(Applications.anApplication().submitted(), 0, List.of()));
    }

    private static Applications colleague(int n) {
        return Applications.anApplication()
                .withId("A-c" + n)
                .by(Staff.anOfficial().numbered("c" + n).named("직원" + n).build());
    }
}
