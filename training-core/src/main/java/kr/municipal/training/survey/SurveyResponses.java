package kr.municipal.training.survey;

import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.RunId;

/**
 * The responses to all surveys. What was answered and who has answered are kept apart, and nothing joins them again: no
 * common key, no order, no time. Implementations are thread-safe.
 */
public interface SurveyResponses {

    /**
     * Adds a response, and notes apart from it that the person has answered.
     *
     * @param run the run asked about
     * @param application whose response it is; not kept with the answers
     * @param response the answers
     * @throws IllegalStateException if the person has answered before
     */
    void add(RunId run, ApplicationId application, SurveyResponse response);

    /**
     * Says whether a person has answered.
     *
     * @param application the person's application
     * @return true after {@link #add}
     */
    boolean hasAnswered(ApplicationId application);

    /**
     * Returns the responses about a run.
     *
     * @param run the run
     * @return the responses, in an order that does not tell who answered when
     */
    List<SurveyResponse> ofRun(RunId run);
}
