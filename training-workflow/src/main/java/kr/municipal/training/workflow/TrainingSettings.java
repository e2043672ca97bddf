package kr.municipal.training.workflow;

import java.util.Objects;
import kr.municipal.training.survey.QuestionKey;
import org.apache.commons.lang3.Validate;

/**
 * The settings that the processes need beside the policies.
 *
 * @param issuer who issues certificates
 * @param satisfactionQuestion the question whose mean is the satisfaction
 * @param minimumGroup the fewest answers that are broken down
 * @param surveyWorkingDays how many working days the survey stays open at least after attendance was closed
 */
public record TrainingSettings(
        String issuer, QuestionKey satisfactionQuestion, int minimumGroup, int surveyWorkingDays) {

    public TrainingSettings {
        Validate.notBlank(issuer, "the issuer must not be blank");
        Objects.requireNonNull(satisfactionQuestion, "satisfactionQuestion");
    }
}
