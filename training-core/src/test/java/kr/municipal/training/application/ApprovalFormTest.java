package kr.municipal.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("승인 화면에서 온 결정")
class ApprovalFormTest {

    private static final String LONGEST = "가".repeat(ApprovalDraft.MAX_REASON);

    private static Stream<Arguments> forms() {
        return Stream.of(
                form("APPROVE", null),
                form("APPROVE", ""),
                form("APPROVE", "   "),
                form("APPROVE", LONGEST),
                form("REJECT", "같은 날 민원 업무가 있습니다."),
                form("REJECT", LONGEST),
                form(null, null, "DECISION_MISSING"),
                form("", null, "DECISION_MISSING"),
                form("  ", "사유", "DECISION_MISSING"),
                form("MAYBE", null, "DECISION_UNKNOWN"),
                form("approve", null, "DECISION_UNKNOWN"),
                form("APPROVE ", null, "DECISION_UNKNOWN"),
                form("승인", null, "DECISION_UNKNOWN"),
                form("<script>", "사유", "DECISION_UNKNOWN"),
                form("REJECT", null, "REJECTION_WITHOUT_REASON"),
                form("REJECT", "", "REJECTION_WITHOUT_REASON"),
                form("REJECT", " \t\n　", "REJECTION_WITHOUT_REASON"),
                form("REJECT", LONGEST + "가", "REASON_TOO_LONG"),
                form("APPROVE", LONGEST + "가", "REASON_TOO_LONG"),
                form("MAYBE", LONGEST + "가", "DECISION_UNKNOWN", "REASON_TOO_LONG"),
                form("REJECT", " ".repeat(1001), "REJECTION_WITHOUT_REASON"),
                form("REJECT", "\u0000\u0007", "REJECTION_WITHOUT_REASON"),
                form("REJECT", LONGEST + " \r\n"));
    }

    @ParameterizedTest(name = "결정 ‘{0}’ → {2}")
    @MethodSource("forms")
    void objections(@Nullable String decision, @Nullable String reason, List<String> codes) {
        ApprovalDraft draft = new ApprovalDraft(decision, reason);

        assertThat(Told.codes(draft.objections())).isEqualTo(codes);
        if (!codes.isEmpty()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> draft.decide(Staff.HEAD, Moments.DECIDING))
                    .withMessageContaining(codes.get(0));
        }
    }

    @Test
    @DisplayName("승인은 의견이 없어도 되고, 있으면 앞뒤 빈칸을 뗀다")
    void approval() {
        assertThat(new ApprovalDraft("APPROVE", "  ").decide(Staff.HEAD, Moments.DECIDING))
                .isEqualTo(new ApprovalDecision.Approve(Staff.HEAD, Moments.DECIDING, null));
        assertThat(new ApprovalDraft("APPROVE", " 좋습니다. ").decide(Staff.HEAD, Moments.DECIDING))
                .isEqualTo(new ApprovalDecision.Approve(Staff.HEAD, Moments.DECIDING, "좋습니다."));
    }

    @Test
    @DisplayName("반려는 사유와 함께 누가 언제 결정했는지 남는다")
    void rejection() {
        assertThat(new ApprovalDraft("REJECT", "업무 \u0000과다\r\n").decide(Staff.HEAD, Moments.DECIDING))
                .isEqualTo(new ApprovalDecision.Reject(Staff.HEAD, Moments.DECIDING, "업무 과다"));
    }

    @Test
    @DisplayName("알 수 없는 값은 길어도 짧게 줄여 알린다")
    void longUnknownValue() {
        String sentence = Told.korean(
                new ApprovalDraft("X".repeat(5000), null).objections().get(0));

        assertThat(sentence).contains("XXX...").hasSizeLessThan(100);
    }

    @Test
    @DisplayName("너무 긴 사유는 몇 자인지, 몇 자까지인지 알린다")
    void tooLong() {
        assertThat(Told.korean(
                        new ApprovalDraft("APPROVE", LONGEST + "가").objections().get(0)))
                .isEqualTo("사유가 1001자입니다. 1000자까지 적을 수 있습니다.");
    }

    private static Arguments form(@Nullable String decision, @Nullable String reason, String... codes) {
        return Arguments.of(decision, reason, Arrays.asList(codes));
    }
}
