package kr.municipal.training.direction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.survey.Estimate;
import kr.municipal.training.survey.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("프로그램을 해마다 견준다")
class ComparingYearsTest {

    /** What is known of the first programme's earlier years. The figures of the later two are made up for the test. */
    private static final ProgramComparison YEARS = new ProgramComparison(List.of(
            figures(2031, 90, 180, 50, 60),
            YearFigures.notRecorded(2024, "이론 위주"),
            figures(2030, 60, 180, 30, 60),
            YearFigures.notRecorded(2025, "이론 위주")));

    @Test
    @DisplayName("이른 해부터 나란히 선다")
    void inOrder() {
        assertThat(YEARS.years()).extracting(YearFigures::year).containsExactly(2024, 2025, 2030, 2031);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("기록이 없는 해의 수치는 없는 것이지 0이 아니며, 그 해와는 견줄 수 없다")
    void missingStaysMissing(Measure measure) {
        YearFigures earlier = YEARS.years().get(0);

        assertThat(earlier.figure(measure)).isEmpty();
        assertThat(earlier.absence()).isEqualTo(Absence.NOT_RECORDED);
        assertThat(earlier.remark()).isEqualTo("이론 위주");
        if (measure == Measure.PRACTICE_SHARE) {
            assertThat(YEARS.practiceChange(2031, 2024)).isEmpty();
            assertThat(YEARS.practiceChange(2024, 2031)).isEmpty();
        } else {
            assertThat(YEARS.difference(measure, 2031, 2024).verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(Told.korean(YEARS.difference(measure, 2031, 2024).reason("2031년", "2024년")))
                    .contains("견줄 수 없습니다");
        }
    }

    @Test
    @DisplayName("실습 비중은 분으로 재고, 나머지는 불확실함과 함께 견준다")
    void figuresBesideEachOther() {
        assertThat(YEARS.years().get(2).figure(Measure.PRACTICE_SHARE)).contains(new BigDecimal("33.3"));
        assertThat(YEARS.practiceChange(2031, 2030)).contains(new BigDecimal("16.7"));
        assertThat(YEARS.difference(Measure.COMPLETION, 2031, 2030).verdict()).isEqualTo(Verdict.HIGHER);
        assertThat(YEARS.difference(Measure.COMPLETION, 2030, 2031).verdict()).isEqualTo(Verdict.LOWER);
        assertThat(YEARS.difference(Measure.COMPLETION, 2031, 2031).verdict()).isEqualTo(Verdict.WITHIN_CHANCE);
    }

    @Test
    @DisplayName("없는 해, 겹친 해, 해가 없는 비교는 거부한다")
    void senselessComparisons() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEARS.difference(Measure.COMPLETION, 2031, 2029))
                .withMessageContaining("2029");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEARS.difference(Measure.PRACTICE_SHARE, 2031, 2030))
                .withMessageContaining("PRACTICE_SHARE");
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgramComparison(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgramComparison(
                        List.of(YearFigures.notRecorded(2024, ""), YearFigures.notRecorded(2024, ""))))
                .withMessageContaining("2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearFigures.notRecorded(24, ""))
                .withMessageContaining("24");
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "11, 10", "0, 0"})
    @DisplayName("계획보다 많은 실습 시간은 거부한다")
    void senselessMinutes(long practice, long planned) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaughtMinutes(practice, planned))
                .withMessageContaining(practice + " minutes");
    }

    private static YearFigures figures(int year, long practice, long planned, int completed, int selected) {
        return new YearFigures(
                year,
                Absence.UNDECIDED,
                "",
                new TaughtMinutes(practice, planned),
                Estimate.ofShare(completed, selected).orElseThrow(),
                null,
                null);
    }
}
