package kr.municipal.training.checklist;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.staff.StaffNumber;

/** Own items kept in memory, for embedders without a database and for tests. Thread-safe. */
public final class InMemoryPrivateChecklists implements PrivateChecklists {

    private record Kept(ApplicationId application, StaffNumber owner) {}

    private final Map<Kept, PrivateChecklist> lists = new ConcurrentHashMap<>();

    /** Creates an empty repository. */
    public InMemoryPrivateChecklists() {}

    @Override
    public PrivateChecklist of(ApplicationId application, StaffNumber owner) {
        return lists.getOrDefault(new Kept(application, owner), PrivateChecklist.of(owner));
    }

    @Override
    public void save(ApplicationId application, PrivateChecklist list) {
        lists.put(new Kept(Objects.requireNonNull(application, "application"), list.owner()), list);
    }

    @Override
    public void erase(StaffNumber owner) {
        lists.keySet().removeIf(kept -> kept.owner().equals(owner));
    }
}
