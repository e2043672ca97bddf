package kr.municipal.training.operation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;

/** Notes of equipment kept in memory, for embedders without a database and for tests. Thread-safe. */
public final class InMemoryEquipmentNotes implements EquipmentNotes {

    private record Place(RunId run, SessionId session, String equipment) {}

    private final Map<Place, EquipmentNote> notes = new ConcurrentHashMap<>();

    /** Creates a store without notes. */
    public InMemoryEquipmentNotes() {}

    @Override
    public void save(EquipmentNote note) {
        notes.put(new Place(note.run(), note.session(), note.equipment()), note);
    }

    @Override
    public List<EquipmentNote> of(RunId run) {
        return notes.values().stream().filter(note -> note.run().equals(run)).toList();
    }
}
