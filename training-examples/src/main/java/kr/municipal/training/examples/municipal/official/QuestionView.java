package kr.municipal.training.examples.municipal.official;

import java.util.List;
import java.util.stream.IntStream;
import kr.municipal.training.survey.Question;

/**
 * A question as the form shows it.
 *
 * @param kind scale, choice, several or text
 * @param options what can be chosen; none for a text
 * @param given what was sent before
 * @param errors what is wrong with it
 */
record QuestionView(
        String key,
        String text,
        boolean required,
        String kind,
        List<Option> options,
        int maxLength,
        List<String> given,
        List<String> errors) {

    /** One option of a question. */
    record Option(String value, String label) {}

    static QuestionView of(Question question, List<String> given, List<String> errors) {
        return new QuestionView(
                question.key().value(),
                question.text(),
                question.required(),
                question.fold(scale -> "scale", choice -> choice.multiple() ? "several" : "choice", text -> "text"),
                question.fold(
                        QuestionView::steps,
                        choice -> choice.options().stream()
                                .map(option -> new Option(option, option))
                                .toList(),
                        text -> List.of()),
                question.fold(scale -> 0, choice -> 0, Question.FreeText::maxLength),
                given,
                errors);
    }

    private static List<Option> steps(Question.Scale scale) {
        return IntStream.rangeClosed(scale.min(), scale.max())
                .mapToObj(step -> new Option(
                        Integer.toString(step),
                        scale.labels().isEmpty() ? "" : scale.labels().get(step - scale.min())))
                .toList();
    }
}
