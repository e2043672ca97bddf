package kr.municipal.training.survey;

import static kr.municipal.training.fixture.Questionnaires.PRACTICE;
import static kr.municipal.training.fixture.Questionnaires.SATISFACTION;
import static kr.municipal.training.fixture.Questionnaires.TOPICS;
import static kr.municipal.training.fixture.Questionnaires.WISHES;
import static kr.municipal.training.fixture.Questionnaires.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import kr.municipal.training.fixture.Questionnaires;
import kr.municipal.training.fixture.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("교육생이 설문 화면에서 답을 보낸다")
class AnsweringTheSurveyTest {

    private final Questionnaire questionnaire = Questionnaires.satisfaction();

    @Test
    @DisplayName("열 자리 수의 척도에도 답할 수 있고, 넘치는 수는 척도에 없는 답이다")
    void bigSteps() {
        QuestionKey key = QuestionKey.of("cost");
        Questionnaire asked = new Questionnaire(
                "비용", List.of(new Question.Scale(key, "얼마?", true, 2_000_000_000, 2_000_000_004, List.of())));

        assertThat(asked.read(Map.of("cost", List.of("2000000003"))).response().answer(key))
                .contains(new Answer.Rating(2_000_000_003));
        assertThat(Told.codes(asked.read(Map.of("cost", List.of("9999999999"))).objections()))
                .containsExactly("SURVEY_NOT_ON_SCALE");
    }

    @Test
    @DisplayName("모든 문항에 답하면 응답이 된다")
    void everything() {
        Map<String, List<String>> form = form(4, "알맞음");
        form.put("topics", List.of("드론", "AI", "AI"));
        form.put("wishes", List.of("  실습을 더\r\n늘려 주세요 "));

        SurveyDraft draft = questionnaire.read(form);

        assertThat(draft.objections()).isEmpty();
        assertThat(draft.response().answers())
                .containsExactly(
                        Map.entry(SATISFACTION, new Answer.Rating(4)),
                        Map.entry(PRACTICE, new Answer.Chosen(List.of("알맞음"))),
                        Map.entry(TOPICS, new Answer.Chosen(List.of("AI", "드론"))),
                        Map.entry(WISHES, new Answer.Words("실습을 더\n늘려 주세요")));
    }

    @Test
    @DisplayName("선택 문항은 비워 둘 수 있다")
    void optionalLeftOut() {
        Map<String, List<String>> form = form(1, "적음");
        form.put("topics", List.of());
        form.put("wishes", List.of("   "));

        SurveyResponse response = questionnaire.read(form).response();

        assertThat(response.answers()).containsOnlyKeys(SATISFACTION, PRACTICE);
        assertThat(response.answer(WISHES)).isEmpty();
    }

    @Test
    @DisplayName("빈 화면을 보내면 필수 문항마다 이름을 들어 알려 준다")
    void nothing() {
        SurveyDraft draft = questionnaire.read(Map.of("satisfaction", List.of("", " ")));

        assertThat(Told.codes(draft.objections())).containsExactly("SURVEY_ANSWER_REQUIRED", "SURVEY_ANSWER_REQUIRED");
        assertThat(Told.korean(draft.objections().get(1))).contains("실습 비중은 어땠습니까?");
        assertThatIllegalStateException().isThrownBy(draft::response);
    }

    @Test
    @DisplayName("꾸며 보낸 입력은 문항마다 무엇이 잘못인지 한꺼번에 알려 준다")
    void tampered() {
        SurveyDraft draft = questionnaire.read(Map.of(
                "satisfaction", List.of("6"),
                "practice", List.of("적음", "많음"),
                "topics", List.of("AI", "<script>"),
                "wishes", List.of("가".repeat(21)),
                "zz", List.of("x"),
                "admin", List.of("true")));

        assertThat(Told.codes(draft.objections()))
                .containsExactly(
                        "SURVEY_NOT_ON_SCALE",
                        "SURVEY_ONE_ANSWER_ONLY",
                        "SURVEY_OPTION_UNKNOWN",
                        "SURVEY_TEXT_TOO_LONG",
                        "SURVEY_QUESTION_UNKNOWN",
                        "SURVEY_QUESTION_UNKNOWN");
        assertThat(draft.objections().get(0).data())
                .containsEntry("value", "6")
                .containsEntry("min", 1)
                .containsEntry("max", 5);
        assertThat(draft.objections().get(3).data()).containsEntry("length", 21).containsEntry("max", 20);
        assertThat(draft.objections().get(4).data()).containsEntry("field", "admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "1.5", "만족", "1e0", "99999999999999999999", "٣", "1 2"})
    @DisplayName("척도에 없는 값은 그 값을 밝히며 거부한다")
    void notOnScale(String value) {
        Map<String, List<String>> form = form(1, "적음");
        form.put("satisfaction", List.of(value));

        assertThat(questionnaire.read(form).objections())
                .singleElement()
                .satisfies(objection -> assertThat(objection.data()).containsEntry("value", value));
    }

    @Test
    @DisplayName("서술형은 정한 글자 수까지 받는다")
    void longestText() {
        Map<String, List<String>> form = form(1, "적음");
        form.put("wishes", List.of("가".repeat(20)));

        assertThat(questionnaire.read(form).response().answer(WISHES)).contains(new Answer.Words("가".repeat(20)));
    }

    @Test
    @DisplayName("긴 입력은 줄여서 되돌려 준다")
    void longInputIsNotEchoed() {
        Map<String, List<String>> form = form(1, "가".repeat(100_000));

        assertThat(questionnaire.read(form).objections()).singleElement().satisfies(objection -> assertThat(
                        (String) objection.data().get("value"))
                .hasSize(40));
    }
}
