package kr.municipal.training.selection;

import java.util.OptionalInt;
import kr.municipal.training.run.RunId;

/**
 * The seats of the runs and the places of their waiting lists. Each method is one indivisible step, so that seats never
 * exceed the capacity whoever asks at the same moment. Implementations are thread-safe.
 */
public interface Seats {

    /**
     * Takes a seat, if one is free and nobody waits for it.
     *
     * @param run the run
     * @return how many seats are taken then, or empty if none was free
     */
    OptionalInt take(RunId run);

    /**
     * Takes a place on the waiting list, if one is free.
     *
     * @param run the run
     * @return whether a place was free
     */
    boolean queue(RunId run);

    /**
     * Takes a seat, if one is free and nobody waits for it, else a place on the waiting list, if one is free. It is one
     * step: a seat given back in between cannot stay free before somebody who waits.
     *
     * @param run the run
     * @return the seat, the place on the waiting list, or nothing
     */
    Place takeOrQueue(RunId run);

    /**
     * Gives a seat back.
     *
     * @param run the run
     * @throws IllegalStateException if no seat is taken
     */
    void giveBack(RunId run);

    /**
     * Gives a place on the waiting list back.
     *
     * @param run the run
     * @throws IllegalStateException if nobody waits
     */
    void leaveQueue(RunId run);

    /**
     * Moves the first who waits to a free seat, as far as the counts are concerned.
     *
     * @param run the run
     * @return false if no seat is free or nobody waits
     */
    boolean passOn(RunId run);

    /**
     * Returns the seats taken.
     *
     * @param run the run
     * @return the count
     */
    int taken(RunId run);

    /**
     * Returns how many wait.
     *
     * @param run the run
     * @return the count
     */
    int waiting(RunId run);
}
