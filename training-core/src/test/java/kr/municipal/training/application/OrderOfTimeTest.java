package kr.municipal.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("시간의 순서: 어떤 변경도 바로 앞의 변경보다 이를 수 없다")
class OrderOfTimeTest {

    private static final Reason WHY = Reason.of("WAITING_LIST_ENDED");

    static Stream<Arguments> changes() {
        Submitted submitted = Applications.anApplication().submitted();
        Approved approved = Applications.anApplication().approved();
        Waitlisted waiting = Applications.anApplication().waitlisted();
        Stream<Arguments> own = Stream.of(
                change("승인", submitted, (from, at) -> ((Submitted) from)
                        .approve(new ApprovalDecision.Approve(Staff.HEAD, at, null))),
                change("반려", submitted, (from, at) -> ((Submitted) from)
                        .reject(new ApprovalDecision.Reject(Staff.HEAD, at, "업무 공백"))),
                change("기한경과", submitted, (from, at) -> ((Submitted) from).expire(at, Moments.APPLYING)),
                change("선발", approved, (from, at) -> ((Approved) from).select(at, WHY)),
                change("대기", approved, (from, at) -> ((Approved) from).waitlist(at, WHY)),
                change("미선발", approved, (from, at) -> ((Approved) from).passOver(at, WHY)),
                change("빈자리", waiting, (from, at) -> ((Waitlisted) from).promote(at)),
                change("대기 끝", waiting, (from, at) -> ((Waitlisted) from).endWaiting(at)));
        Stream<Arguments> ends = Applications.anApplication().inEveryActiveState().stream()
                .flatMap(state -> Stream.of(
                        change("신청취소", state, (from, at) -> from.withdraw(at, null)),
                        change(
                                "제외",
                                state,
                                (from, at) -> from.takeOff(CancellationKind.TAKEN_OFF, Staff.OFFICER, at, "사유")),
                        change(
                                "폐강",
                                state,
                                (from, at) ->
                                        from.cancelWithRun(CancellationKind.RUN_CANCELLED, Staff.OFFICER, at, "사유"))));
        return Stream.concat(own, ends);
    }

    private static Arguments change(
            String name, ActiveApplication from, BiFunction<ActiveApplication, Instant, TrainingApplication> change) {
        return Arguments.of(name, from, change);
    }

    @ParameterizedTest(name = "{1} → {0}")
    @MethodSource("changes")
    @DisplayName("이른 시각은 두 시각을 밝혀 거절하고, 같은 시각은 받는다")
    void neverEarlier(
            String name, ActiveApplication from, BiFunction<ActiveApplication, Instant, TrainingApplication> change) {
        Instant last = from.change().at();
        Instant before = last.minusNanos(1);

        assertThatIllegalArgumentException()
                .as(name)
                .isThrownBy(() -> change.apply(from, before))
                .withMessageContaining(before.toString())
                .withMessageContaining(last.toString());
        assertThat(change.apply(from, last).change().at()).isEqualTo(last);
    }

    @Test
    @DisplayName("두 번째 승인은 첫 승인보다 이를 수 없다")
    void secondApproval() {
        Submitted halfway = (Submitted) Applications.anApplication()
                .approvedBy(Applications.HEAD_STEP, Applications.OFFICER_STEP)
                .submitted()
                .approve(Applications.approval(Staff.HEAD));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> halfway.approve(
                        new ApprovalDecision.Approve(Staff.OFFICER, Moments.DECIDING.minusMillis(1), null)))
                .withMessageContaining("A-1");
    }

    @Test
    @DisplayName("시각이 어떤 순서로 들어오든, 받아들인 이력의 시각은 거꾸로 가지 않는다")
    void historyNeverRunsBackwards() {
        qt().withExamples(300)
                .forAll(lists().of(integers().between(-3, 3)).ofSize(3))
                .checkAssert(minutes -> {
                    TrainingApplication state = Applications.anApplication().submitted();
                    Instant last = state.change().at();
                    for (int minute : minutes) {
                        Instant at = last.plusSeconds(60L * minute);
                        if (minute < 0) {
                            TrainingApplication now = state;
                            assertThatIllegalArgumentException().isThrownBy(() -> next(now, at));
                        } else {
                            state = next(state, at);
                            assertThat(state.change().at()).isEqualTo(at).isAfterOrEqualTo(last);
                            last = at;
                        }
                    }
                });
    }

    private static TrainingApplication next(TrainingApplication state, Instant at) {
        if (state instanceof Submitted submitted) {
            return submitted.approve(new ApprovalDecision.Approve(Staff.HEAD, at, null));
        }
        return state instanceof Approved approved
                ? approved.waitlist(at, WHY)
                : state.active().orElseThrow().withdraw(at, null);
    }

    @Test
    @DisplayName("신청자가 들어 있는 승인선으로는 신청할 수 없다: 몇째 단계이든")
    void applicantInTheLine() {
        ApprovalStep own = new ApprovalStep("교육담당부서", Staff.APPLICANT);
        for (ApprovalStep[] steps :
                List.of(new ApprovalStep[] {own}, new ApprovalStep[] {Applications.HEAD_STEP, own}, new ApprovalStep[] {
                    own, Applications.HEAD_STEP
                })) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Applications.anApplication().approvedBy(steps).submitted())
                    .withMessageContaining(Staff.APPLICANT.value());
        }
    }
}
