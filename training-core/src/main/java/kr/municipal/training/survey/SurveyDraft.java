package kr.municipal.training.survey;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import org.apache.commons.lang3.StringUtils;

/**
 * The raw input of a survey form, read against its questionnaire: a response, or every objection to it.
 *
 * <p>Blank values count as not given. Objections are {@code SURVEY_ANSWER_REQUIRED}, {@code SURVEY_ONE_ANSWER_ONLY},
 * {@code SURVEY_NOT_ON_SCALE}, {@code SURVEY_OPTION_UNKNOWN}, {@code SURVEY_TEXT_TOO_LONG}, each naming the
 * {@code question} by its text; of a matrix {@code SURVEY_ROW_REQUIRED}, {@code SURVEY_ROW_ONE_ANSWER_ONLY},
 * {@code SURVEY_ROW_NOT_ON_SCALE}, each naming the {@code row} as well; and {@code SURVEY_QUESTION_UNKNOWN} for a field
 * that no question asks for. Input of any size and kind gives objections and never an exception.
 */
public final class SurveyDraft {

    private static final int SHOWN = 40;

    private final Map<QuestionKey, Answer> answers = new LinkedHashMap<>();

    @Size(max = 0, message = "{kr.municipal.training.Answers.refused}")
    private final List<Reason> objections = new ArrayList<>();

    private SurveyDraft() {}

    static SurveyDraft of(Questionnaire questionnaire, Map<String, List<String>> form) {
        SurveyDraft draft = new SurveyDraft();
        TreeSet<String> unknown = new TreeSet<>(form.keySet());
        for (Question question : questionnaire.questions()) {
            if (question instanceof Question.Matrix matrix) {
                matrix.rows().forEach(row -> unknown.remove(matrix.field(row)));
                draft.readRows(matrix, form);
            } else {
                unknown.remove(question.key().value());
                draft.read(question, form.getOrDefault(question.key().value(), List.of()));
            }
        }
        unknown.forEach(field ->
                draft.objections.add(Reason.of("SURVEY_QUESTION_UNKNOWN").with("field", shown(field))));
        return draft;
    }

    /**
     * Returns what speaks against the input.
     *
     * @return all objections in the order of the questions, then the unknown fields; empty if there is a response
     */
    public List<Reason> objections() {
        return List.copyOf(objections);
    }

    /**
     * Returns the response.
     *
     * @return the answers given
     * @throws IllegalStateException if there are objections
     */
    public SurveyResponse response() {
        if (!objections.isEmpty()) {
            throw new IllegalStateException("no response: " + objections);
        }
        return new SurveyResponse(answers);
    }

    private void read(Question question, List<String> raw) {
        List<String> given = given(raw);
        if (given.isEmpty()) {
            if (question.required()) {
                object("SURVEY_ANSWER_REQUIRED", question);
            }
        } else if (given.size() > 1 && !takesSeveral(question)) {
            object("SURVEY_ONE_ANSWER_ONLY", question);
        } else if (question instanceof Question.Scale scale) {
            readStep(scale.steps(), given.get(0), about("SURVEY_NOT_ON_SCALE", scale))
                    .ifPresent(step -> answers.put(scale.key(), new Answer.Rating(step)));
        } else if (question instanceof Question.Choice choice) {
            readOptions(choice, given);
        } else if (question instanceof Question.FreeText text) {
            readWords(text, given.get(0));
        }
    }

    private void readRows(Question.Matrix matrix, Map<String, List<String>> form) {
        Map<QuestionKey, Integer> ratings = new LinkedHashMap<>();
        for (Row row : matrix.rows()) {
            List<String> given = given(form.getOrDefault(matrix.field(row), List.of()));
            if (given.size() > 1) {
                objections.add(about("SURVEY_ROW_ONE_ANSWER_ONLY", matrix).with("row", row.text()));
            } else if (given.size() == 1) {
                Reason offScale = about("SURVEY_ROW_NOT_ON_SCALE", matrix).with("row", row.text());
                readStep(matrix.steps(), given.get(0), offScale).ifPresent(step -> ratings.put(row.key(), step));
            } else if (matrix.required()) {
                objections.add(about("SURVEY_ROW_REQUIRED", matrix).with("row", row.text()));
            }
        }
        if (!ratings.isEmpty()) {
            answers.put(matrix.key(), new Answer.RatedRows(ratings));
        }
    }

    private Optional<Integer> readStep(Steps steps, String given, Reason offScale) {
        if (given.matches("-?[0-9]{1,10}")) {
            long step = Long.parseLong(given);
            if (steps.min() <= step && step <= steps.max()) {
                return Optional.of((int) step);
            }
        }
        objections.add(
                offScale.with("value", shown(given)).with("min", steps.min()).with("max", steps.max()));
        return Optional.empty();
    }

    private static List<String> given(List<String> raw) {
        return raw.stream()
                .map(WrittenText::of)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private void readOptions(Question.Choice choice, List<String> given) {
        List<String> unknown = given.stream()
                .filter(value -> !choice.options().contains(value))
                .toList();
        if (unknown.isEmpty()) {
            List<String> inOrder =
                    choice.options().stream().filter(given::contains).toList();
            answers.put(choice.key(), new Answer.Chosen(inOrder));
        } else {
            objections.add(about("SURVEY_OPTION_UNKNOWN", choice).with("value", shown(unknown.get(0))));
        }
    }

    private void readWords(Question.FreeText question, String given) {
        if (given.length() <= question.maxLength()) {
            answers.put(question.key(), new Answer.Words(given));
        } else {
            objections.add(about("SURVEY_TEXT_TOO_LONG", question)
                    .with("length", given.length())
                    .with("max", question.maxLength()));
        }
    }

    private void object(String code, Question question) {
        objections.add(about(code, question));
    }

    private static Reason about(String code, Question question) {
        return Reason.of(code).with("question", question.text());
    }

    private static boolean takesSeveral(Question question) {
        return question instanceof Question.Choice choice && choice.multiple();
    }

    private static String shown(String input) {
        return StringUtils.abbreviate(WrittenText.of(input), SHOWN);
    }
}
