package kr.municipal.training.practice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;

/** Best practices kept in memory, for embedders without a database and for tests. Thread-safe. */
public final class InMemoryBestPractices implements BestPractices {

    private final Map<ApplicationId, BestPractice> practices = new HashMap<>();

    /** Creates a repository without practices. */
    public InMemoryBestPractices() {}

    @Override
    public synchronized Optional<BestPractice> find(ApplicationId application) {
        return Optional.ofNullable(practices.get(application));
    }

    @Override
    public synchronized void save(BestPractice practice) {
        ApplicationId application = practice.entry().application();
        List<BestPracticeChange> kept =
                find(application).map(BestPractice::history).orElse(List.of());
        List<BestPracticeChange> history = practice.history();
        if (!kept.equals(history.subList(0, history.size() - 1))) {
            throw new IllegalStateException("the practice of application " + application + " is no more what "
                    + practice.status() + " follows from");
        }
        practices.put(application, practice);
    }

    @Override
    public synchronized List<BestPractice> of(BestPracticeStatus status) {
        return practices.values().stream()
                .filter(practice -> practice.status() == status)
                .sorted(Comparator.comparing(
                                (BestPractice practice) -> practice.last().at())
                        .thenComparing(
                                practice -> practice.entry().application().value()))
                .toList();
    }
}
