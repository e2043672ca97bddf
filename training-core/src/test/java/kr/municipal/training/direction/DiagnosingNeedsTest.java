package kr.municipal.training.direction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.municipal.training.survey.Question;
import kr.municipal.training.survey.QuestionKey;
import kr.municipal.training.survey.Row;
import kr.municipal.training.survey.Steps;
import kr.municipal.training.survey.SurveyResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("프로그램을 짜기 전에 교육 요구를 진단한다")
class DiagnosingNeedsTest {

    private static final List<Row> TOPICS = List.of(Row.of("ai", "AI"), Row.of("farm", "스마트팜"), Row.of("drone", "드론"));
    private static final Steps STEPS = new Steps(1, 5, List.of());
    private static final NeedsQuestions QUESTIONS = questions(TOPICS, STEPS, List.of("AI", "스마트팜", "드론"));

    @Test
    @DisplayName("우선순위는 중요도와 현재 수준의 차이에 중요도를 곱한 값이다")
    void byBorich() {
        NeedsDiagnosis diagnosis = NeedsDiagnosis.of(QUESTIONS, people(5, "5,2", "4,3", "3,4"));

        assertThat(diagnosis.needs()).extracting(need -> need.topic().text()).containsExactly("AI", "스마트팜", "드론");
        assertThat(diagnosis.needs()).extracting(TopicNeed::rank).containsExactly(1, 2, 3);
        assertThat(diagnosis.needs().get(0).gap())
                .isEqualTo(new NeedsGap(new BigDecimal("5.00"), new BigDecimal("2.00")));
        // (5 − 2) × 5, (4 − 3) × 4, (3 − 4) × 3
        assertThat(priorities(diagnosis)).containsExactly("15.00", "4.00", "-3.00");
        assertThat(diagnosis.needs().get(0).wanted()).isEqualTo(5);
        assertThat(diagnosis.needs().get(2).wanted()).isZero();
    }

    @Test
    @DisplayName("우선순위가 같으면 같은 순위이고, 같다는 것이 보인다")
    void tiesAreVisible() {
        NeedsDiagnosis diagnosis = NeedsDiagnosis.of(QUESTIONS, people(5, "4,3", "5,2", "4,3"));

        assertThat(diagnosis.needs()).extracting(TopicNeed::rank).containsExactly(1, 2, 2);
        assertThat(diagnosis.needs()).extracting(TopicNeed::tied).containsExactly(false, true, true);
        assertThat(diagnosis.needs()).extracting(need -> need.topic().text()).containsExactly("스마트팜", "AI", "드론");
    }

    @Test
    @DisplayName("다섯 명보다 적게 답한 주제는 수치도 순위도 없이 끝에 온다")
    void fewAnswers() {
        List<SurveyResponse> responses = new ArrayList<>(people(4, "5,1", "4,3", "3,3"));
        responses.addAll(people(1, "", "4,3", "3,3"));

        NeedsDiagnosis diagnosis = NeedsDiagnosis.of(QUESTIONS, responses);

        assertThat(diagnosis.needs()).extracting(TopicNeed::rank).containsExactly(1, 2, null);
        assertThat(diagnosis.needs().get(2).raters()).isEqualTo(4);
        assertThat(diagnosis.needs().get(2).gap()).isNull();
        assertThat(NeedsDiagnosis.of(QUESTIONS, people(4, "5,1", "4,3", "3,3")).needs())
                .allSatisfy(need -> assertThat(need.wanted()).isNull());
        assertThat(NeedsDiagnosis.of(QUESTIONS, List.of()).needs()).hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeedsDiagnosis.of(QUESTIONS, List.of(), 0))
                .withMessageContaining("0");
    }

    @Test
    @DisplayName("중요도와 현재 수준을 모두 답한 사람만 차이에 든다")
    void onlyWhoRatedBoth() {
        List<SurveyResponse> responses = new ArrayList<>(people(5, "5,2", "4,3", "3,3"));
        responses.addAll(people(3, "1,", "4,3", "3,3"));

        assertThat(NeedsDiagnosis.of(QUESTIONS, responses).needs().get(0).gap())
                .isEqualTo(new NeedsGap(new BigDecimal("5.00"), new BigDecimal("2.00")));
    }

    @Test
    @DisplayName("세 문항이 같은 주제를 묻지 않으면 거부한다")
    void differentTopics() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> questions(TOPICS, new Steps(1, 7, List.of()), List.of("AI", "스마트팜", "드론")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> questions(TOPICS.subList(0, 2), STEPS, List.of("AI", "스마트팜", "드론")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> questions(TOPICS, STEPS, List.of("AI", "드론")))
                .withMessageContaining("스마트팜");
        assertThat(QUESTIONS.questionnaire("요구조사").questions()).hasSize(3);
    }

    private static List<String> priorities(NeedsDiagnosis diagnosis) {
        return diagnosis.needs().stream()
                .map(need -> need.gap() == null ? "" : need.gap().priority().toString())
                .toList();
    }

    private static NeedsQuestions questions(List<Row> able, Steps ableSteps, List<String> options) {
        return new NeedsQuestions(
                new Question.Matrix(QuestionKey.of("importance"), "얼마나 중요합니까?", false, TOPICS, STEPS),
                new Question.Matrix(QuestionKey.of("ability"), "지금 얼마나 할 수 있습니까?", false, able, ableSteps),
                new Question.Choice(QuestionKey.of("wanted"), "배우고 싶은 주제", false, options, true));
    }

    /** People who rate importance and ability of the three topics alike; those with importance above 3 want a topic. */
    private static List<SurveyResponse> people(int count, String... ratings) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < ratings.length; i++) {
            Row topic = TOPICS.get(i);
            String[] both = ratings[i].split(",", -1);
            form.put("importance." + topic.key(), List.of(both[0]));
            form.put("ability." + topic.key(), List.of(both.length > 1 ? both[1] : ""));
            if (both[0].compareTo("3") > 0) {
                wanted.add(topic.text());
            }
        }
        form.put("wanted", wanted);
        SurveyResponse response = QUESTIONS.questionnaire("요구조사").read(form).response();
        return java.util.Collections.nCopies(count, response);
    }
}
