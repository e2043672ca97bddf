package kr.municipal.training.attendance;

import java.util.Optional;
import kr.municipal.training.run.RunId;

/**
 * The ledgers of all runs, one each. Corrections are only ever added, and an appeal changes only by its decision.
 * Implementations are thread-safe.
 */
public interface AttendanceLedgers {

    /**
     * Returns the ledger of a run.
     *
     * @param run the run
     * @return its ledger, or nothing before people were selected
     */
    Optional<AttendanceLedger> find(RunId run);

    /**
     * Keeps a ledger, its sheet included.
     *
     * @param ledger the ledger, grown from the one kept before
     * @throws IllegalStateException if corrections or appeals kept before are missing from it
     */
    void save(AttendanceLedger ledger);
}
