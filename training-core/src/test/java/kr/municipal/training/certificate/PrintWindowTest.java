package kr.municipal.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.staff.StaffNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("적은 출력은 잠시 동안만 이어지고, 그 뒤의 출력은 따로 적는다")
class PrintWindowTest {

    private static final Instant AT = Moments.SURVEY_DEADLINE;
    private static final PrintWindow WINDOW = PrintWindow.DEFAULT;
    private static final RegisterLine ISSUED = RegisterLine.of(Completions.certificate("A1", Staff.APPLICANT, 2026, 1));
    private static final RegisterLine HANDED_OUT = ISSUED.with(new RegisterEvent.HandOut(Staff.OFFICER, AT));
    private static final RegisterLine REPRINTED = ISSUED.with(new RegisterEvent.Reprint(Staff.OFFICER, AT, "분실"));

    @ParameterizedTest
    @CsvSource({"0, true", "299, true", "300, false", "86400, false"})
    @DisplayName("따로 정하지 않으면 다섯 분이고, 꼭 다섯 분이 되면 끝난다")
    void fiveMinutes(long seconds, boolean goesOn) {
        Instant later = AT.plusSeconds(seconds);
        assertThat(WINDOW.isOpen(HANDED_OUT, Staff.OFFICER, later)).isEqualTo(goesOn);
        assertThat(WINDOW.isOpen(REPRINTED, Staff.OFFICER, later)).isEqualTo(goesOn);
        assertThat(WINDOW.isSame(REPRINTED, new RegisterEvent.Reprint(Staff.OFFICER, later, "분실")))
                .isEqualTo(goesOn);
        assertThat(WINDOW.isHandedOut(HANDED_OUT, Staff.OFFICER, later)).isEqualTo(goesOn);
    }

    @Test
    @DisplayName("교부한 바로 뒤라도 사유를 적은 재출력은 재출력이다")
    void withReason() {
        assertThat(WINDOW.isSame(HANDED_OUT, new RegisterEvent.Reprint(Staff.OFFICER, AT.plusSeconds(1), "분실")))
                .isFalse();
        assertThat(WINDOW.isHandedOut(REPRINTED, Staff.OFFICER, AT)).isFalse();
        assertThat(WINDOW.isHandedOut(HANDED_OUT, StaffNumber.of("t02"), AT)).isFalse();
    }

    @Test
    @DisplayName("다른 사람의 출력이나 다른 사유의 재출력은 같은 것이 아니고, 끝난 수료증은 출력할 수 없다")
    void others() {
        StaffNumber other = StaffNumber.of("t02");
        RegisterLine revoked = REPRINTED.with(new RegisterEvent.Revocation(Staff.OFFICER, AT, "대리 출석"));

        assertThat(WINDOW.isOpen(ISSUED, Staff.OFFICER, AT)).isFalse();
        assertThat(WINDOW.isOpen(REPRINTED, other, AT)).isFalse();
        assertThat(WINDOW.isOpen(revoked, Staff.OFFICER, AT)).isFalse();
        assertThat(WINDOW.isSame(REPRINTED, new RegisterEvent.Reprint(other, AT, "분실")))
                .isFalse();
        assertThat(WINDOW.isSame(REPRINTED, new RegisterEvent.Reprint(Staff.OFFICER, AT, "훼손")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT24H1S"})
    @DisplayName("없거나 하루를 넘는 시간은 값을 밝히며 거부한다")
    void badLength(String length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrintWindow(Duration.parse(length)))
                .withMessageContaining(Duration.parse(length).toString());
    }
}
