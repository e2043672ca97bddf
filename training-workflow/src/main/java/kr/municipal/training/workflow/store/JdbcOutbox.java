package kr.municipal.training.workflow.store;

import java.util.List;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.notice.Notice;
import kr.municipal.training.workflow.notice.Outbox;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The notices in table {@code outbox}. */
public final class JdbcOutbox implements Outbox {

    private static final RowMapper<Notice> NOTICE = (row, n) -> new Notice(
            row.getString("unique_key"),
            row.getString("kind"),
            StaffNumber.of(row.getString("recipient")),
            row.getString("subject"),
            row.getString("text"),
            Columns.instant(row, "created_at"));

    private final JdbcClient jdbc;
    private final Table notices;

    public JdbcOutbox(TrainingDatabase database) {
        this.jdbc = database.jdbc();
        this.notices = database.table("outbox", "id");
    }

    @Override
    public void add(Notice notice) {
        notices.insertIfAbsent(Row.of("unique_key", notice.uniqueKey())
                .with("kind", notice.kind())
                .with("recipient", notice.recipient())
                .with("subject", notice.subject())
                .with("text", notice.text())
                .with("created_at", notice.createdAt()));
    }

    @Override
    public List<Notice> of(StaffNumber recipient) {
        return jdbc.sql("select * from outbox where recipient = ? order by created_at desc, id desc")
                .param(recipient.value())
                .query(NOTICE)
                .list();
    }

    @Override
    public List<Notice> unsent(int limit) {
        return jdbc.sql("select * from outbox where sent_at is null order by id limit ?")
                .param(limit)
                .query(NOTICE)
                .list();
    }
}
