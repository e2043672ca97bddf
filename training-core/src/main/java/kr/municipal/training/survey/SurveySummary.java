package kr.municipal.training.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The result of a survey (설문 집계), in which nobody can be recognised: answers of fewer people than the minimum group
 * are counted and not broken down, for the whole survey, for each question and for each row of a matrix.
 *
 * <p>Two summaries that differ by a few answers tell those answers: show one when the survey has ended, not after each
 * answer, and show parts of a whole through {@link SurveyBreakdown} only.
 *
 * @param invited how many could answer: those who came
 * @param responses how many did
 * @param suppressed whether nothing is broken down, because too few did or because a hidden group could be computed
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
        if (suppressed && !questions.isEmpty()) {
            throw new IllegalArgumentException("the survey is hidden, yet shows " + questions.size() + " questions");
        }
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
        return SurveyTally.of(questionnaire, responses, invited).summary(minimumGroup);
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
     * Looks the result of a question up.
     *
     * @param question its key
     * @return the result, or empty if suppressed or not asked
     */
    public Optional<QuestionSummary> question(QuestionKey question) {
        return questions.stream()
                .filter(one -> one.question().key().equals(question))
                .findFirst();
    }

    /**
     * Returns the mean of one scale, for example of the overall satisfaction (만족도).
     *
     * @param question the key of the scale
     * @return the mean with its interval; empty if hidden, not asked, or not a scale
     */
    public Optional<Estimate> mean(QuestionKey question) {
        return question(question).flatMap(QuestionSummary::mean);
    }

    /**
     * Returns the mean of one row of a matrix.
     *
     * @param matrix the key of the matrix
     * @param row the key of the row
     * @return the mean with its interval; empty if hidden or not asked
     */
    public Optional<Estimate> mean(QuestionKey matrix, QuestionKey row) {
        return question(matrix).stream()
                .flatMap(one -> one.rows().stream())
                .filter(one -> one.question().key().equals(row))
                .findFirst()
                .flatMap(QuestionSummary::mean);
    }
}
