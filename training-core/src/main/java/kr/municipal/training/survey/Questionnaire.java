package kr.municipal.training.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.Validate;

/**
 * The questions of a survey (설문지), as the municipality words them.
 *
 * @param title what the trainee reads above them, not blank
 * @param questions the questions in the order asked, at least one, no key twice
 */
public record Questionnaire(
        @NotBlank(message = "{kr.municipal.training.Written.missing}") String title,
        @NotEmpty(message = "{kr.municipal.training.Rows.missing}") List<@Valid Question> questions) {

    /** Checks title and questions. */
    public Questionnaire {
        Validate.notBlank(title, "the title of a questionnaire must not be blank");
        questions = List.copyOf(questions);
        Validate.notEmpty(questions, "questionnaire '%s' has no question", title);
        Set<QuestionKey> keys = new HashSet<>();
        for (Question question : questions) {
            Validate.isTrue(keys.add(question.key()), "two questions with the key %s", question.key());
        }
    }

    /**
     * Looks a question up.
     *
     * @param key its key
     * @return the question, or empty if none has the key
     */
    public Optional<Question> question(QuestionKey key) {
        return questions.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /**
     * Reads the raw input of a form.
     *
     * @param form the values sent, by field; the fields are the keys of the questions
     * @return the draft, with a response or with objections
     */
    public SurveyDraft read(Map<String, List<String>> form) {
        return SurveyDraft.of(this, form);
    }
}
