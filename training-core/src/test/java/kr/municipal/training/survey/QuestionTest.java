package kr.municipal.training.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("설문지의 값")
class QuestionTest {

    private static final QuestionKey KEY = QuestionKey.of("q1");

    @ParameterizedTest
    @ValueSource(strings = {"", "q 1", "문항", "q.1", "01234567890123456789012345678901234567890"})
    @DisplayName("잘못된 문항 키는 값을 밝히며 거부한다")
    void badKeys(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionKey.of(value))
                .withMessageContaining(value);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 1", "0, 101", "-2147483648, 2147483647"})
    @DisplayName("단계가 없거나 지나치게 많은 척도는 거부한다")
    void scaleWithoutSteps(int min, int max) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question.Scale(KEY, "만족도", true, min, max, List.of()))
                .withMessageContaining(Integer.toString(min))
                .withMessageContaining(Integer.toString(max));
    }

    @Test
    @DisplayName("척도의 양 끝은 척도에 들고, 이름표는 단계 수와 같거나 없어야 한다")
    void scale() {
        Question.Scale scale = new Question.Scale(KEY, "만족도", true, 0, 1, List.of("아니오", "예"));

        assertThat(List.of(scale.contains(-1), scale.contains(0), scale.contains(1), scale.contains(2)))
                .containsExactly(false, true, true, false);
        assertThat(new Question.Scale(KEY, "만족도", true, 0, 100, List.of()).labels())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question.Scale(KEY, "만족도", true, 1, 3, List.of("하", "상")));
    }

    @Test
    @DisplayName("선택형은 서로 다른 보기 둘 이상이 있어야 한다")
    void choice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question.Choice(KEY, "주제", true, List.of("AI"), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question.Choice(KEY, "주제", true, List.of("AI", "AI"), true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question.Choice(KEY, "주제", true, List.of("AI", " "), true));
    }

    @Test
    @DisplayName("글자를 받지 않는 서술형, 물음이 없는 문항은 거부한다")
    void text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question.FreeText(KEY, "의견", false, 0))
                .withMessageContaining("0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Question.FreeText(KEY, " ", false, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Question.Scale(KEY, "", true, 1, 5, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question.Choice(KEY, "\t", true, List.of("AI", "드론"), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Question.Matrix(KEY, " ", true, List.of(Row.of("ai", "AI")), new Steps(1, 5, List.of())));
    }

    @Test
    @DisplayName("답은 저마다 제 갈래로 나뉜다")
    void kindsOfAnswers() {
        assertThat(Stream.of(
                                new Answer.Rating(3),
                                new Answer.Chosen(List.of("AI")),
                                new Answer.Words("좋았습니다."),
                                new Answer.RatedRows(Map.of(KEY, 2)))
                        .map(answer -> answer.<Object>fold(
                                Answer.Rating::value,
                                Answer.Chosen::options,
                                Answer.Words::text,
                                Answer.RatedRows::ratings)))
                .containsExactly(3, List.of("AI"), "좋았습니다.", Map.of(KEY, 2));
    }

    @Test
    @DisplayName("설문지에는 제목과 문항이 있고 키가 겹치지 않아야 한다")
    void questionnaire() {
        Question question = new Question.FreeText(KEY, "의견", false, 10);

        assertThatIllegalArgumentException().isThrownBy(() -> new Questionnaire(" ", List.of(question)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Questionnaire("조사", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Questionnaire("조사", List.of(question, question)))
                .withMessageContaining("q1");
        assertThat(new Questionnaire("조사", List.of(question)).question(KEY)).contains(question);
        assertThat(new Questionnaire("조사", List.of(question)).question(QuestionKey.of("q2")))
                .isEmpty();
    }

    @Test
    @DisplayName("빈 답은 답이 아니다")
    void answers() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer.Chosen(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer.Words("  "));
    }
}
