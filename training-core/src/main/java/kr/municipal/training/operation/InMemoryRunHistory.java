package kr.municipal.training.operation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kr.municipal.training.run.RunId;

/** The histories of runs kept in memory, for embedders without a database. Thread-safe; its content ends with the program. */
public final class InMemoryRunHistory implements RunHistory {

    private final Map<RunId, List<RunChange>> lines = new ConcurrentHashMap<>();

    /** Creates a store without lines. */
    public InMemoryRunHistory() {}

    @Override
    public int append(RunChange change) {
        return lines.merge(change.run(), List.of(change), (before, added) -> Stream.of(before, added)
                        .flatMap(List::stream)
                        .toList())
                .size();
    }

    @Override
    public List<RunChange> of(RunId run) {
        return lines.getOrDefault(run, List.of());
    }
}
