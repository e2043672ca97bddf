package kr.municipal.training.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one question (문항별 집계).
 *
 * @param question the question
 * @param count how many answered it
 * @param suppressed whether too few did for the answers to be told apart; then the rest is empty
 * @param mean the mean of a scale, rounded half up to two decimals; null for other questions
 * @param distribution how often each step or option was given, every one of them in the order of the question; empty
 *     for a free text
 * @param texts the answers in own words, in alphabetical order, so that the order tells nothing about who wrote
 */
public record QuestionSummary(
        Question question,
        int count,
        boolean suppressed,
        @Nullable BigDecimal mean,
        Map<String, Integer> distribution,
        List<String> texts) {

    /** Copies the components. */
    public QuestionSummary {
        Objects.requireNonNull(question, "question");
        distribution = Collections.unmodifiableMap(new LinkedHashMap<>(distribution));
        texts = List.copyOf(texts);
    }

    static QuestionSummary of(Question question, List<SurveyResponse> responses, int minimumGroup) {
        List<Answer> answers = responses.stream()
                .flatMap(response -> response.answer(question.key()).stream())
                .toList();
        if (answers.size() < minimumGroup) {
            return new QuestionSummary(question, answers.size(), true, null, Map.of(), List.of());
        }
        Map<String, Integer> distribution = new LinkedHashMap<>();
        if (question instanceof Question.Scale scale) {
            for (int step = scale.min(); step <= scale.max(); step++) {
                distribution.put(Integer.toString(step), 0);
            }
        } else if (question instanceof Question.Choice choice) {
            choice.options().forEach(option -> distribution.put(option, 0));
        }
        List<String> texts = new ArrayList<>();
        long sum = 0;
        for (Answer answer : answers) {
            sum += answer.fold(
                    rating -> {
                        distribution.merge(Integer.toString(rating.value()), 1, Integer::sum);
                        return (long) rating.value();
                    },
                    chosen -> {
                        chosen.options().forEach(option -> distribution.merge(option, 1, Integer::sum));
                        return 0L;
                    },
                    words -> {
                        texts.add(words.text());
                        return 0L;
                    });
        }
        Collections.sort(texts);
        return new QuestionSummary(
                question, answers.size(), false, mean(question, sum, answers.size()), distribution, texts);
    }

    private static @Nullable BigDecimal mean(Question question, long sum, int count) {
        return question instanceof Question.Scale && count > 0
                ? BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP)
                : null;
    }
}
