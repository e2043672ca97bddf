package kr.municipal.training.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What was answered to one question (문항별 집계).
 *
 * @param question the question
 * @param count how many answered it
 * @param suppressed whether it is hidden, because too few answered or because a hidden group could be computed from it;
 *     then the rest is empty
 * @param distribution how often each step or option was given, every one of them in the order of the question; empty
 *     for a free text and a matrix
 * @param texts the answers in own words, in alphabetical order, so that the order tells nothing about who wrote
 * @param rows the result of each row of a matrix, as a scale of its own
 */
public record QuestionSummary(
        Question question,
        int count,
        boolean suppressed,
        Map<String, Integer> distribution,
        List<String> texts,
        List<QuestionSummary> rows) {

    /** Copies the components; what is hidden shows nothing. */
    public QuestionSummary {
        Objects.requireNonNull(question, "question");
        if (count < 0) {
            throw new IllegalArgumentException("question " + question.key() + " was answered " + count + " times");
        }
        if (suppressed && !(distribution.isEmpty() && texts.isEmpty() && rows.isEmpty())) {
            throw new IllegalArgumentException("question " + question.key() + " is hidden, yet shows " + distribution
                    + ", " + texts.size() + " texts and " + rows.size() + " rows");
        }
        distribution = Collections.unmodifiableMap(new LinkedHashMap<>(distribution));
        texts = List.copyOf(texts);
        rows = List.copyOf(rows);
    }

    static QuestionSummary hidden(Question question, int count) {
        return new QuestionSummary(question, count, true, Map.of(), List.of(), List.of());
    }

    /**
     * Returns the mean of a scale.
     *
     * @return the mean with its interval, as {@link Estimate#ofMean} says; empty if hidden or not a scale
     */
    public Optional<Estimate> mean() {
        return question instanceof Question.Scale scale && !suppressed
                ? Estimate.ofMean(scale.steps(), List.copyOf(distribution.values()))
                : Optional.empty();
    }

    /**
     * Returns how many of those who answered gave one answer.
     *
     * @param answer a step of the scale or an option of the choice
     * @return the share in percent with its interval, as {@link Estimate#ofShare} says; empty if hidden or no such answer
     */
    public Optional<Estimate> share(String answer) {
        return Optional.ofNullable(distribution.get(answer)).flatMap(hits -> Estimate.ofShare(hits, count));
    }
}
