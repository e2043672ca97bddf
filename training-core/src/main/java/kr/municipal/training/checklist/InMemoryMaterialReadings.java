package kr.municipal.training.checklist;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.course.MaterialId;

/** Readings in memory, for embedders without a database and for tests. Thread-safe; a restart loses everything. */
public final class InMemoryMaterialReadings implements MaterialReadings {

    private final Map<ApplicationId, Map<MaterialId, Instant>> read = new HashMap<>();

    /** Creates an empty store. */
    public InMemoryMaterialReadings() {}

    @Override
    public synchronized void add(ApplicationId application, MaterialId material, Instant at) {
        read.computeIfAbsent(Objects.requireNonNull(application, "application"), id -> new HashMap<>())
                .putIfAbsent(Objects.requireNonNull(material, "material"), Objects.requireNonNull(at, "at"));
    }

    @Override
    public synchronized Map<MaterialId, Instant> of(ApplicationId application) {
        return Map.copyOf(read.getOrDefault(application, Map.of()));
    }

    @Override
    public synchronized Map<ApplicationId, Set<MaterialId>> of(Collection<ApplicationId> applications) {
        Map<ApplicationId, Set<MaterialId>> found = new HashMap<>();
        applications.forEach(application -> {
            Set<MaterialId> materials = of(application).keySet();
            if (!materials.isEmpty()) {
                found.put(application, materials);
            }
        });
        return Map.copyOf(found);
    }
}
