package kr.municipal.training.completion;

import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.RunId;

/**
 * The completion decisions, at most one for each application. A withdrawal takes the place of the completion it takes back,
 * so there is one place to ask. Implementations are thread-safe.
 */
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
     * Puts a withdrawal in the place of the completion that it takes back; what had been decided, and when, stays in it.
     *
     * @param withdrawal the withdrawal
     * @throws IllegalStateException if the application has no completion that stands: none was decided, it was not completed,
     *     or it was withdrawn before
     */
    void withdraw(WithdrawnCompletion withdrawal);

    /**
     * Returns the decisions of a run.
     *
     * @param run the run
     * @return the decisions by application id
     */
    List<CompletionDecision> ofRun(RunId run);
}
