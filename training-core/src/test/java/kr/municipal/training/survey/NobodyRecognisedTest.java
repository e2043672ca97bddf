package kr.municipal.training.survey;

import static kr.municipal.training.fixture.Questionnaires.SATISFACTION;
import static kr.municipal.training.fixture.Questionnaires.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import kr.municipal.training.fixture.Questionnaires;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

@DisplayName("집단별 집계에서 아무도 알아볼 수 없다")
class NobodyRecognisedTest {

    private static final int MINIMUM = SurveySummary.MINIMUM_GROUP;
    private static final Questionnaire ASKED = asked();

    private static Questionnaire asked() {
        List<Question> questions = new ArrayList<>(Questionnaires.satisfaction().questions());
        questions.add(new Question.Matrix(
                QuestionKey.of("parts"),
                "항목별 만족도",
                false,
                List.of(Row.of("theory", "이론"), Row.of("practice", "실습")),
                new Steps(1, 5, List.of())));
        return new Questionnaire("교육 만족도 조사", questions);
    }

    @Test
    @DisplayName("하나만 숨기면 전체에서 빼서 알 수 있으므로, 가장 작은 집단을 함께 숨긴다")
    void aSecondGroupIsHidden() {
        SurveyBreakdown breakdown = breakdown(Map.of("AI", 20, "드론", 4, "스마트팜", 6), 1);

        assertThat(hiddenIn(breakdown)).containsExactlyInAnyOrder("드론", "스마트팜");
        assertThat(breakdown.total().suppressed()).isFalse();
        assertThat(breakdown.groups())
                .hasEntrySatisfying("드론", group -> assertThat(group.responses()).isEqualTo(4));
    }

    @Test
    @DisplayName("숨긴 집단들을 합쳐 다섯 명이 되면 더 숨기지 않는다")
    void hiddenGroupsTogetherAreEnough() {
        assertThat(hiddenIn(breakdown(Map.of("AI", 20, "드론", 4, "스마트팜", 1, "로봇", 9), 1)))
                .containsExactlyInAnyOrder("드론", "스마트팜");
        assertThat(hiddenIn(breakdown(Map.of("AI", 5, "드론", 0), 1))).containsExactly("드론");
        assertThat(hiddenIn(breakdown(Map.of("AI", 5, "드론", 5), 1))).isEmpty();
    }

    @Test
    @DisplayName("전체도 다섯 명이 안 되면 아무것도 보이지 않는다")
    void nothingAtAll() {
        SurveyBreakdown breakdown = breakdown(Map.of("AI", 2, "드론", 2), 1);

        assertThat(breakdown.total().suppressed()).isTrue();
        assertThat(hiddenIn(breakdown)).containsExactlyInAnyOrder("AI", "드론");
    }

    @Test
    @DisplayName("집단 옆에는 서술형 답을 보이지 않는다")
    void textsWithTheTotalOnly() {
        SurveyBreakdown breakdown = breakdown(Map.of("AI", 20, "드론", 20), 1);

        assertThat(breakdown
                        .total()
                        .question(Questionnaires.WISHES)
                        .orElseThrow()
                        .texts())
                .isNotEmpty();
        assertThat(breakdown.groups().values()).allSatisfy(group -> assertThat(
                        group.question(Questionnaires.WISHES).orElseThrow().texts())
                .isEmpty());
    }

    @Test
    @DisplayName("보이는 집단끼리만 견주고, 없는 집단은 이름을 밝히며 거부한다")
    void comparing() {
        SurveyBreakdown breakdown = breakdown(Map.of("AI", 20, "드론", 4, "스마트팜", 30), 1);

        assertThat(breakdown.difference(SATISFACTION, "AI", "드론").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(breakdown(Map.of("AI", 20, "드론", 20), 1)
                        .difference(SATISFACTION, "AI", "드론")
                        .interval())
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> breakdown.difference(SATISFACTION, "AI", "로봇"))
                .withMessageContaining("로봇");
        assertThatIllegalArgumentException().isThrownBy(() -> SurveyBreakdown.of(Map.of(), MINIMUM));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyBreakdown.of(Map.of("AI", tally(responses(5, 1))), 0))
                .withMessageContaining("0");
        Questionnaire other = new Questionnaire("다른 조사", ASKED.questions());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(responses(5, 1)).plus(SurveyTally.of(other, List.of(), 0)))
                .withMessageContaining("다른 조사");
    }

    @Test
    @DisplayName("어떤 집단들이든, 전체에서 보이는 것을 모두 빼면 남는 답은 없거나 다섯 이상이다")
    void subtractionTellsNobody() {
        qt().withExamples(500).forAll(groups()).checkAssert(groups -> {
            SurveyBreakdown breakdown = SurveyBreakdown.of(groups, MINIMUM);
            List<SurveySummary> shown = breakdown.groups().values().stream()
                    .filter(group -> !group.suppressed())
                    .toList();
            assertThat(shown).allSatisfy(group -> assertThat(group.responses()).isGreaterThanOrEqualTo(MINIMUM));
            nothingLeft(breakdown.total().responses(), shown, SurveySummary::responses);
            for (QuestionSummary asked : breakdown.total().questions()) {
                List<QuestionSummary> parts = shown.stream()
                        .map(group -> group.question(asked.question().key()).orElseThrow())
                        .toList();
                nothingLeft(asked, parts);
                for (int row = 0; row < asked.rows().size(); row++) {
                    int index = row;
                    nothingLeft(
                            asked.rows().get(row),
                            parts.stream()
                                    .filter(part -> !part.suppressed())
                                    .map(part -> part.rows().get(index))
                                    .toList());
                }
            }
        });
    }

    @Test
    @DisplayName("회차를 합친 집계는 모든 답을 함께 센 집계와 같다")
    void mergedRunsAreMergedAnswers() {
        qt().withExamples(300)
                .forAll(someResponses(), someResponses(), someResponses())
                .checkAssert((a, b, c) -> {
                    List<SurveyResponse> all = new ArrayList<>(a);
                    all.addAll(b);
                    all.addAll(c);
                    assertThat(tally(a).plus(tally(b)).plus(tally(c)).summary(MINIMUM))
                            .isEqualTo(SurveySummary.of(ASKED, all, all.size()));
                });
    }

    @Test
    @DisplayName("구간은 평균을 품고 척도를 벗어나지 않으며, 답이 두 배가 되어도 그렇다")
    void intervalsContainTheMean() {
        qt().withExamples(2_000)
                .forAll(lists().of(integers().between(0, 40)).ofSize(5))
                .checkAssert(counts -> Estimate.ofMean(new Steps(1, 5, List.of()), counts)
                        .ifPresent(mean -> {
                            assertThat(mean.value().doubleValue()).isBetween(1.0, 5.0);
                            if (mean.count() > 1) {
                                Interval interval = Objects.requireNonNull(mean.interval());
                                assertThat(interval.contains(mean.value())).isTrue();
                                assertThat(interval.low().doubleValue()).isGreaterThanOrEqualTo(1.0);
                                assertThat(interval.high().doubleValue()).isLessThanOrEqualTo(5.0);
                                assertThat(interval.low()).isLessThan(interval.high());
                            }
                        }));
        qt().withExamples(2_000)
                .forAll(integers().between(0, 300), integers().between(0, 300))
                .checkAssert(
                        (hits, misses) -> Estimate.ofShare(hits, hits + misses).ifPresent(share -> {
                            Interval interval = Objects.requireNonNull(share.interval());
                            assertThat(interval.low().doubleValue())
                                    .isBetween(0.0, share.value().doubleValue());
                            assertThat(interval.high().doubleValue())
                                    .isBetween(share.value().doubleValue(), 100.0);
                        }));
    }

    @Test
    @DisplayName("십만 명의 답도 곧 집계한다")
    void aHundredThousandAnswers() {
        List<SurveyResponse> many = Collections.nCopies(20_000, responses(5, 1)).stream()
                .flatMap(List::stream)
                .toList();

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(
                        SurveySummary.of(ASKED, many, 100_000).responses())
                .isEqualTo(100_000));
    }

    @Test
    @DisplayName("설문지가 바뀌어 맞지 않게 된 답은 세지 않는다")
    void answersThatNoLongerFit() {
        SurveyResponse old = new SurveyResponse(Map.of(
                SATISFACTION,
                new Answer.Rating(9),
                Questionnaires.PRACTICE,
                new Answer.Chosen(List.of("없어진 보기")),
                Questionnaires.TOPICS,
                new Answer.Chosen(List.of("AI", "없어진 보기")),
                Questionnaires.WISHES,
                new Answer.Rating(1),
                QuestionKey.of("parts"),
                new Answer.RatedRows(Map.of(QuestionKey.of("gone"), 1))));

        SurveySummary summary = SurveySummary.of(ASKED, List.of(old), 1, 1);

        assertThat(summary.questions()).extracting(QuestionSummary::count).containsExactly(0, 0, 1, 0, 0);
        assertThat(summary.questions().get(2).distribution())
                .containsEntry("AI", 1)
                .doesNotContainKey("없어진 보기");
        assertThat(summary.questions().get(2).share("AI")).isPresent();
        assertThat(summary.questions().get(2).share("없어진 보기")).isEmpty();
    }

    private static void nothingLeft(QuestionSummary total, List<QuestionSummary> parts) {
        List<QuestionSummary> shown =
                parts.stream().filter(part -> !part.suppressed()).toList();
        assertThat(shown).allSatisfy(part -> assertThat(part.count()).isGreaterThanOrEqualTo(MINIMUM));
        assertThat(total.suppressed()).isEqualTo(total.count() < MINIMUM);
        if (!total.suppressed() && !(total.question() instanceof Question.FreeText)) {
            nothingLeft(total.count(), shown, QuestionSummary::count);
        }
    }

    private static <T> void nothingLeft(int total, List<T> shown, Function<T, Integer> count) {
        int left = total - shown.stream().mapToInt(count::apply).sum();
        assertThat(left == 0 || left >= MINIMUM || shown.isEmpty())
                .as("%d of %d left", left, total)
                .isTrue();
    }

    private static Gen<Map<String, SurveyTally>> groups() {
        return lists().of(someResponses()).ofSizeBetween(1, 5).map(all -> {
            Map<String, SurveyTally> groups = new LinkedHashMap<>();
            all.forEach(one -> groups.put("집단 " + groups.size(), tally(one)));
            return groups;
        });
    }

    private static Gen<List<SurveyResponse>> someResponses() {
        return integers().between(0, 12).zip(integers().between(1, 4), NobodyRecognisedTest::responses);
    }

    /** Every so many leave out what may be left out. */
    private static List<SurveyResponse> responses(int count, int optionalEvery) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Map<String, List<String>> form = form(1 + (i * 7 + optionalEvery) % 5, "알맞음");
                    if (i % optionalEvery == 0) {
                        form.put("topics", List.of("AI"));
                        form.put("wishes", List.of("의견 " + i));
                        form.put("parts.theory", List.of("3"));
                    }
                    if (i % 2 == 0) {
                        form.put("parts.practice", List.of("4"));
                    }
                    return ASKED.read(form).response();
                })
                .toList();
    }

    private static SurveyTally tally(List<SurveyResponse> responses) {
        return SurveyTally.of(ASKED, responses, responses.size());
    }

    private static SurveyBreakdown breakdown(Map<String, Integer> sizes, int optionalEvery) {
        Map<String, SurveyTally> groups = new LinkedHashMap<>();
        sizes.forEach((name, size) -> groups.put(name, tally(responses(size, optionalEvery))));
        return SurveyBreakdown.of(groups, MINIMUM);
    }

    private static List<String> hiddenIn(SurveyBreakdown breakdown) {
        return breakdown.groups().entrySet().stream()
                .filter(group -> group.getValue().suppressed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
