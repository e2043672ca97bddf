package kr.municipal.training.attendance;

import kr.municipal.training.run.RunId;

/**
 * The excuses of all runs. They are only ever added, and one changes only by its decision. Implementations are thread-safe.
 */
public interface Excuses {

    /**
     * Returns the excuses of a run.
     *
     * @param run the run
     * @return its excuses, without any before the first was sent
     */
    RunExcuses of(RunId run);

    /**
     * Keeps the excuses of a run.
     *
     * @param excuses the excuses, grown from those kept before
     * @throws IllegalStateException if one kept before is missing, or was decided otherwise
     */
    void save(RunExcuses excuses);
}
