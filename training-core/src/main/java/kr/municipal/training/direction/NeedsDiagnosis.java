package kr.municipal.training.direction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.municipal.training.survey.Answer;
import kr.municipal.training.survey.QuestionKey;
import kr.municipal.training.survey.Row;
import kr.municipal.training.survey.SurveyResponse;
import kr.municipal.training.survey.SurveySummary;
import org.jspecify.annotations.Nullable;

/**
 * What should be taught, diagnosed before a programme (교육 요구 진단): topics by the priority of {@link NeedsGap#priority},
 * ties visible. Topics that too few rated have no figures and come last; chance is not told apart here, so neighbours in
 * the ranking may well be equal.
 *
 * @param responses how many answered
 * @param needs the topics, greatest priority first; equal ones in the order asked
 */
public record NeedsDiagnosis(int responses, List<TopicNeed> needs) {

    /** Checks the count and copies the needs. */
    public NeedsDiagnosis {
        if (responses < 0) {
            throw new IllegalArgumentException("responses must not be negative: " + responses);
        }
        needs = List.copyOf(needs);
    }

    /**
     * Diagnoses with the default minimum group of {@value SurveySummary#MINIMUM_GROUP}.
     *
     * @param questions what was asked
     * @param responses what was answered
     * @return the diagnosis
     */
    public static NeedsDiagnosis of(NeedsQuestions questions, List<SurveyResponse> responses) {
        return of(questions, responses, SurveySummary.MINIMUM_GROUP);
    }

    /**
     * Diagnoses.
     *
     * @param questions what was asked
     * @param responses what was answered; answers that do not fit the questions are left out
     * @param minimumGroup the fewest answers from which a figure is made, 1 or more
     * @return the diagnosis
     * @throws IllegalArgumentException if the minimum group is below 1
     */
    public static NeedsDiagnosis of(NeedsQuestions questions, List<SurveyResponse> responses, int minimumGroup) {
        if (minimumGroup < 1) {
            throw new IllegalArgumentException("the minimum group is one person or more: " + minimumGroup);
        }
        List<TopicNeed> needs = new ArrayList<>();
        for (Row topic : questions.importance().rows()) {
            needs.add(need(questions, topic, responses, minimumGroup));
        }
        return new NeedsDiagnosis(responses.size(), ranked(needs));
    }

    private static TopicNeed need(NeedsQuestions asked, Row topic, List<SurveyResponse> responses, int minimum) {
        int wanted = 0;
        int raters = 0;
        long importance = 0;
        long ability = 0;
        for (SurveyResponse response : responses) {
            wanted += response.answer(asked.wanted().key())
                            .filter(answer -> answer instanceof Answer.Chosen chosen
                                    && chosen.options().contains(topic.text()))
                            .isPresent()
                    ? 1
                    : 0;
            Integer important = rating(response, asked.importance().key(), topic);
            Integer able = rating(response, asked.ability().key(), topic);
            if (important != null
                    && able != null
                    && asked.importance().steps().contains(important)
                    && asked.ability().steps().contains(able)) {
                raters++;
                importance += important;
                ability += able;
            }
        }
        NeedsGap gap = raters < minimum ? null : new NeedsGap(mean(importance, raters), mean(ability, raters));
        return new TopicNeed(topic, responses.size() < minimum ? null : wanted, raters, gap, null, false);
    }

    private static List<TopicNeed> ranked(List<TopicNeed> needs) {
        List<BigDecimal> priorities = needs.stream()
                .map(NeedsDiagnosis::priority)
                .filter(Objects::nonNull)
                .toList();
        return needs.stream()
                .map(need -> {
                    BigDecimal own = priority(need);
                    if (own == null) {
                        return need;
                    }
                    int above = (int) priorities.stream()
                            .filter(one -> one.compareTo(own) > 0)
                            .count();
                    boolean tied = priorities.stream().filter(own::equals).count() > 1;
                    return new TopicNeed(need.topic(), need.wanted(), need.raters(), need.gap(), above + 1, tied);
                })
                .sorted(Comparator.comparing(TopicNeed::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static @Nullable BigDecimal priority(TopicNeed need) {
        NeedsGap gap = need.gap();
        return gap == null ? null : gap.priority();
    }

    private static @Nullable Integer rating(SurveyResponse response, QuestionKey matrix, Row topic) {
        Answer answer = response.answer(matrix).orElse(null);
        Map<QuestionKey, Integer> ratings = answer instanceof Answer.RatedRows rows ? rows.ratings() : Map.of();
        return ratings.get(topic.key());
    }

    private static BigDecimal mean(long sum, int count) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
    }
}
