package kr.municipal.training.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.municipal.training.fixture.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("행렬형 문항: 여러 항목을 한 척도로 묻는다")
class RatingRowsTest {

    private static final QuestionKey PARTS = QuestionKey.of("parts");
    private static final Row THEORY = Row.of("theory", "이론");
    private static final Row PRACTICE = Row.of("practice", "실습");
    private static final Steps STEPS = new Steps(1, 5, List.of());

    private static Questionnaire asked(boolean required) {
        return new Questionnaire(
                "만족도", List.of(new Question.Matrix(PARTS, "얼마나 만족하셨습니까?", required, List.of(THEORY, PRACTICE), STEPS)));
    }

    private static Map<String, List<String>> form(List<String> theory, List<String> practice) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        form.put("parts.theory", theory);
        form.put("parts.practice", practice);
        return form;
    }

    @Test
    @DisplayName("줄마다 하나씩 고르면 응답이 된다")
    void everyRow() {
        SurveyDraft draft = asked(true).read(form(List.of("4"), List.of("5")));

        assertThat(draft.objections()).isEmpty();
        assertThat(draft.response().answer(PARTS))
                .contains(new Answer.RatedRows(Map.of(THEORY.key(), 4, PRACTICE.key(), 5)));
    }

    @Test
    @DisplayName("잘못된 줄마다 문항과 줄의 이름을 들어 한꺼번에 알려 준다")
    void everyObjectionNamesQuestionAndRow() {
        SurveyDraft draft = asked(true).read(form(List.of("6"), List.of("1", "2")));

        assertThat(Told.codes(draft.objections()))
                .containsExactly("SURVEY_ROW_NOT_ON_SCALE", "SURVEY_ROW_ONE_ANSWER_ONLY");
        assertThat(Told.korean(draft.objections().get(0))).contains("얼마나 만족하셨습니까?", "이론", "6");
        assertThat(Told.korean(draft.objections().get(1))).contains("실습");
    }

    @Test
    @DisplayName("필수 문항이면 모든 줄에, 선택 문항이면 아무 줄에나 답한다")
    void requiredAsksForEveryRow() {
        Map<String, List<String>> half = form(List.of("3"), List.of(" "));

        assertThat(asked(true).read(half).objections()).singleElement().satisfies(reason -> assertThat(reason.data())
                .containsEntry("row", "실습"));
        assertThat(asked(false).read(half).response().answer(PARTS))
                .contains(new Answer.RatedRows(Map.of(THEORY.key(), 3)));
        assertThat(asked(false).read(Map.of()).response().answers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"parts", "parts.", "parts.other", ".theory", "parts.theory.x"})
    @DisplayName("없는 줄로 보낸 답은 모르는 항목이다")
    void unknownRows(String field) {
        assertThat(Told.codes(asked(false).read(Map.of(field, List.of("1"))).objections()))
                .containsExactly("SURVEY_QUESTION_UNKNOWN");
    }

    @Test
    @DisplayName("집계는 줄마다 평균과 분포를 보이고, 다섯 명보다 적게 답한 줄은 보이지 않는다")
    void summaryByRow() {
        List<SurveyResponse> responses = List.of(rated(5, 1), rated(4, 1), rated(4, 2), rated(3, 2), rated(4, null));

        SurveySummary summary = SurveySummary.of(asked(false), responses, 6);

        assertThat(summary.mean(PARTS, THEORY.key()))
                .hasValueSatisfying(mean -> assertThat(mean.value()).isEqualByComparingTo("4.00"));
        assertThat(summary.questions().get(0).rows().get(0).distribution()).containsEntry("4", 3);
        assertThat(summary.questions().get(0).rows().get(1))
                .isEqualTo(QuestionSummary.hidden(new Question.Scale(PRACTICE.key(), "실습", false, 1, 5, List.of()), 4));
        assertThat(summary.mean(PARTS, PRACTICE.key())).isEmpty();
        assertThat(summary.mean(PARTS)).isEmpty();
    }

    @Test
    @DisplayName("줄이 없거나 겹치는 행렬, 단계 없는 척도는 거부한다")
    void badMatrix() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question.Matrix(PARTS, "물음", true, List.of(), STEPS))
                .withMessageContaining("parts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question.Matrix(PARTS, "물음", true, List.of(THEORY, THEORY), STEPS));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Question.Matrix(PARTS, "물음", true, List.of(THEORY, Row.of("other", "이론")), STEPS));
        assertThatIllegalArgumentException().isThrownBy(() -> Row.of("row", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Steps(3, 3, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer.RatedRows(Map.of()));
    }

    private static SurveyResponse rated(int theory, @Nullable Integer practice) {
        return asked(false)
                .read(form(List.of("" + theory), practice == null ? List.of() : List.of("" + practice)))
                .response();
    }
}
