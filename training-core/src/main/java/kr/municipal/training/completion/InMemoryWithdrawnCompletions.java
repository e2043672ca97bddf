package kr.municipal.training.completion;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kr.municipal.training.application.ApplicationId;

/** Withdrawn completions kept in memory, for embedders without a database and for tests. Thread-safe. */
public final class InMemoryWithdrawnCompletions implements WithdrawnCompletions {

    private final Map<ApplicationId, WithdrawnCompletion> withdrawals = new ConcurrentHashMap<>();

    /** Creates an empty repository. */
    public InMemoryWithdrawnCompletions() {}

    @Override
    public Optional<WithdrawnCompletion> find(ApplicationId application) {
        return Optional.ofNullable(withdrawals.get(application));
    }

    @Override
    public void add(WithdrawnCompletion withdrawal) {
        ApplicationId application = withdrawal.original().entry().id();
        if (withdrawals.putIfAbsent(application, withdrawal) != null) {
            throw new IllegalStateException("the completion of application " + application + " is withdrawn already");
        }
    }
}
