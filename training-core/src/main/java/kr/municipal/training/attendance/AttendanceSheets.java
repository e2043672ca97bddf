package kr.municipal.training.attendance;

import java.util.Optional;
import kr.municipal.training.run.RunId;

/** The attendance sheets of all runs, one each. Implementations are thread-safe. */
public interface AttendanceSheets {

    /**
     * Returns the sheet of a run.
     *
     * @param run the run
     * @return its sheet, or nothing before people were selected
     */
    Optional<AttendanceSheet> find(RunId run);

    /**
     * Keeps a sheet in place of the one kept before.
     *
     * @param sheet the sheet
     */
    void save(AttendanceSheet sheet);
}
