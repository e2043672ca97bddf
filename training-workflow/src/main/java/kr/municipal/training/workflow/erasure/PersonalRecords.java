package kr.municipal.training.workflow.erasure;

import java.util.List;
import kr.municipal.training.staff.StaffNumber;

/** What the domain's store keeps of persons, whatever it is about. Implementations are thread-safe. */
public interface PersonalRecords {

    /**
     * Returns what is kept of a person.
     *
     * @param person the staff number
     * @return what there is, perhaps nothing
     */
    KeptRecords of(StaffNumber person);

    /**
     * Erases a person, and keeps that it was done. The caller has a transaction.
     *
     * @param person the staff number
     * @param erasure how
     */
    void erase(StaffNumber person, Erasure erasure);

    /**
     * Returns the erasures that were done.
     *
     * @param lines how many at most
     * @return the newest first
     */
    List<Erasure> latest(int lines);
}
