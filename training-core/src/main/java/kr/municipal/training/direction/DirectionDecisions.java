package kr.municipal.training.direction;

import java.util.Optional;
import kr.municipal.training.run.RunId;

/** The decisions on direction, at most one for each run. Implementations are thread-safe. */
public interface DirectionDecisions {

    /**
     * Looks a decision up.
     *
     * @param run the run
     * @return the decision, or empty while none was made
     */
    Optional<DirectionDecision> find(RunId run);

    /**
     * Adds a decision.
     *
     * @param decision the decision
     * @throws IllegalStateException if its run has one already
     */
    void add(DirectionDecision decision);
}
