package kr.municipal.training.workflow;

import kr.municipal.training.run.RunId;

/**
 * Makes acts on one run wait for one another, so that the second of two sees what the first has done instead of failing
 * half-way. Whoever may come to the run's seats takes the turn before touching an application: always in this order, or two
 * acts would each wait for what the other holds.
 */
@FunctionalInterface
public interface RunTurns {

    /** Waits until no other act on the run is under way; the turn ends with the transaction. An unknown run has none. */
    void take(RunId run);
}
