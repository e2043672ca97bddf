package kr.municipal.training.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.maps;
import static org.quicktheories.generators.SourceDSL.strings;

import java.math.BigDecimal;
import java.util.List;
import kr.municipal.training.fixture.Questionnaires;
import kr.municipal.training.fixture.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

@DisplayName("어떤 설문 입력에서도 지켜지는 것")
class SurveyPropertiesTest {

    private final Questionnaire questionnaire = Questionnaires.satisfaction();

    @Test
    @DisplayName("무엇을 보내도 예외 없이 응답이 되거나 사유가 된다")
    void neverAnException() {
        qt().withExamples(3_000)
                .forAll(maps().of(fields(), lists().of(values()).ofSizeBetween(0, 3))
                        .ofSizeBetween(0, 6))
                .checkAssert(form -> {
                    SurveyDraft draft = questionnaire.read(form);
                    assertThat(Told.codes(draft.objections()))
                            .allSatisfy(code -> assertThat(code).startsWith("SURVEY_"));
                    if (draft.objections().isEmpty()) {
                        assertThat(draft.response().answers())
                                .containsKeys(Questionnaires.SATISFACTION, Questionnaires.PRACTICE);
                    }
                });
    }

    @Test
    @DisplayName("분포의 합은 응답 수와 같고 평균은 척도 안에 있다")
    void distributionAddsUp() {
        qt().forAll(lists().of(integers().between(1, 5)).ofSizeBetween(5, 60)).checkAssert(ratings -> {
            List<SurveyResponse> responses = ratings.stream()
                    .map(rating -> questionnaire
                            .read(Questionnaires.form(rating, "적음"))
                            .response())
                    .toList();
            SurveySummary summary = SurveySummary.of(questionnaire, responses, responses.size());

            assertThat(summary.questions().get(0).distribution().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(ratings.size());
            assertThat(summary.mean(Questionnaires.SATISFACTION).orElseThrow().value())
                    .isBetween(BigDecimal.ONE, BigDecimal.valueOf(5));
        });
    }

    private static Gen<String> fields() {
        return integers().between(0, 5).map(i -> List.of("satisfaction", "practice", "topics", "wishes", "", "x" + i)
                .get(i));
    }

    private static Gen<String> values() {
        return integers().between(0, 3).zip(strings().allPossible().ofLengthBetween(0, 30), (i, any) -> switch (i) {
            case 0 -> "3";
            case 1 -> "알맞음";
            default -> any;
        });
    }
}
