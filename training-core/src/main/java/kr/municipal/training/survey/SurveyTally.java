package kr.municipal.training.survey;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.lang3.Validate;

/**
 * The answers to one questionnaire, counted (집계 자료): of one run, or of several runs of a topic or a year summed up.
 * Immutable and thread-safe.
 *
 * <p>Nothing is hidden in here, and so nothing can be read from here: {@link #summary} and {@link SurveyBreakdown} say
 * what may be shown. Counting takes time in proportion to the number of answers.
 */
public final class SurveyTally {

    private final Questionnaire questionnaire;
    private final int invited;
    private final int responses;
    private final List<QuestionTally> questions;

    private SurveyTally(Questionnaire questionnaire, int invited, int responses, List<QuestionTally> questions) {
        if (responses > invited) {
            throw new IllegalArgumentException(responses + " responses of " + invited + " invited");
        }
        this.questionnaire = questionnaire;
        this.invited = invited;
        this.responses = responses;
        this.questions = questions;
    }

    /**
     * Counts answers. Answers that no longer fit the questionnaire, for example a step that its scale no longer has, are
     * left out.
     *
     * @param questionnaire what was asked
     * @param responses what was answered
     * @param invited how many could answer
     * @return the tally
     * @throws IllegalArgumentException if more answered than could
     */
    public static SurveyTally of(Questionnaire questionnaire, List<SurveyResponse> responses, int invited) {
        List<QuestionTally> questions = questionnaire.questions().stream()
                .map(question -> QuestionTally.of(question, responses))
                .toList();
        return new SurveyTally(questionnaire, invited, responses.size(), questions);
    }

    /**
     * Sums tallies up, as if all answers had been counted together. Nobody may be in two of them.
     *
     * @param parts the tallies, at least one, all of the same questionnaire
     * @return the sum
     * @throws IllegalArgumentException if there is none, or the questionnaires differ
     */
    public static SurveyTally sum(Collection<SurveyTally> parts) {
        Validate.notEmpty(parts, "nothing to sum up");
        Questionnaire asked = parts.iterator().next().questionnaire;
        for (SurveyTally part : parts) {
            Validate.isTrue(
                    part.questionnaire.equals(asked),
                    "answers to '%s' and '%s' cannot be summed up",
                    asked.title(),
                    part.questionnaire.title());
        }
        return new SurveyTally(
                asked,
                parts.stream().mapToInt(part -> part.invited).sum(),
                parts.stream().mapToInt(part -> part.responses).sum(),
                IntStream.range(0, asked.questions().size())
                        .mapToObj(i -> QuestionTally.sum(parts.stream()
                                .map(part -> part.questions.get(i))
                                .toList()))
                        .toList());
    }

    /**
     * Sums this tally and another up.
     *
     * @param other a tally of the same questionnaire, with nobody of this one
     * @return the sum
     * @throws IllegalArgumentException if the questionnaires differ
     */
    public SurveyTally plus(SurveyTally other) {
        return sum(List.of(this, Objects.requireNonNull(other, "other")));
    }

    /**
     * Returns what may be shown.
     *
     * @param minimumGroup the fewest answers that are broken down, 1 or more
     * @return the summary
     * @throws IllegalArgumentException if the minimum group is below 1
     */
    public SurveySummary summary(int minimumGroup) {
        requireGroup(minimumGroup);
        return responses < minimumGroup
                ? hidden()
                : shown(questions.stream()
                        .map(question -> question.summary(minimumGroup))
                        .toList());
    }

    static void requireGroup(int minimumGroup) {
        if (minimumGroup < 1) {
            throw new IllegalArgumentException("the minimum group is one person or more: " + minimumGroup);
        }
    }

    int responses() {
        return responses;
    }

    List<QuestionTally> questions() {
        return questions;
    }

    SurveySummary hidden() {
        return new SurveySummary(invited, responses, true, List.of());
    }

    SurveySummary shown(List<QuestionSummary> summaries) {
        return new SurveySummary(invited, responses, false, summaries);
    }
}
