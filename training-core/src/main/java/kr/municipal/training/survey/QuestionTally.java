package kr.municipal.training.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was answered to one question, counted and not yet hidden. Answers that no longer fit it are left out. */
record QuestionTally(
        Question question, int count, Map<String, Integer> distribution, List<String> texts, List<QuestionTally> rows) {

    static QuestionTally of(Question question, List<SurveyResponse> responses) {
        List<Answer> answers = new ArrayList<>(responses.size());
        responses.forEach(response -> response.answer(question.key()).ifPresent(answers::add));
        return question.fold(
                scale -> ofRatings(scale, given(answers, Answer.Rating.class).map(Answer.Rating::value)),
                choice -> ofOptions(choice, given(answers, Answer.Chosen.class).map(Answer.Chosen::options)),
                text -> {
                    List<String> texts = given(answers, Answer.Words.class)
                            .map(Answer.Words::text)
                            .toList();
                    return new QuestionTally(text, texts.size(), Map.of(), texts, List.of());
                },
                matrix -> ofRows(
                        matrix,
                        given(answers, Answer.RatedRows.class)
                                .map(Answer.RatedRows::ratings)
                                .toList()));
    }

    static QuestionTally sum(List<QuestionTally> parts) {
        QuestionTally first = parts.get(0);
        Map<String, Integer> distribution = new LinkedHashMap<>();
        parts.forEach(part -> part.distribution.forEach((answer, n) -> distribution.merge(answer, n, Integer::sum)));
        return new QuestionTally(
                first.question,
                parts.stream().mapToInt(QuestionTally::count).sum(),
                distribution,
                parts.stream()
                        .map(QuestionTally::texts)
                        .flatMap(Collection::stream)
                        .toList(),
                IntStream.range(0, first.rows.size())
                        .mapToObj(row -> sum(
                                parts.stream().map(part -> part.rows.get(row)).toList()))
                        .toList());
    }

    QuestionSummary summary(int minimumGroup) {
        if (count < minimumGroup) {
            return QuestionSummary.hidden(question, count);
        }
        return shown(rows.stream().map(row -> row.summary(minimumGroup)).toList());
    }

    /** What is shown, with the rows as they come, for a breakdown hides some of them. */
    QuestionSummary shown(List<QuestionSummary> rowSummaries) {
        List<String> sorted = new ArrayList<>(texts);
        Collections.sort(sorted);
        return new QuestionSummary(question, count, false, distribution, sorted, rowSummaries);
    }

    private static QuestionTally ofRatings(Question.Scale scale, Stream<Integer> ratings) {
        int[] counts = new int[scale.max() - scale.min() + 1];
        ratings.filter(scale::contains).forEach(rating -> counts[rating - scale.min()]++);
        Map<String, Integer> distribution = new LinkedHashMap<>();
        scale.steps().all().forEach(step -> distribution.put(step.toString(), counts[step - scale.min()]));
        return new QuestionTally(scale, IntStream.of(counts).sum(), distribution, List.of(), List.of());
    }

    private static QuestionTally ofOptions(Question.Choice choice, Stream<List<String>> chosen) {
        Map<String, Integer> distribution = new LinkedHashMap<>();
        choice.options().forEach(option -> distribution.put(option, 0));
        List<List<String>> fitting = chosen.map(options ->
                        options.stream().filter(distribution::containsKey).toList())
                .filter(options -> choice.multiple() ? !options.isEmpty() : options.size() == 1)
                .toList();
        fitting.forEach(options -> options.forEach(option -> distribution.merge(option, 1, Integer::sum)));
        return new QuestionTally(choice, fitting.size(), distribution, List.of(), List.of());
    }

    private static QuestionTally ofRows(Question.Matrix matrix, List<Map<QuestionKey, Integer>> ratings) {
        List<QuestionTally> rows = matrix.rows().stream()
                .map(row -> ofRatings(
                        matrix.scale(row),
                        ratings.stream()
                                .filter(one -> one.containsKey(row.key()))
                                .map(one -> one.get(row.key()))))
                .toList();
        int count = (int) ratings.stream()
                .filter(one -> matrix.rows().stream().anyMatch(row -> fits(matrix, one.get(row.key()))))
                .count();
        return new QuestionTally(matrix, count, Map.of(), List.of(), rows);
    }

    private static boolean fits(Question.Matrix matrix, @Nullable Integer rating) {
        return rating != null && matrix.steps().contains(rating);
    }

    private static <A extends Answer> Stream<A> given(List<Answer> answers, Class<A> kind) {
        return answers.stream().filter(kind::isInstance).map(kind::cast);
    }
}
