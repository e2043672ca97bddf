package kr.municipal.training.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The answers one person gave (응답), without the person.
 *
 * @param answers the answers by question, in the order of the questionnaire; questions left empty are not there
 */
public record SurveyResponse(Map<QuestionKey, Answer> answers) {

    /** Copies the answers. */
    public SurveyResponse {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /**
     * Returns the answer to one question.
     *
     * @param question the question
     * @return the answer, or empty if it was left out
     */
    public Optional<Answer> answer(QuestionKey question) {
        return Optional.ofNullable(answers.get(question));
    }
}
