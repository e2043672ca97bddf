package kr.municipal.training.checklist;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.course.MaterialId;

/** Openings in memory, for embedders without a database and for tests. Thread-safe; a restart loses everything. */
public final class InMemoryMaterialOpenings implements MaterialOpenings {

    private final Map<ApplicationId, Map<MaterialId, Instant>> opened = new HashMap<>();

    /** Creates an empty store. */
    public InMemoryMaterialOpenings() {}

    @Override
    public synchronized void add(ApplicationId application, MaterialId material, Instant at) {
        opened.computeIfAbsent(application, id -> new HashMap<>())
                .putIfAbsent(Objects.requireNonNull(material, "material"), Objects.requireNonNull(at, "at"));
    }

    @Override
    public synchronized Set<MaterialId> of(ApplicationId application) {
        return Set.copyOf(opened.getOrDefault(application, Map.of()).keySet());
    }
}
