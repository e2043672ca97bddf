package kr.municipal.training.attendance;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kr.municipal.training.run.RunId;

/** Attendance sheets kept in memory, for embedders without a database and for tests. Thread-safe. */
public final class InMemoryAttendanceSheets implements AttendanceSheets {

    private final Map<RunId, AttendanceSheet> sheets = new ConcurrentHashMap<>();

    /** Creates an empty repository. */
    public InMemoryAttendanceSheets() {}

    @Override
    public Optional<AttendanceSheet> find(RunId run) {
        return Optional.ofNullable(sheets.get(Objects.requireNonNull(run, "run")));
    }

    @Override
    public void save(AttendanceSheet sheet) {
        sheets.put(sheet.run(), sheet);
    }
}
