package kr.municipal.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.FirstProgram;
import kr.municipal.training.fixture.Seated;
import kr.municipal.training.hours.LearningHours;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("수료증의 값")
class CertificateValuesTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 1, 2026-0001, 제 2026-0001 호",
        "2026, 42, 2026-0042, 제 2026-0042 호",
        "2027, 9999, 2027-9999, 제 2027-9999 호",
        "2027, 10000, 2027-10000, 제 2027-10000 호",
    })
    @DisplayName("기본 번호는 연도와 그 해의 순번이다")
    void yearly(int year, int sequence, String value, String text) {
        CertificateNumber number = NumberingPolicy.yearly().number(facts(year), sequence);

        assertThat(number)
                .isEqualTo(new CertificateNumber(NumberSeries.of(Integer.toString(year)), sequence, value))
                .hasToString(value);
        assertThat(number.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2026, 0, 0", "2026, -1, -1", "26, 1, 0026", "10000, 1, 10000"})
    @DisplayName("1부터 세지 않은 순번, 네 자리가 아닌 연도는 값을 밝히며 거부한다")
    void badNumbers(int year, int sequence, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberingPolicy.yearly().number(facts(year), sequence))
                .withMessageContaining(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "2026/1", "2026 1", "01234567890123456789012345678901234567890"})
    @DisplayName("글자·숫자·붙임표가 아닌 번호는 값을 밝히며 거부한다")
    void badValues(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CertificateNumber(NumberSeries.of("2026"), 1, value))
                .withMessageContaining(value);
    }

    @ParameterizedTest
    @CsvSource({"AI, 7, 2026-AI-0007", "스마트팜, 10000, 2026-스마트팜-10000", "AI-1, 1, 2026-AI-1-0001"})
    @DisplayName("연도–과정–순번 번호는 과정의 약호마다 따로 센다")
    void byCourse(String code, int sequence, String value) {
        CertificateNumber number =
                NumberingPolicy.yearlyByCourse(course -> code).number(facts(2026), sequence);

        assertThat(number).isEqualTo(new CertificateNumber(NumberSeries.of("2026-" + code), sequence, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A/I", "A.I", "012345678901234567890123456789x"})
    @DisplayName("번호에 적을 수 없는 과정 약호는 거부한다")
    void badCodes(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberingPolicy.yearlyByCourse(course -> code).number(facts(2026), 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "2026/1", "2026 1"})
    @DisplayName("글자·숫자·점·밑줄·붙임표가 아닌 계열은 값을 밝히며 거부한다")
    void badSeries(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberSeries.of(key))
                .withMessageContaining("'" + key + "'");
    }

    @Test
    @DisplayName("번호는 계열, 순번의 순서이다")
    void order() {
        CertificateNumber second = Completions.number(2026, 2);

        assertThat(second)
                .isLessThan(Completions.number(2026, 10))
                .isLessThan(Completions.number(2027, 1))
                .isGreaterThan(Completions.number(2026, 1))
                .isEqualByComparingTo(Completions.number(2026, 2));
    }

    @Test
    @DisplayName("네 자리 연도가 아니거나 1부터 세지 않은 회차로는 번호를 정할 수 없다")
    void badFacts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberingFacts(FirstProgram.AI, 26, 1, Completions.ISSUED))
                .withMessageContaining("26");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberingFacts(FirstProgram.AI, 2026, 0, Completions.ISSUED))
                .withMessageContaining("0");
    }

    private static NumberingFacts facts(int yearOfIssue) {
        return new NumberingFacts(FirstProgram.AI, 2026, 1, LocalDate.of(yearOfIssue, 3, 18));
    }

    @ParameterizedTest
    @CsvSource({
        "' ', 과정, 2026, 1, 2026-03-10, 60, 구청장, name of the holder",
        "가나다, ' ', 2026, 1, 2026-03-10, 60, 구청장, title",
        "가나다, 과정, 26, 1, 2026-03-10, 60, 구청장, 26",
        "가나다, 과정, 2026, 0, 2026-03-10, 60, 구청장, 0",
        "가나다, 과정, 2026, 1, 2026-03-09, 60, 구청장, 2026-03-09",
        "가나다, 과정, 2026, 1, 2026-03-10, 0, 구청장, hours",
        "가나다, 과정, 2026, 1, 2026-03-10, 60, ' ', issuer",
    })
    @DisplayName("수료증에 적을 수 없는 내용은 값을 밝히며 거부한다")
    void badDetails(
            String name, String title, int year, int cohort, LocalDate to, int minutes, String issuer, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CertificateDetails(
                        name,
                        Seated.AFFILIATION,
                        title,
                        year,
                        cohort,
                        LocalDate.of(2026, 3, 10),
                        to,
                        LearningHours.ofMinutes(minutes),
                        issuer))
                .withMessageContaining(named);
    }
}
