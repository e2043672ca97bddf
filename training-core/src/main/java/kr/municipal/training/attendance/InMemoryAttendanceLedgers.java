package kr.municipal.training.attendance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kr.municipal.training.run.RunId;

/** Ledgers kept in memory, for embedders without a database and for tests. Thread-safe. */
public final class InMemoryAttendanceLedgers implements AttendanceLedgers {

    private final Map<RunId, AttendanceLedger> ledgers = new ConcurrentHashMap<>();

    /** Creates an empty repository. */
    public InMemoryAttendanceLedgers() {}

    @Override
    public Optional<AttendanceLedger> find(RunId run) {
        return Optional.ofNullable(ledgers.get(Objects.requireNonNull(run, "run")));
    }

    @Override
    public void save(AttendanceLedger ledger) {
        ledgers.merge(ledger.sheet().run(), ledger, InMemoryAttendanceLedgers::grown);
    }

    private static AttendanceLedger grown(AttendanceLedger before, AttendanceLedger after) {
        List<AttendanceCorrection> kept = before.corrections();
        boolean whole = after.corrections().size() >= kept.size()
                && after.corrections().subList(0, kept.size()).equals(kept)
                && after.appeals().size() >= before.appeals().size();
        if (!whole) {
            throw new IllegalStateException(
                    "the ledger of run " + after.sheet().run() + " has lost corrections or appeals");
        }
        return after;
    }
}
