package kr.municipal.training.workflow.store;

import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.workflow.notice.CalendarEntries;
import kr.municipal.training.workflow.notice.CalendarEntry;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The calendar entries in table {@code calendar_entry}. */
public final class JdbcCalendarEntries implements CalendarEntries {

    private static final RowMapper<CalendarEntry> ENTRY = (row, n) -> new CalendarEntry(
            ApplicationId.of(row.getString("application_id")),
            SessionId.of(row.getString("session_id")),
            row.getInt("sequence_number"),
            row.getString("title"),
            Columns.instant(row, "starts_at"),
            Columns.instant(row, "ends_at"),
            row.getString("place"),
            row.getBoolean("cancelled"));

    private final JdbcClient jdbc;
    private final Table entries;

    public JdbcCalendarEntries(TrainingDatabase database) {
        this.jdbc = database.jdbc();
        this.entries = database.table("calendar_entry", "application_id", "session_id");
    }

    @Override
    public List<CalendarEntry> of(ApplicationId application) {
        return jdbc.sql("select * from calendar_entry where application_id = ? order by starts_at, session_id")
                .param(application.value())
                .query(ENTRY)
                .list();
    }

    @Override
    public void save(CalendarEntry entry) {
        entries.save(Row.of("application_id", entry.application())
                .with("session_id", entry.session())
                .with("sequence_number", entry.sequence())
                .with("title", entry.title())
                .with("starts_at", entry.start())
                .with("ends_at", entry.end())
                .with("place", entry.place())
                .with("cancelled", entry.cancelled()));
    }
}
