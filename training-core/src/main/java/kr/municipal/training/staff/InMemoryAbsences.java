package kr.municipal.training.staff;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The absences kept in memory, for embedders without a database. Thread-safe; its content ends with the program. */
public final class InMemoryAbsences implements Absences {

    private final Map<StaffNumber, NavigableMap<Instant, Absence>> absences = new ConcurrentHashMap<>();

    /** Creates an office where nobody is away. */
    public InMemoryAbsences() {}

    @Override
    public List<Absence> of(StaffNumber official) {
        return List.copyOf(ofOfficial(official).values());
    }

    @Override
    public List<Absence> endingAfter(Instant moment) {
        return absences.values().stream()
                .flatMap(ofOne -> ofOne.values().stream())
                .filter(absence -> absence.until().isAfter(moment))
                .sorted(Comparator.comparing(Absence::from))
                .toList();
    }

    @Override
    public void save(Absence absence) {
        ofOfficial(absence.official()).put(absence.from(), absence);
    }

    @Override
    public void remove(StaffNumber official, Instant from) {
        ofOfficial(official).remove(from);
    }

    private NavigableMap<Instant, Absence> ofOfficial(StaffNumber official) {
        return absences.computeIfAbsent(official, nobody -> new ConcurrentSkipListMap<>());
    }
}
