package kr.municipal.training.checklist;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kr.municipal.training.application.ApplicationId;

/** Checklists kept in memory, for embedders without a database and for tests. Thread-safe. */
public final class InMemoryChecklists implements Checklists {

    private final Map<ApplicationId, Checklist> checklists = new ConcurrentHashMap<>();

    /** Creates an empty repository. */
    public InMemoryChecklists() {}

    @Override
    public Optional<Checklist> find(ApplicationId application) {
        return Optional.ofNullable(checklists.get(Objects.requireNonNull(application, "application")));
    }

    @Override
    public Map<ApplicationId, Checklist> of(Collection<ApplicationId> applications) {
        Map<ApplicationId, Checklist> found = new HashMap<>(checklists);
        found.keySet().retainAll(Set.copyOf(applications));
        return Map.copyOf(found);
    }

    @Override
    public void save(ApplicationId application, Checklist checklist) {
        checklists.put(
                Objects.requireNonNull(application, "application"), Objects.requireNonNull(checklist, "checklist"));
    }
}
