package kr.municipal.training.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.RunId;

/** Completion decisions kept in memory, for embedders without a database and for tests. Thread-safe. */
public final class InMemoryCompletionDecisions implements CompletionDecisions {

    private final Map<ApplicationId, CompletionDecision> decisions = new ConcurrentHashMap<>();

    /** Creates a repository without decisions. */
    public InMemoryCompletionDecisions() {}

    @Override
    public Optional<CompletionDecision> find(ApplicationId application) {
        return Optional.ofNullable(decisions.get(application));
    }

    @Override
    public void add(CompletionDecision decision) {
        if (decisions.putIfAbsent(decision.entry().id(), decision) != null) {
            throw new IllegalStateException(
                    "application " + decision.entry().id() + " has a completion decision already");
        }
    }

    @Override
    public void withdraw(WithdrawnCompletion withdrawal) {
        decisions.compute(withdrawal.entry().id(), (id, present) -> {
            if (!(present instanceof Completed)) {
                throw new IllegalStateException("application " + id + " has no completion to withdraw: " + present);
            }
            return withdrawal;
        });
    }

    @Override
    public List<CompletionDecision> ofRun(RunId run) {
        return decisions.values().stream()
                .filter(decision -> decision.entry().run().equals(run))
                .sorted(Comparator.comparing(decision -> decision.entry().id().value()))
                .toList();
    }
}
