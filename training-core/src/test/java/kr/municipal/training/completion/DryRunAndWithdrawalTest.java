package kr.municipal.training.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.AttendanceRate;
import kr.municipal.training.checklist.Readiness;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.Seated;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("수료를 모의로 판정하고, 확정하고, 사유와 함께 취소한다")
class DryRunAndWithdrawalTest {

    private static final Instant AT = Instant.parse("2026-03-17T09:00:00Z");
    private static final CompletionPolicy POLICY = AttendanceRatePolicy.standard();

    private final CompletionFacts good = facts("A1", 160);
    private final CompletionFacts bad = facts("A2", 159);
    private final CompletionFacts absent = facts("A3", 0);
    private final DryRun dryRun = DryRun.of(POLICY, List.of(good, bad, absent), AT);

    @Test
    @DisplayName("모의 판정은 사람마다 결과와 미달사유를 보일 뿐 수료가 아니다")
    void dryRun() {
        assertThat(dryRun.lines()).extracting(DryRun.Line::wouldComplete).containsExactly(true, false, false);
        assertThat(Told.codes(dryRun.lines().get(2).shortfalls().stream()
                        .map(Shortfall::reason)
                        .toList()))
                .containsExactly("NEVER_ATTENDED", "ATTENDANCE_RATE_TOO_LOW");
        assertThat(dryRun.lines()).extracting(DryRun.Line::application).containsExactly(id("A1"), id("A2"), id("A3"));
    }

    @Test
    @DisplayName("미달사유는 이른 시간과 필요한 시간을 분까지 정확히 말한다")
    void exact() {
        Shortfall shortfall = dryRun.lines().get(1).shortfalls().get(0);

        assertThat(shortfall.reached()).isEqualTo("79.5");
        assertThat(shortfall.reason().data())
                .containsEntry("attendedMinutes", 159L)
                .containsEntry("plannedMinutes", 200L)
                .containsEntry("neededMinutes", 160L);
        assertThat(new AttendanceRate(0, 101).minutesNeeded(80)).isEqualTo(81);
        assertThat(new AttendanceRate(80, 101).isAtLeast(80)).isFalse();
        assertThat(new AttendanceRate(81, 101).isAtLeast(80)).isTrue();
    }

    @Test
    @DisplayName("확정한 판정이 모의 판정과 다르거나 빠진 사람은 드러난다")
    void differences() {
        CompletionDecision first = POLICY.assess(good, AT);
        CompletionDecision second = POLICY.assess(bad, AT);
        CompletionDecision third = POLICY.assess(absent, AT);
        assertThat(dryRun.differingFrom(List.of(third, second, first))).isEmpty();

        CompletionDecision corrected = POLICY.assess(facts("A2", 160), AT);
        CompletionDecision otherwiseShort = POLICY.assess(facts("A3", 10), AT);
        CompletionDecision joined = POLICY.assess(facts("A4", 200), AT);
        assertThat(dryRun.differingFrom(List.of(corrected, otherwiseShort, joined)))
                .containsExactly(id("A1"), id("A2"), id("A3"), id("A4"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DryRun.of(POLICY, List.of(good, good), AT))
                .withMessageContaining("A1");
    }

    @Test
    @DisplayName("명단 확인번호는 누구에 대해 무엇을 말하는지에만 달려 있다")
    void mark() {
        DryRun later = DryRun.of(POLICY, List.of(absent, good, bad), AT.plusSeconds(60));
        DryRun corrected = DryRun.of(POLICY, List.of(good, facts("A2", 160), absent), AT);
        DryRun otherwiseShort = DryRun.of(POLICY, List.of(good, facts("A2", 158), absent), AT);
        DryRun fewer = DryRun.of(POLICY, List.of(good, bad), AT);

        assertThat(dryRun.completing()).isOne();
        assertThat(dryRun.mark()).hasSize(DryRun.MARK_LENGTH).isEqualTo(later.mark());
        assertThat(List.of(dryRun.mark(), corrected.mark(), otherwiseShort.mark(), fewer.mark()))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("수료를 취소하면 누가 언제 왜 했는지와 처음 판정이 남고, 찾는 사람은 수료가 아니라 취소를 본다")
    void withdrawing() {
        CompletionDecisions decisions = new InMemoryCompletionDecisions();
        Completed completed = Completions.completed("A1", Staff.APPLICANT);
        decisions.add(completed);

        WithdrawnCompletion withdrawal = WithdrawnCompletion.of(completed, Staff.OFFICER, " 출결 정정 ", AT);
        decisions.withdraw(withdrawal);

        assertThat(withdrawal)
                .isEqualTo(new WithdrawnCompletion(
                        completed.entry(), completed.rate(), completed.decidedAt(), Staff.OFFICER, AT, "출결 정정"));
        assertThat(decisions.find(id("A1"))).contains(withdrawal);
        assertThat(decisions.ofRun(Seated.RUN)).containsExactly(withdrawal);
        assertThat(withdrawal.<String>fold(yes -> "수료", no -> "미수료", taken -> taken.words()))
                .isEqualTo("출결 정정");
        assertThat(DryRun.of(POLICY, List.of(good), AT).differingFrom(List.of(withdrawal)))
                .as("it had been decided as said")
                .isEmpty();
    }

    @Test
    @DisplayName("회차의 판정은 어떤 순서로 남겼든 신청번호 순이다")
    void decisionsOfARun() {
        CompletionDecisions decisions = new InMemoryCompletionDecisions();
        List<String> ids = IntStream.rangeClosed(10, 40).mapToObj(n -> "A" + n).toList();
        ids.forEach(id -> decisions.add(Completions.completed(id, Staff.APPLICANT)));

        assertThat(decisions.ofRun(Seated.RUN))
                .extracting(decision -> decision.entry().id().value())
                .isEqualTo(ids);
    }

    @Test
    @DisplayName("서 있는 수료만, 한 번만 취소된다")
    void onlyWhatStands() {
        CompletionDecisions decisions = new InMemoryCompletionDecisions();
        WithdrawnCompletion withdrawal =
                WithdrawnCompletion.of(Completions.completed("A1", Staff.APPLICANT), Staff.OFFICER, "출결 정정", AT);
        assertThatIllegalStateException()
                .isThrownBy(() -> decisions.withdraw(withdrawal))
                .withMessageContaining("A1");
        CompletionDecision notCompleted = POLICY.assess(facts("A1", 1), AT);
        decisions.add(notCompleted);
        assertThatIllegalStateException().isThrownBy(() -> decisions.withdraw(withdrawal));
        assertThat(decisions.find(id("A1"))).contains(notCompleted);

        CompletionDecisions others = new InMemoryCompletionDecisions();
        others.add(Completions.completed("A1", Staff.APPLICANT));
        others.withdraw(withdrawal);
        assertThatIllegalStateException().isThrownBy(() -> others.withdraw(withdrawal));
        assertThatIllegalStateException()
                .isThrownBy(() -> others.add(Completions.completed("A1", Staff.APPLICANT)))
                .as("and it is not decided again")
                .withMessageContaining("A1");
    }

    @Test
    @DisplayName("사유 없이, 본인의 것을, 수료보다 이르게, 수료가 아닌 것을 취소하지 못한다")
    void notWithdrawing() {
        Completed completed = Completions.completed("A1", Staff.APPLICANT);
        WithdrawnCompletion withdrawal = WithdrawnCompletion.of(completed, Staff.OFFICER, "출결 정정", AT);

        assertThat(Told.codes(WithdrawnCompletion.objections(completed, Staff.APPLICANT, " ")))
                .containsExactly("WITHDRAWING_OWN_COMPLETION", "REASON_MISSING");
        assertThat(Told.codes(WithdrawnCompletion.objections(POLICY.assess(bad, AT), Staff.OFFICER, "가".repeat(1001))))
                .containsExactly("COMPLETION_MISSING", "REASON_TOO_LONG");
        assertThat(Told.korean(WithdrawnCompletion.objections(withdrawal, Staff.OFFICER, "정정")
                        .get(0)))
                .contains("2026년 3월 17일");
        assertThatIllegalStateException().isThrownBy(() -> WithdrawnCompletion.of(completed, Staff.OFFICER, null, AT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WithdrawnCompletion.of(
                        completed, Staff.OFFICER, "정정", completed.decidedAt().minusMillis(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WithdrawnCompletion(
                        completed.entry(), completed.rate(), AT, Staff.OFFICER, AT, "가".repeat(1001)))
                .withMessageContaining("1001");
    }

    private static CompletionFacts facts(String id, long attended) {
        return new CompletionFacts(
                Seated.application(id),
                new AttendanceRate(attended, 200),
                List.of(AttendanceMark.present()),
                attended,
                true,
                new Readiness(0, 0, List.of()));
    }

    private static ApplicationId id(String value) {
        return ApplicationId.of(value);
    }
}
