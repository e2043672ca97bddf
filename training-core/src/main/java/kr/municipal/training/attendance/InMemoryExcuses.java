package kr.municipal.training.attendance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import kr.municipal.training.run.RunId;

/** Excuses kept in memory, for embedders without a database and for tests. Thread-safe. */
public final class InMemoryExcuses implements Excuses {

    private final Map<RunId, RunExcuses> excuses = new ConcurrentHashMap<>();

    /** Creates an empty repository. */
    public InMemoryExcuses() {}

    @Override
    public RunExcuses of(RunId run) {
        return excuses.getOrDefault(Objects.requireNonNull(run, "run"), new RunExcuses(run, List.of()));
    }

    @Override
    public void save(RunExcuses grown) {
        excuses.merge(grown.run(), grown, (before, after) -> {
            boolean whole = after.all().size() >= before.all().size()
                    && IntStream.range(0, before.all().size())
                            .allMatch(i ->
                                    follows(before.all().get(i), after.all().get(i)));
            if (!whole) {
                throw new IllegalStateException("run " + after.run() + " has lost excuses, or a decision on one");
            }
            return after;
        });
    }

    private static boolean follows(Excuse before, Excuse after) {
        Excuse undecided = new Excuse(
                after.session(), after.trainee(), after.by(), after.at(), after.words(), after.evidence(), null);
        return before.isOpen() ? before.equals(undecided) : before.equals(after);
    }
}
