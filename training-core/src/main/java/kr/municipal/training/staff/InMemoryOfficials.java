package kr.municipal.training.staff;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A roster kept in memory, for embedders without a database. Thread-safe; its content ends with the program. */
public final class InMemoryOfficials implements Officials {

    private final ConcurrentNavigableMap<String, Official> officials = new ConcurrentSkipListMap<>();

    /** Creates an empty roster. */
    public InMemoryOfficials() {}

    @Override
    public Optional<Official> find(StaffNumber number) {
        return Optional.ofNullable(officials.get(number.value()));
    }

    @Override
    public List<Official> all() {
        return List.copyOf(officials.values());
    }

    @Override
    public void save(Official official) {
        officials.put(official.number().value(), official);
    }
}
