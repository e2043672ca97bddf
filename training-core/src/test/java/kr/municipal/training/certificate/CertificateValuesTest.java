package kr.municipal.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import kr.municipal.training.fixture.Seated;
import kr.municipal.training.hours.LearningHours;
import org.junit.jupiter.api.DisplayName;
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
        CertificateNumber number = NumberingPolicy.yearly().number(year, sequence);

        assertThat(number)
                .isEqualTo(new CertificateNumber(year, sequence, value))
                .hasToString(value);
        assertThat(number.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2026, 0, 0", "2026, -1, -1", "26, 1, 26", "10000, 1, 10000"})
    @DisplayName("1부터 세지 않은 순번, 네 자리가 아닌 연도는 값을 밝히며 거부한다")
    void badNumbers(int year, int sequence, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberingPolicy.yearly().number(year, sequence))
                .withMessageContaining(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "2026/1", "2026 1", "01234567890123456789012345678901234567890"})
    @DisplayName("글자·숫자·붙임표가 아닌 번호는 값을 밝히며 거부한다")
    void badValues(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CertificateNumber(2026, 1, value))
                .withMessageContaining(value);
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
