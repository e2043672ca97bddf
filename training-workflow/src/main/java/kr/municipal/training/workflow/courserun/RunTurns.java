package kr.municipal.training.workflow.courserun;

import kr.municipal.training.run.RunId;

/**
 * Makes the officers' acts on one run wait for one another, so that the second of two sees what the first has done
 * instead of failing half-way.
 */
@FunctionalInterface
public interface RunTurns {

    /** Waits until no other act on the run is under way; the turn ends with the transaction. An unknown run has none. */
    void take(RunId run);
}
