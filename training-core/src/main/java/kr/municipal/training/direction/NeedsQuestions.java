package kr.municipal.training.direction;

import java.util.List;
import kr.municipal.training.survey.Question;
import kr.municipal.training.survey.Questionnaire;
import kr.municipal.training.survey.Row;

/**
 * What a needs survey asks before a programme (요구조사 문항): for the same topics, how important each is at work, how well
 * one can do it now, and which one wants to be taught.
 *
 * @param importance how important, a row for each topic
 * @param ability how well now, with the same rows and steps
 * @param wanted which topics are wanted, any number of them, the options being the texts of the rows
 */
public record NeedsQuestions(Question.Matrix importance, Question.Matrix ability, Question.Choice wanted) {

    /** Checks that all three ask about the same topics. */
    public NeedsQuestions {
        List<String> topics = importance.rows().stream().map(Row::text).toList();
        if (!importance.rows().equals(ability.rows()) || !importance.steps().equals(ability.steps())) {
            throw new IllegalArgumentException("importance and ability are asked of different rows or steps: "
                    + importance.rows() + " and " + ability.rows());
        }
        if (!wanted.multiple() || !wanted.options().equals(topics)) {
            throw new IllegalArgumentException("wanted topics " + wanted.options() + " are not the rows " + topics);
        }
    }

    /**
     * Returns the questionnaire that asks them.
     *
     * @param title what is read above the questions
     * @return the questionnaire
     * @throws IllegalArgumentException if two questions have the same key, or the title is blank
     */
    public Questionnaire questionnaire(String title) {
        return new Questionnaire(title, List.of(importance, ability, wanted));
    }
}
