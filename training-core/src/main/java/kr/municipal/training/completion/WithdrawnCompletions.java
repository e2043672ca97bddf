package kr.municipal.training.completion;

import java.util.Optional;
import kr.municipal.training.application.ApplicationId;

/**
 * The withdrawn completions, at most one for each application. The decision itself stays in {@link CompletionDecisions}, so
 * whoever acts on one asks here too. Implementations are thread-safe.
 */
public interface WithdrawnCompletions {

    /**
     * Looks a withdrawal up.
     *
     * @param application the application
     * @return the withdrawal, or empty if the completion stands or there is none
     */
    Optional<WithdrawnCompletion> find(ApplicationId application);

    /**
     * Adds a withdrawal.
     *
     * @param withdrawal the withdrawal
     * @throws IllegalStateException if the completion was withdrawn already
     */
    void add(WithdrawnCompletion withdrawal);
}
