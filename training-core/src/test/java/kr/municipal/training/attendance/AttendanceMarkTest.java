package kr.municipal.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("출결의 값")
class AttendanceMarkTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, false, PRESENT, 60",
        "1, 0, false, LATE, 59",
        "0, 1, false, LEFT_EARLY, 59",
        "10, 20, false, LATE, 30",
        "60, 0, false, LATE, 0",
        "0, 60, false, LEFT_EARLY, 0",
        "30, 30, false, LATE, 0",
        "0, 0, true, ABSENT, 0",
    })
    @DisplayName("60분 수업의 지각·조퇴·결석에서 출결 구분과 참석한 분이 나온다")
    void kindAndMinutes(int late, int leftEarly, boolean absent, AttendanceKind kind, int present) {
        AttendanceMark mark = new AttendanceMark(late, leftEarly, absent, false);

        assertThat(mark.kind()).isEqualTo(kind);
        assertThat(mark.minutesPresent(60)).isEqualTo(present);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, false, -1", "0, -5, false, -5", "3, 0, true, 3", "0, 4, true, 4"})
    @DisplayName("음수이거나 결석과 함께인 시간은 값을 밝히며 거부한다")
    void senseless(int late, int leftEarly, boolean absent, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AttendanceMark(late, leftEarly, absent, false))
                .withMessageContaining(named);
    }

    @ParameterizedTest
    @CsvSource({"61, 0", "0, 61", "31, 30", "2147483647, 2147483647"})
    @DisplayName("지각과 조퇴의 합이 수업시간보다 길면 세 값을 밝히며 거부한다")
    void exceeding(int late, int leftEarly) {
        AttendanceMark mark = new AttendanceMark(late, leftEarly, false, false);

        assertThat(mark.fits(60)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mark.minutesPresent(60))
                .withMessageContaining("late " + late)
                .withMessageContaining("left early " + leftEarly)
                .withMessageContaining("60");
    }

    @Test
    @DisplayName("허가는 빠진 시간이 있을 때만 붙고, 출결 구분을 바꾸지 않는다")
    void leave() {
        assertThat(AttendanceMark.absence().withLeave())
                .isEqualTo(new AttendanceMark(0, 0, true, true))
                .extracting(AttendanceMark::kind)
                .isEqualTo(AttendanceKind.ABSENT);
        assertThat(AttendanceMark.late(5).withLeave().kind()).isEqualTo(AttendanceKind.LATE);
        assertThat(AttendanceMark.leftEarly(5).withLeave().kind()).isEqualTo(AttendanceKind.LEFT_EARLY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttendanceMark.present().withLeave());
    }
}
