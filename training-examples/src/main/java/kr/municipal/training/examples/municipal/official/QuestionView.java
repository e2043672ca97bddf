package kr.municipal.training.examples.municipal.official;

import java.util.List;
import java.util.Map;
import kr.municipal.training.survey.Question;
import kr.municipal.training.survey.Steps;

/**
 * A question as the form shows it.
 *
 * @param kind scale, choice, several, text or matrix
 * @param options what can be chosen, in each row of a matrix; none for a text
 * @param rows the rows of a matrix
 * @param given what was sent before
 * @param errors what is wrong with it
 */
record QuestionView(
        String key,
        String text,
        boolean required,
        String kind,
        List<Option> options,
        List<MatrixRow> rows,
        int maxLength,
        List<String> given,
        List<String> errors) {

    /** One option of a question. */
    record Option(String value, String label) {}

    /** One row of a matrix, the field that answers it, and what was sent before. */
    record MatrixRow(String field, String text, List<String> given) {}

    static QuestionView of(Question question, Map<String, List<String>> sent, List<String> errors) {
        return new QuestionView(
                question.key().value(),
                question.text(),
                question.required(),
                question.fold(
                        scale -> "scale",
                        choice -> choice.multiple() ? "several" : "choice",
                        text -> "text",
                        matrix -> "matrix"),
                question.fold(
                        scale -> steps(scale.steps()),
                        choice -> choice.options().stream()
                                .map(option -> new Option(option, option))
                                .toList(),
                        text -> List.of(),
                        matrix -> steps(matrix.steps())),
                question instanceof Question.Matrix matrix ? rows(matrix, sent) : List.of(),
                question instanceof Question.FreeText text ? text.maxLength() : 0,
                sent.getOrDefault(question.key().value(), List.of()),
                errors);
    }

    private static List<MatrixRow> rows(Question.Matrix matrix, Map<String, List<String>> sent) {
        return matrix.rows().stream()
                .map(row ->
                        new MatrixRow(matrix.field(row), row.text(), sent.getOrDefault(matrix.field(row), List.of())))
                .toList();
    }

    private static List<Option> steps(Steps steps) {
        return steps.all().stream()
                .map(step -> new Option(
                        step.toString(),
                        steps.labels().isEmpty() ? "" : steps.labels().get(step - steps.min())))
                .toList();
    }
}
