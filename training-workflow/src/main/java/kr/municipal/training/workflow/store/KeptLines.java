package kr.municipal.training.workflow.store;

import java.util.List;
import java.util.function.BiPredicate;
import kr.municipal.training.run.RunId;

/** Lists that only grow. */
final class KeptLines {

    private KeptLines() {}

    /**
     * Returns how many lines are kept already; those after them are new.
     *
     * @throws IllegalStateException if a line kept is missing, or does not follow from what was kept
     */
    static <T> int added(RunId run, List<T> before, List<T> after, BiPredicate<T, T> follows) {
        for (int i = 0; i < before.size(); i++) {
            if (i >= after.size() || !follows.test(before.get(i), after.get(i))) {
                throw new IllegalStateException("run " + run + " would lose a line that is kept: " + before.get(i));
            }
        }
        return before.size();
    }
}
