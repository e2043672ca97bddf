package kr.municipal.training.direction;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kr.municipal.training.run.RunId;

/** Decisions on direction kept in memory, for embedders without a database and for tests. Thread-safe. */
public final class InMemoryDirectionDecisions implements DirectionDecisions {

    private final Map<RunId, DirectionDecision> decisions = new ConcurrentHashMap<>();

    /** Creates a repository without decisions. */
    public InMemoryDirectionDecisions() {}

    @Override
    public Optional<DirectionDecision> find(RunId run) {
        return Optional.ofNullable(decisions.get(run));
    }

    @Override
    public void add(DirectionDecision decision) {
        if (decisions.putIfAbsent(decision.run(), decision) != null) {
            throw new IllegalStateException("run " + decision.run() + " has a direction already");
        }
    }
}
