package kr.municipal.training.completion;

import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.RunId;

/** The completion decisions, at most one for each application. Implementations are thread-safe. */
public interface CompletionDecisions {

    /**
     * Looks a decision up.
     *
     * @param application the application
     * @return the decision, or empty while none was made
     */
    Optional<CompletionDecision> find(ApplicationId application);

    /**
     * Adds a decision.
     *
     * @param decision the decision
     * @throws IllegalStateException if the application has one already
     */
    void add(CompletionDecision decision);

    /**
     * Returns the decisions of a run.
     *
     * @param run the run
     * @return the decisions by application id
     */
    List<CompletionDecision> ofRun(RunId run);
}
