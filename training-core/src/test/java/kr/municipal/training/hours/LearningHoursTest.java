package kr.municipal.training.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("교육시간: 분으로 두고 시간으로 보인다")
class LearningHoursTest {

    @ParameterizedTest(name = "{0}분 → {1}시간")
    @CsvSource({"0, 0", "5, 0", "6, 0.1", "59, 0.9", "60, 1", "150, 2.5", "180, 3", "600, 10", "6000, 100"})
    void shown(int minutes, String hours) {
        assertThat(LearningHours.ofMinutes(minutes).hours().toString()).isEqualTo(hours);
    }

    @Test
    @DisplayName("음수는 그 값을 밝히며 거절한다")
    void negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LearningHours.ofMinutes(-1))
                .withMessageContaining("-1");
    }

    @Test
    @DisplayName("더할 수 있고 길이로 견주며, 넘치면 조용히 돌지 않는다")
    void sums() {
        LearningHours three = LearningHours.ofMinutes(180);
        assertThat(three.plus(LearningHours.ZERO)).isEqualTo(three);
        assertThat(three.plus(LearningHours.ofMinutes(1))).isGreaterThan(three);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> LearningHours.ofMinutes(Integer.MAX_VALUE).plus(LearningHours.ofMinutes(1)));
    }

    @Test
    @DisplayName("보이는 시간은 가르친 시간보다 많지 않고, 6분 넘게 적지도 않다")
    void neverMoreThanTaught() {
        qt().forAll(integers().between(0, 100_000)).checkAssert(minutes -> {
            BigDecimal shown = LearningHours.ofMinutes(minutes).hours().multiply(BigDecimal.valueOf(60));
            assertThat(shown)
                    .isLessThanOrEqualTo(BigDecimal.valueOf(minutes))
                    .isGreaterThan(BigDecimal.valueOf(minutes - 6L));
        });
    }
}
