package kr.municipal.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("신청이 끝난다: 신청취소, 제외, 폐강, 반려, 기한경과, 미선발")
class EndingTest {

    private static Stream<ActiveApplication> underWay() {
        return Applications.anApplication().inEveryActiveState().stream();
    }

    @ParameterizedTest(name = "신청취소: {0}")
    @MethodSource("underWay")
    void withdrawn(ActiveApplication application) {
        Withdrawn withdrawn = application.withdraw(Moments.CLOSING, "출장이 잡혔습니다.");

        assertThat(withdrawn.from()).isEqualTo(application.status());
        assertThat(withdrawn.entry()).isEqualTo(application.entry());
        assertThat(withdrawn.change())
                .isEqualTo(new StatusChange(
                        ApplicationStatus.WITHDRAWN,
                        Moments.CLOSING,
                        Staff.APPLICANT,
                        ActingAs.IN_PERSON,
                        null,
                        "출장이 잡혔습니다."));
        assertThat(application.withdraw(Moments.CLOSING, null).change().words()).isNull();
    }

    @Test
    @DisplayName("신청취소는 본인이, 기한까지, 끝나지 않은 신청에만 하고, 안 되는 까닭은 한꺼번에 듣는다")
    void whoMayWithdraw() {
        Submitted submitted = Applications.anApplication().submitted();
        Instant deadline = Moments.CLASS_START;

        assertThat(Withdrawn.objections(submitted, Staff.APPLICANT, null, deadline, deadline.minusNanos(1)))
                .isEmpty();
        assertThat(Withdrawn.objections(
                        submitted.withdraw(Moments.CLOSING, null), Staff.HEAD, "가".repeat(1001), deadline, deadline))
                .extracting(Reason::code)
                .containsExactly("NOT_YOUR_APPLICATION", "APPLICATION_ENDED", "WITHDRAWAL_TOO_LATE", "REASON_TOO_LONG");
    }

    @ParameterizedTest(name = "교육담당자가 제외: {0}")
    @MethodSource("underWay")
    void takenOff(ActiveApplication application) {
        Cancelled ended = application.takeOff(CancellationKind.TAKEN_OFF, Staff.OFFICER, Moments.CLOSING, "대상이 아닙니다.");

        assertThat(ended.from()).isEqualTo(application.status());
        assertThat(ended.kind()).isEqualTo(CancellationKind.TAKEN_OFF);
        assertThat(ended.change().status()).isEqualTo(ApplicationStatus.CANCELLED);
        assertThat(ended.change().by()).isEqualTo(Staff.OFFICER);
        assertThat(ended.change().words()).isEqualTo("대상이 아닙니다.");
        assertThat(codeOf(ended)).contains("CANCELLED_TAKEN_OFF");
    }

    @ParameterizedTest(name = "폐강: {0}")
    @MethodSource("underWay")
    void runCancelled(ActiveApplication application) {
        Cancelled ended =
                application.cancelWithRun(CancellationKind.RUN_CANCELLED, Staff.OFFICER, Moments.CLOSING, "강사 사정");

        assertThat(ended.from()).isEqualTo(application.status());
        assertThat(ended.kind()).isEqualTo(CancellationKind.RUN_CANCELLED);
        assertThat(codeOf(ended)).contains("CANCELLED_RUN_CANCELLED");
    }

    @ParameterizedTest(name = "사유 ‘{0}’만으로는 제외도 폐강도 반려도 할 수 없다")
    @ValueSource(strings = {"", " ", "\t\n"})
    void withoutReason(String words) {
        Submitted application = Applications.anApplication().submitted();

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> application.takeOff(CancellationKind.TAKEN_OFF, Staff.OFFICER, Moments.CLOSING, words))
                .withMessageContaining("A-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> application.cancelWithRun(
                        CancellationKind.RUN_CANCELLED, Staff.OFFICER, Moments.CLOSING, words));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApprovalDecision.Reject(Staff.HEAD, Moments.DECIDING, words));
    }

    @Test
    @DisplayName("기한경과: 사람이 아니라 기한이 끝냈고, 어느 기한인지 알린다")
    void expired() {
        Expired expired =
                Applications.anApplication().submitted().expire(Moments.APPROVAL_DEADLINE, Moments.APPROVAL_DEADLINE);

        assertThat(expired.change().status()).isEqualTo(ApplicationStatus.EXPIRED);
        assertThat(expired.change().as()).isEqualTo(ActingAs.SYSTEM);
        assertThat(expired.change().by()).isNull();
        assertThat(codeOf(expired)).contains("APPROVAL_EXPIRED");
        assertThat(reasonOf(expired).map(Told::korean).orElseThrow()).contains("2026년 3월 6일(금) 18:00");
    }

    @ParameterizedTest(name = "기한 {0}나노초 뒤: {1}")
    @CsvSource({"-1, false", "0, true", "1, true"})
    @DisplayName("기한경과는 기한이 된 때부터이고, 그 전이면 두 시각을 밝히며 거절한다")
    void neverBeforeTheDeadline(int nanos, boolean expires) {
        Submitted submitted = Applications.anApplication().submitted();
        Instant at = Moments.APPROVAL_DEADLINE.plusNanos(nanos);

        if (expires) {
            assertThat(submitted.expire(at, Moments.APPROVAL_DEADLINE).at()).isEqualTo(at);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> submitted.expire(at, Moments.APPROVAL_DEADLINE))
                    .withMessageContaining("A-1")
                    .withMessageContaining(at.toString())
                    .withMessageContaining(Moments.APPROVAL_DEADLINE.toString());
        }
    }

    @Test
    @DisplayName("미선발: 승인은 받았으나 자리가 없었고, 그 까닭이 남는다")
    void notSelected() {
        Reason basis = Reason.of("NO_SEAT_LEFT").with("seats", 20);

        NotSelected passedOver = Applications.anApplication().approved().passOver(Moments.SEATING, basis);

        assertThat(passedOver.status()).isEqualTo(ApplicationStatus.NOT_SELECTED);
        assertThat(reasonOf(passedOver)).contains(basis);
    }

    @Test
    @DisplayName("끝난 신청은 더 이어지지 않고, 진행 중인 신청은 그렇게 말한다")
    void nothingFollows() {
        Submitted submitted = Applications.anApplication().submitted();
        Approved approved = Applications.anApplication().approved();
        List<TrainingApplication> ended = List.of(
                submitted.reject(Applications.rejection(Staff.HEAD)),
                submitted.expire(Moments.APPROVAL_DEADLINE, Moments.APPROVAL_DEADLINE),
                submitted.withdraw(Moments.CLOSING, null),
                submitted.takeOff(CancellationKind.TAKEN_OFF, Staff.OFFICER, Moments.CLOSING, "대상이 아닙니다."),
                approved.passOver(Moments.SEATING, Reason.of("NO_SEAT_LEFT").with("seats", 20)),
                Applications.anApplication().waitlisted().endWaiting(Moments.CLASS_START));

        assertThat(ended)
                .allSatisfy(application -> assertThat(application.active()).isEmpty());
        assertThat(underWay())
                .allSatisfy(application -> assertThat(application.active()).contains(application));
    }

    @Test
    @DisplayName("사람이 했으면 누구인지, 시스템이 했으면 아무도 아니라고 남는다")
    void whoActed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatusChange(
                        ApplicationStatus.WITHDRAWN, Moments.CLOSING, null, ActingAs.IN_PERSON, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatusChange(
                        ApplicationStatus.EXPIRED, Moments.CLOSING, Staff.HEAD, ActingAs.SYSTEM, null, null))
                .withMessageContaining("h02");
    }

    private static Optional<String> codeOf(TrainingApplication application) {
        return reasonOf(application).map(reason -> Told.codes(List.of(reason)).get(0));
    }

    private static Optional<Reason> reasonOf(TrainingApplication application) {
        return Optional.ofNullable(application.change().reason());
    }
}
