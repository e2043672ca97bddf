package kr.municipal.training.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import kr.municipal.training.calendar.KoreanHolidays;
import kr.municipal.training.certificate.CertificateNumber;
import kr.municipal.training.certificate.NumberSeries;
import kr.municipal.training.direction.NeedsQuestions;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.JobGrade;
import kr.municipal.training.staff.JobSeries;
import kr.municipal.training.survey.Answer;
import kr.municipal.training.survey.Question;
import kr.municipal.training.survey.QuestionKey;
import kr.municipal.training.survey.Questionnaire;
import kr.municipal.training.survey.Row;
import kr.municipal.training.survey.Steps;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("풀어 쓴 한글(NFD)은 모아 쓴 한글과 같은 말이다")
class ComposedHangulTest {

    @Test
    @DisplayName("직급과 직렬은 같은 것으로 견준다")
    void gradesAndSeries() {
        assertThat(JobGrade.of(apart(" 행정7급"))).isEqualTo(JobGrade.of("행정7급"));
        assertThat(JobSeries.of(apart("사회복지 "))).isEqualTo(JobSeries.of("사회복지"));
    }

    @Test
    @DisplayName("같아 보이는 수료증 번호와 번호 계열이 둘이 되지 않는다")
    void certificateNumbers() {
        NumberSeries series = NumberSeries.of("2026-드론");

        assertThat(NumberSeries.of(apart("2026-드론"))).isEqualTo(series);
        assertThat(new CertificateNumber(series, 1, apart("2026-드론-0001")))
                .isEqualTo(new CertificateNumber(series, 1, "2026-드론-0001"));
    }

    @Test
    @DisplayName("적은 글은 보이는 글자 수로 센다")
    void writtenText() {
        assertThat(WrittenText.of(apart("가".repeat(1000)))).isEqualTo("가".repeat(1000));
        assertThat(WrittenText.objections(apart("각".repeat(1000)), true)).isEmpty();
    }

    @Test
    @DisplayName("어떻게 적힌 보기라도 고를 수 있고, 같은 보기가 둘일 수는 없다")
    void options() {
        QuestionKey key = QuestionKey.of("next");
        Question.Choice choice = new Question.Choice(key, "다음에는?", true, List.of(apart(" 실습 "), "이론"), false);
        Questionnaire asked = new Questionnaire("조사", List.of(choice));

        for (String written : List.of("실습", apart("실습"), " 실습")) {
            assertThat(asked.read(Map.of("next", List.of(written))).response().answer(key))
                    .contains(new Answer.Chosen(List.of("실습")));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question.Choice(key, "다음에는?", true, List.of(apart("실습"), "실습"), false))
                .withMessageContaining("실습");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Answer.Chosen(List.of("실습", apart("실습"))))
                .withMessageContaining("실습");
    }

    @Test
    @DisplayName("교육요구조사의 주제와 보기는 같은 것으로 견준다")
    void needs() {
        List<Row> rows = List.of(Row.of("drone", apart("드론")), Row.of("ai", "인공지능"));
        Steps steps = new Steps(1, 5, List.of());
        Question.Matrix importance = new Question.Matrix(QuestionKey.of("importance"), "중요도", true, rows, steps);
        Question.Matrix ability = new Question.Matrix(QuestionKey.of("ability"), "수준", true, rows, steps);
        Question.Choice wanted =
                new Question.Choice(QuestionKey.of("wanted"), "바라는 주제", false, List.of("드론", "인공지능"), true);

        assertThat(new NeedsQuestions(importance, ability, wanted)
                        .questionnaire("요구")
                        .questions())
                .hasSize(3);
    }

    @Test
    @DisplayName("공휴일 표는 어떻게 저장했든 읽는다")
    void holidays() {
        assertThat(KoreanHolidays.read("own.csv", new StringReader(apart("2028-05-05,어린이날,공휴일")))
                        .years())
                .containsExactly(2028);
    }

    private static String apart(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(apart).isNotEqualTo(text);
        return apart;
    }
}
