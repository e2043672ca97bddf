package kr.municipal.training.survey;

import static kr.municipal.training.fixture.Questionnaires.PRACTICE;
import static kr.municipal.training.fixture.Questionnaires.SATISFACTION;
import static kr.municipal.training.fixture.Questionnaires.TOPICS;
import static kr.municipal.training.fixture.Questionnaires.WISHES;
import static kr.municipal.training.fixture.Questionnaires.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.fixture.Questionnaires;
import kr.municipal.training.run.RunId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("교육담당자가 설문 결과를 읽는다")
class ReadingTheResultTest {

    private static final RunId RUN = RunId.of("ai-2026-1");

    private final Questionnaire questionnaire = Questionnaires.satisfaction();

    @Test
    @DisplayName("다섯 명이 답하면 문항마다 수, 평균, 분포가 나온다")
    void fiveAnswers() {
        SurveySummary summary = SurveySummary.of(questionnaire, responses(5, 5, 4, 4, 3), 8);

        assertThat(summary.suppressed()).isFalse();
        assertThat(summary.responseRate()).contains(new BigDecimal("62.5"));
        assertThat(summary.mean(SATISFACTION).map(Estimate::value)).contains(new BigDecimal("4.20"));
        assertThat(summary.questions().get(0).distribution())
                .containsExactly(
                        Map.entry("1", 0), Map.entry("2", 0), Map.entry("3", 1), Map.entry("4", 2), Map.entry("5", 2));
        assertThat(summary.questions().get(1).distribution())
                .containsExactly(Map.entry("적음", 0), Map.entry("알맞음", 5), Map.entry("많음", 0));
        assertThat(summary.questions().get(1).mean()).isEmpty();
    }

    @Test
    @DisplayName("다섯 명보다 적으면 수만 알려 주고 나누어 보이지 않는다")
    void fourAnswers() {
        SurveySummary summary = SurveySummary.of(questionnaire, responses(5, 5, 4, 4), 4);

        assertThat(summary.suppressed()).isTrue();
        assertThat(summary.responses()).isEqualTo(4);
        assertThat(summary.questions()).isEmpty();
        assertThat(summary.mean(SATISFACTION)).isEmpty();
        assertThat(summary.responseRate()).contains(new BigDecimal("100.0"));
    }

    @Test
    @DisplayName("응답은 다섯이라도 그 문항에 답한 사람이 적으면 그 문항은 나누어 보이지 않는다")
    void fewAnsweredOneQuestion() {
        List<SurveyResponse> responses = new ArrayList<>(responses(5, 5, 5, 5));
        Map<String, List<String>> form = form(5, "알맞음");
        form.put("wishes", List.of("나만의 의견"));
        responses.add(questionnaire.read(form).response());

        SurveySummary summary = SurveySummary.of(questionnaire, responses, 5);

        assertThat(summary.questions().get(3))
                .isEqualTo(new QuestionSummary(
                        questionnaire.question(WISHES).orElseThrow(), 1, true, Map.of(), List.of(), List.of()));
    }

    @Test
    @DisplayName("이제 없는 보기뿐인 답과, 하나만 고를 곳에 둘을 고른 답은 세지 않는다")
    void answersThatDoNotFit() {
        List<SurveyResponse> responses = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            responses.add(new SurveyResponse(Map.of(
                    PRACTICE, new Answer.Chosen(List.of("알맞음")), TOPICS, new Answer.Chosen(List.of("AI", "드론")))));
        }
        responses.add(new SurveyResponse(Map.of(
                PRACTICE, new Answer.Chosen(List.of("알맞음", "많음")), TOPICS, new Answer.Chosen(List.of("양자컴퓨터")))));

        SurveySummary summary = SurveySummary.of(questionnaire, responses, 6);

        assertThat(summary.questions().get(1).count()).isEqualTo(5);
        assertThat(summary.questions().get(1).distribution()).containsEntry("많음", 0);
        assertThat(summary.questions().get(2).count()).isEqualTo(5);
        assertThat(summary.questions().get(2).distribution())
                .containsExactly(Map.entry("AI", 5), Map.entry("스마트팜", 0), Map.entry("드론", 5));
    }

    @Test
    @DisplayName("서술형 답은 가나다순으로 보여, 순서로 쓴 사람을 알 수 없다")
    void wordsInAlphabeticalOrder() {
        List<SurveyResponse> responses = new ArrayList<>();
        for (String words : List.of("라", "가", "다", "나", "마")) {
            Map<String, List<String>> form = form(3, "많음");
            form.put("wishes", List.of(words));
            responses.add(questionnaire.read(form).response());
        }

        assertThat(SurveySummary.of(questionnaire, responses, 5)
                        .questions()
                        .get(3)
                        .texts())
                .containsExactly("가", "나", "다", "라", "마");
    }

    @Test
    @DisplayName("최소 인원은 설정이다. 답이 없고 참석자도 없으면 응답률이 없다")
    void minimumGroupIsASetting() {
        assertThat(SurveySummary.of(questionnaire, responses(2), 1, 1)
                        .mean(SATISFACTION)
                        .map(Estimate::value))
                .contains(new BigDecimal("2.00"));
        assertThat(SurveySummary.of(questionnaire, List.of(), 0).responseRate()).isEmpty();
        assertThat(SurveySummary.of(questionnaire, List.of(), 0).suppressed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    @DisplayName("한 명보다 적은 최소 인원은 값을 밝히며 거부한다")
    void badMinimumGroup(int minimumGroup) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveySummary.of(questionnaire, List.of(), 0, minimumGroup))
                .withMessageContaining(Integer.toString(minimumGroup));
    }

    @Test
    @DisplayName("참석자보다 응답이 많을 수 없다")
    void moreResponsesThanInvited() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveySummary.of(questionnaire, responses(5, 5), 1))
                .withMessageContaining("2 responses of 1 invited");
    }

    @Test
    @DisplayName("누가 답했는지는 답과 따로 두고, 두 번째 답은 받지 않는다")
    void whoAnsweredIsKeptApart() {
        SurveyResponses stored = new InMemorySurveyResponses();
        ApplicationId application = ApplicationId.of("A1");
        SurveyResponse response = responses(5).get(0);

        stored.add(RUN, application, response);

        assertThat(stored.hasAnswered(application)).isTrue();
        assertThat(stored.hasAnswered(ApplicationId.of("A2"))).isFalse();
        assertThat(stored.ofRun(RUN)).containsExactly(response);
        assertThat(stored.ofRun(RunId.of("R2"))).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> stored.add(RUN, application, response))
                .withMessageContaining("A1");
        assertThat(stored.ofRun(RUN)).hasSize(1);
    }

    private List<SurveyResponse> responses(int... ratings) {
        List<SurveyResponse> responses = new ArrayList<>();
        for (int rating : ratings) {
            responses.add(questionnaire.read(form(rating, "알맞음")).response());
        }
        return responses;
    }
}
