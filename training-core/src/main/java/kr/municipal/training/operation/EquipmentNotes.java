package kr.municipal.training.operation;

import java.util.List;
import kr.municipal.training.run.RunId;

/** What training officers noted of the equipment of each session, the last note of each. Implementations are thread-safe. */
public interface EquipmentNotes {

    /**
     * Keeps a note in place of the one of the same session and equipment.
     *
     * @param note the note
     */
    void save(EquipmentNote note);

    /**
     * Returns the notes of a run.
     *
     * @param run the run
     * @return the last note of each piece of equipment and session, in no particular order
     */
    List<EquipmentNote> of(RunId run);
}
