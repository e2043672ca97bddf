package kr.municipal.training.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The result of a survey (설문 집계), in which nobody can be recognised: answers of fewer people than the minimum group
 * are counted and not broken down, for the whole survey and for each question.
 *
 * @param invited how many could answer: those who came
 * @param responses how many did
 * @param suppressed whether too few did; then nothing is broken down
 * @param questions the result of each question, in the order of the questionnaire; empty if suppressed
 */
public record SurveySummary(int invited, int responses, boolean suppressed, List<QuestionSummary> questions) {

    /** The fewest answers that are broken down unless the municipality sets another number. */
    public static final int MINIMUM_GROUP = 5;

    /** Checks the counts. */
    public SurveySummary {
        if (responses < 0 || responses > invited) {
            throw new IllegalArgumentException(responses + " responses of " + invited + " invited");
        }
        questions = List.copyOf(questions);
    }

    /**
     * Returns the summary with the default minimum group of {@value #MINIMUM_GROUP}.
     *
     * @param questionnaire what was asked
     * @param responses what was answered
     * @param invited how many could answer
     * @return the summary
     * @throws IllegalArgumentException if more answered than could
     */
    public static SurveySummary of(Questionnaire questionnaire, List<SurveyResponse> responses, int invited) {
        return of(questionnaire, responses, invited, MINIMUM_GROUP);
    }

    /**
     * Returns the summary.
     *
     * @param questionnaire what was asked
     * @param responses what was answered
     * @param invited how many could answer
     * @param minimumGroup the fewest answers that are broken down, 1 or more
     * @return the summary
     * @throws IllegalArgumentException if more answered than could, or the minimum group is below 1
     */
    public static SurveySummary of(
            Questionnaire questionnaire, List<SurveyResponse> responses, int invited, int minimumGroup) {
        if (minimumGroup < 1) {
            throw new IllegalArgumentException("the minimum group is one person or more: " + minimumGroup);
        }
        boolean suppressed = responses.size() < minimumGroup;
        List<QuestionSummary> questions = suppressed
                ? List.of()
                : questionnaire.questions().stream()
                        .map(question -> QuestionSummary.of(question, responses, minimumGroup))
                        .toList();
        return new SurveySummary(invited, responses.size(), suppressed, questions);
    }

    /**
     * Returns the share of those invited who answered (응답률).
     *
     * @return percent with one decimal, rounded half up; empty if nobody was invited
     */
    public Optional<BigDecimal> responseRate() {
        return invited == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(responses)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(invited), 1, RoundingMode.HALF_UP));
    }

    /**
     * Returns the mean of one scale, for example of the overall satisfaction (만족도).
     *
     * @param question the key of the scale
     * @return the mean with two decimals; empty if suppressed, not asked, or not a scale
     */
    public Optional<BigDecimal> mean(QuestionKey question) {
        return questions.stream()
                .filter(one -> one.question().key().equals(question))
                .flatMap(one -> Optional.ofNullable(one.mean()).stream())
                .findFirst();
    }
}
