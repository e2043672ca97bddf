package kr.municipal.training.operation;

import java.util.List;
import kr.municipal.training.run.RunId;

/** What officers and the system did in runs under way, only ever appended to. Implementations are thread-safe. */
public interface RunHistory {

    /**
     * Appends a line.
     *
     * @param change what was changed, by whom and why
     * @return which line of the run's history it is, counted from 1
     */
    int append(RunChange change);

    /**
     * Returns the history of a run.
     *
     * @param run the run
     * @return its lines, oldest first
     */
    List<RunChange> of(RunId run);
}
