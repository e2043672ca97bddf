package kr.municipal.training.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("수치의 불확실함: 신뢰구간과 비교")
class TellingChanceTest {

    private static final Steps STEPS = new Steps(1, 5, List.of());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10, 30, 31, 32, 60, 120, 1000, 100_000})
    @DisplayName("t 분위수는 밀도를 적분한 값과 맞는다")
    void quantilesAgreeWithTheDensity(int degrees) {
        assertThat(integrated(degrees, StudentT.quantile(degrees))).isCloseTo(0.475, within(0.0001));
    }

    @ParameterizedTest
    @CsvSource({"30, 2.042", "31, 2.0395", "40, 2.0211", "60, 2.0003", "120, 1.9799"})
    @DisplayName("t 분위수는 널리 쓰는 표와 같다")
    void quantilesOfTheTables(int degrees, double quantile) {
        assertThat(StudentT.quantile(degrees)).isCloseTo(quantile, within(0.0002));
    }

    @Test
    @DisplayName("평균의 구간은 손으로 계산한 값과 같다")
    void meanByHand() {
        // 3 4 4 5 5: mean 4.2, s = 0.83666, t(4) = 2.776, half = 1.03869
        assertThat(Estimate.ofMean(STEPS, List.of(0, 0, 1, 2, 2)))
                .contains(new Estimate(5, new BigDecimal("4.20"), interval("3.16", "5.00")));
        assertThat(Estimate.ofMean(STEPS, List.of(2, 2, 1, 0, 0)))
                .contains(new Estimate(5, new BigDecimal("1.80"), interval("1.00", "2.84")));
    }

    @Test
    @DisplayName("답이 없으면 평균이 없고, 하나면 구간이 없고, 모두 같으면 그래도 구간에 너비가 있다")
    void fewAnswers() {
        assertThat(Estimate.ofMean(STEPS, List.of(0, 0, 0, 0, 0))).isEmpty();
        assertThat(Estimate.ofMean(STEPS, List.of(0, 0, 0, 1, 0)))
                .contains(new Estimate(1, new BigDecimal("4.00"), null));
        // z² / (5 + z²) = 0.43449 of them may be up to 4 steps away.
        assertThat(Estimate.ofMean(STEPS, List.of(0, 0, 0, 0, 5)))
                .contains(new Estimate(5, new BigDecimal("5.00"), interval("3.26", "5.00")));
        assertThat(Estimate.ofMean(STEPS, List.of(0, 0, 10, 0, 0)))
                .contains(new Estimate(10, new BigDecimal("3.00"), interval("2.44", "3.56")));
    }

    @Test
    @DisplayName("0에서 먼 척도와 음수 척도에서도 같은 너비다")
    void scalesFarFromZero() {
        assertThat(Estimate.ofMean(new Steps(-2, 2, List.of()), List.of(0, 0, 1, 2, 2)))
                .contains(new Estimate(5, new BigDecimal("1.20"), interval("0.16", "2.00")));
        assertThat(Estimate.ofMean(new Steps(2_000_000_000, 2_000_000_004, List.of()), List.of(0, 0, 1, 2, 2)))
                .contains(new Estimate(5, new BigDecimal("2000000003.20"), interval("2000000002.16", "2000000004.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0.0, 0.0, 27.8",
        "10, 10, 100.0, 72.2, 100.0",
        "18, 20, 90.0, 69.8, 97.3",
        "1, 1, 100.0, 20.6, 100.0",
        "50, 100, 50.0, 40.3, 59.7"
    })
    @DisplayName("비율의 구간은 윌슨 구간이다")
    void shares(int hits, int count, BigDecimal value, String low, String high) {
        assertThat(Estimate.ofShare(hits, count)).contains(new Estimate(count, value, interval(low, high)));
    }

    @Test
    @DisplayName("말이 되지 않는 수는 그 값을 밝히며 거부한다")
    void senseless() {
        assertThat(Estimate.ofShare(0, 0)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Estimate.ofShare(3, 2))
                .withMessageContaining("3 of 2");
        assertThatIllegalArgumentException().isThrownBy(() -> Estimate.ofShare(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Estimate.ofMean(STEPS, List.of(1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> Estimate.ofMean(STEPS, List.of(1, 2, -1, 0, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(0, BigDecimal.ONE, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(2, new BigDecimal("4.00"), interval("1.00", "2.00")));
        assertThatIllegalArgumentException().isThrownBy(() -> interval("2", "1"));
    }

    @Test
    @DisplayName("구간은 기준의 이상, 미만, 또는 걸침을 말한다")
    void againstAThreshold() {
        Interval interval = interval("3.50", "4.10");

        assertThat(interval.isAtLeast(new BigDecimal("3.5"))).isTrue();
        assertThat(interval.isAtLeast(new BigDecimal("3.51"))).isFalse();
        assertThat(interval.isBelow(new BigDecimal("4.10"))).isFalse();
        assertThat(interval.isBelow(new BigDecimal("4.11"))).isTrue();
    }

    @Test
    @DisplayName("큰 차이는 우연이 아니라고, 작은 차이는 우연일 수 있다고 두 언어로 말한다")
    void differences() {
        Estimate high = mean(0, 0, 2, 10, 18);
        Estimate low = mean(4, 10, 10, 6, 0);

        assertThat(said(high, low).code()).isEqualTo("COMPARED_HIGHER");
        assertThat(said(low, high).code()).isEqualTo("COMPARED_LOWER");
        assertThat(said(high, high).code()).isEqualTo("COMPARED_WITHIN_CHANCE");
        assertThat(Told.korean(said(high, low))).contains("2026년", "2025년", "우연으로 보기 어려운");
        assertThat(Told.english(said(high, high))).contains("which chance alone may explain");
    }

    @Test
    @DisplayName("없는 값이나 구간 없는 값과는 견주지 않는다")
    void unknownDifference() {
        Estimate known = mean(0, 0, 2, 10, 18);

        assertThat(said(known, null).code()).isEqualTo("COMPARED_UNKNOWN");
        assertThat(Told.codes(List.of(said(null, known)))).containsExactly("COMPARED_UNKNOWN");
        Difference one = Difference.between(known, mean(0, 0, 0, 1, 0));
        assertThat(one.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(one.value()).isEqualByComparingTo("0.53");
    }

    @Test
    @DisplayName("비율의 차이는 뉴콤 구간과 같다")
    void sharesByNewcombe() {
        // Newcombe 1998, table II, case (a): 56/70 less 48/80, method 10: 0.0524 to 0.3339
        Difference difference = Difference.between(
                Estimate.ofShare(56, 70).orElseThrow(), Estimate.ofShare(48, 80).orElseThrow());

        assertThat(difference.value()).isEqualByComparingTo("20.0");
        Interval interval = Objects.requireNonNull(difference.interval());
        assertThat(interval.low().doubleValue()).isCloseTo(5.24, within(0.2));
        assertThat(interval.high().doubleValue()).isCloseTo(33.39, within(0.2));
    }

    private static Reason said(@Nullable Estimate one, @Nullable Estimate other) {
        return Difference.between(one, other).reason("2026년", "2025년");
    }

    private static Estimate mean(Integer... counts) {
        return Optional.of(List.of(counts))
                .flatMap(all -> Estimate.ofMean(STEPS, all))
                .orElseThrow();
    }

    private static Interval interval(String low, String high) {
        return new Interval(new BigDecimal(low), new BigDecimal(high));
    }

    /** The probability from 0 to t, by Simpson's rule over the density scaled to its own total. */
    private static double integrated(int degrees, double t) {
        // With x = √ν · tan θ the density is cos^(ν−1) θ, over 0 to π/2.
        return simpson(degrees, Math.atan(t / Math.sqrt(degrees))) / simpson(degrees, Math.PI / 2) / 2;
    }

    private static double simpson(int degrees, double to) {
        int parts = 200_000;
        double sum = 0;
        for (int i = 0; i <= parts; i++) {
            double weight = i == 0 || i == parts ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * Math.pow(Math.cos(to * i / parts), degrees - 1);
        }
        return sum * to / parts / 3;
    }
}
