package kr.municipal.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Instant;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("회차의 값: 정원, 신청기간, 차시")
class RunValuesTest {

    @ParameterizedTest(name = "정원 {0}명은 거절한다")
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void noSeat(int seats) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Capacity.of(seats))
                .withMessageContaining(String.valueOf(seats));
    }

    @ParameterizedTest(name = "정원 {0}명에 {1}명이 찼을 때 한 명 더: {2}")
    @CsvSource({"1, 0, true", "1, 1, false", "20, 19, true", "20, 20, false", "20, 21, false"})
    void oneMore(int seats, int taken, boolean admits) {
        assertThat(Capacity.of(seats).admitsOneMoreThan(taken)).isEqualTo(admits);
        assertThat(Capacity.of(seats).seats()).hasValue(seats);
    }

    @Test
    @DisplayName("제한 없음은 0이 아니라 따로 있는 값이다")
    void unlimited() {
        assertThat(Capacity.unlimited().admitsOneMoreThan(Integer.MAX_VALUE)).isTrue();
        assertThat(Capacity.unlimited().seats()).isEmpty();
        assertThat(Capacity.unlimited()).isEqualTo(Capacity.unlimited()).isNotEqualTo(Capacity.of(1));
    }

    @Test
    @DisplayName("신청기간은 시작 순간을 포함하고 마감 순간을 포함하지 않는다")
    void halfOpen() {
        ApplicationWindow window = Runs.window();

        assertThat(window.contains(Moments.OPENING.minusNanos(1))).isFalse();
        assertThat(window.contains(Moments.OPENING)).isTrue();
        assertThat(window.contains(Moments.CLOSING.minusNanos(1))).isTrue();
        assertThat(window.contains(Moments.CLOSING)).isFalse();
        assertThat(new ApplicationWindow(Moments.OPENING, Moments.OPENING).contains(Moments.OPENING))
                .isFalse();
    }

    @Test
    @DisplayName("맞닿은 두 신청기간에서 어느 순간도 빠지거나 두 번 세지 않는다")
    void windowsTile() {
        long day = 86_400;
        qt().forAll(longs().between(0, day), longs().between(0, day), longs().between(-10, 3 * day))
                .checkAssert((first, second, at) -> {
                    Instant middle = Moments.OPENING.plusSeconds(first);
                    Instant end = middle.plusSeconds(second);
                    Instant moment = Moments.OPENING.plusSeconds(at);
                    boolean inFirst = new ApplicationWindow(Moments.OPENING, middle).contains(moment);
                    boolean inSecond = new ApplicationWindow(middle, end).contains(moment);
                    boolean inBoth = new ApplicationWindow(Moments.OPENING, end).contains(moment);
                    assertThat(inFirst && inSecond).isFalse();
                    assertThat(inFirst || inSecond).isEqualTo(inBoth);
                });
    }

    @ParameterizedTest(name = "{0}초 수업 → 계획 {1}분")
    @CsvSource({"60, 1", "119, 1", "10800, 180", "86400, 1440"})
    void plannedMinutes(long seconds, int minutes) {
        assertThat(Runs.session(1, Moments.CLASS_START, Moments.CLASS_START.plusSeconds(seconds))
                        .plannedMinutes())
                .isEqualTo(minutes);
    }

    @ParameterizedTest(name = "{0}초 만에 끝나는 수업은 거절한다")
    @ValueSource(longs = {59, 0, -60})
    void tooShort(long seconds) {
        Instant end = Moments.CLASS_START.plusSeconds(seconds);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Runs.session(1, Moments.CLASS_START, end))
                .withMessageContaining(end.toString());
    }

    @ParameterizedTest(name = "연도 {0}, 기수 {1}, 대기 {2}명은 거절한다")
    @CsvSource({"1899, 1, 0, 1899", "10000, 1, 0, 10000", "2026, 0, 0, 0", "2026, -1, 0, -1", "2026, 1, -1, -1"})
    void badNumbers(int year, int cohort, int waitingPlaces, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Runs.aRun()
                        .inYear(year)
                        .withCohort(cohort)
                        .withWaitingPlaces(waitingPlaces)
                        .build())
                .withMessageContaining(named);
    }

    @ParameterizedTest(name = "{0}년의 회차는 받는다")
    @ValueSource(ints = {1900, 9999})
    void fourDigits(int year) {
        assertThat(Runs.aRun().inYear(year).build().year()).isEqualTo(year);
    }

    @Test
    @DisplayName("차시 번호는 1부터 센다")
    void ordinals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Runs.session(0, Moments.CLASS_START, Moments.CLASS_END))
                .withMessageContaining("0");
        assertThat(Runs.session().ordinal()).isEqualTo(1);
    }
}
