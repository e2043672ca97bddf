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

    @ParameterizedTest(name = "모자란 {0}분 → {1}시간")
    @CsvSource({"0, 0", "1, 0.1", "6, 0.1", "7, 0.2", "59, 1", "60, 1", "61, 1.1", "6000, 100"})
    @DisplayName("모자란 시간은 올려 보여, 한 분이라도 모자라면 0으로 보이지 않는다")
    void missingIsRoundedUp(int minutes, String hours) {
        assertThat(LearningHours.ofMinutes(minutes).hoursRoundedUp()).hasToString(hours);
    }

    @Test
    @DisplayName("한 시간은 60분, 하루는 7시간이다")
    void units() {
        assertThat(LearningHours.ofHours(3)).isEqualTo(LearningHours.ofMinutes(180));
        assertThat(LearningHours.ofDays(1)).isEqualTo(LearningHours.ofMinutes(420));
        assertThat(LearningHours.ofDays(3)).isEqualTo(LearningHours.ofHours(21));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LearningHours.ofDays(-1))
                .withMessageContaining("-420");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> LearningHours.ofDays(Integer.MAX_VALUE));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> LearningHours.ofHours(Integer.MAX_VALUE));
    }

    @ParameterizedTest(name = "{0}분에서 {1}분을 빼면 {2}분, 둘 가운데 짧은 것은 {3}분")
    @CsvSource({"0, 0, 0, 0", "5, 0, 5, 0", "5, 4, 1, 4", "5, 5, 0, 5", "5, 6, 0, 5"})
    void lessAndMin(int minutes, int other, int rest, int shorter) {
        LearningHours one = LearningHours.ofMinutes(minutes);
        LearningHours two = LearningHours.ofMinutes(other);
        assertThat(one.less(two)).isEqualTo(LearningHours.ofMinutes(rest));
        assertThat(one.min(two)).isEqualTo(LearningHours.ofMinutes(shorter));
    }

    @ParameterizedTest(name = "{0}분을 {1}분 단위로 자르면 {2}분")
    @CsvSource({"0, 60, 0", "59, 60, 0", "60, 60, 60", "119, 60, 60", "119, 30, 90", "119, 1, 119"})
    void truncated(int minutes, int unit, int left) {
        assertThat(LearningHours.ofMinutes(minutes).truncatedTo(unit)).isEqualTo(LearningHours.ofMinutes(left));
    }

    @Test
    @DisplayName("한 분도 안 되는 단위는 그 값을 밝히며 거절한다")
    void noUnit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LearningHours.ZERO.truncatedTo(0))
                .withMessageContaining("0");
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
