package kr.municipal.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("출석률의 값")
class AttendanceRateTest {

    @ParameterizedTest
    @CsvSource({
        "80, 100, 80, true",
        "79, 100, 80, false",
        "7999, 10000, 80, false",
        "8000, 10000, 80, true",
        "2, 3, 66, true",
        "2, 3, 67, false",
        "100, 100, 100, true",
        "99, 100, 100, false",
        "0, 100, 0, true",
        "0, 100, 1, false",
        "0, 0, 0, true",
        "0, 0, 1, false",
        "9223372036854775807, 9223372036854775807, 100, true",
    })
    @DisplayName("기준에 이르렀는지는 반올림하지 않은 비율로 정한다")
    void threshold(long attended, long planned, int percent, boolean reached) {
        assertThat(new AttendanceRate(attended, planned).isAtLeast(percent)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.0",
        "0, 120, 0.0",
        "120, 120, 100.0",
        "1, 3, 33.3",
        "2, 3, 66.7",
        "1, 8, 12.5",
        "7996, 10000, 79.9",
        "7994, 10000, 79.9",
        "7984, 10000, 79.8",
        "7985, 10000, 79.9",
        "8000, 10000, 80.0",
        "8004, 10000, 80.0",
        "8005, 10000, 80.1",
        "99999, 100000, 99.9",
        "1, 10000, 0.0",
    })
    @DisplayName("소수 첫째 자리까지 반올림해 보이되, 이르지 못한 정수 퍼센트로는 올리지 않는다")
    void shown(long attended, long planned, BigDecimal percent) {
        assertThat(new AttendanceRate(attended, planned).toPercent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "11, 10", "0, -1", "1, 0"})
    @DisplayName("범위를 벗어난 분은 값을 밝히며 거부한다")
    void outOfBounds(long attended, long planned) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AttendanceRate(attended, planned))
                .withMessageContaining(Long.toString(attended))
                .withMessageContaining(Long.toString(planned));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    @DisplayName("0~100이 아닌 기준은 값을 밝히며 거부한다")
    void badThreshold(int percent) {
        AttendanceRate all = new AttendanceRate(1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.isAtLeast(percent))
                .withMessageContaining(Integer.toString(percent));
    }
}
