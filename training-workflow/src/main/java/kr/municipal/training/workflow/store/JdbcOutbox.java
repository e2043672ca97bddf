package kr.municipal.training.workflow.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.notice.Notice;
import kr.municipal.training.workflow.notice.Outbox;
import kr.municipal.training.workflow.notice.QueuedNotice;
import kr.municipal.training.workflow.notice.UndeliveredNotice;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The notices in table {@code outbox}. Each step of sending is one conditional update, so that of two nodes one only makes
 * it.
 */
public final class JdbcOutbox implements Outbox {

    private static final RowMapper<Notice> NOTICE = (row, n) -> new Notice(
            row.getString("unique_key"),
            row.getString("kind"),
            StaffNumber.of(row.getString("recipient")),
            row.getString("subject"),
            row.getString("text"),
            Columns.instant(row, "created_at"),
            row.getString("calendar"));

    private static final RowMapper<QueuedNotice> QUEUED =
            (row, n) -> new QueuedNotice(row.getLong("id"), NOTICE.mapRow(row, n), row.getInt("attempts"));

    private static final RowMapper<UndeliveredNotice> UNDELIVERED = (row, n) -> new UndeliveredNotice(
            row.getLong("id"), NOTICE.mapRow(row, n), row.getInt("attempts"), row.getString("problem"));

    private final JdbcClient jdbc;
    private final Table notices;

    public JdbcOutbox(TrainingDatabase database) {
        this.jdbc = database.jdbc();
        this.notices = database.table("outbox", "id");
    }

    @Override
    public void add(Notice notice) {
        notices.insertIfAbsent(row(notice));
    }

    @Override
    public void addAll(List<Notice> all) {
        notices.insertAllAbsent("unique_key", all.stream().map(JdbcOutbox::row).toList());
    }

    private static Row row(Notice notice) {
        return Row.of("unique_key", notice.uniqueKey())
                .with("kind", notice.kind())
                .with("recipient", notice.recipient())
                .with("subject", notice.subject())
                .with("text", notice.text())
                .with("created_at", notice.createdAt())
                .with("next_attempt_at", notice.createdAt())
                .with("calendar", notice.calendar());
    }

    @Override
    public List<Notice> of(StaffNumber recipient) {
        return jdbc.sql("select * from outbox where recipient = ? and calendar is null"
                        + " order by created_at desc, id desc")
                .param(recipient.value())
                .query(NOTICE)
                .list();
    }

    @Override
    public List<QueuedNotice> take(Instant now, int limit) {
        List<QueuedNotice> due = jdbc.sql("select * from outbox where state = 'WAITING' and next_attempt_at <= :now"
                        + " order by id fetch first :limit rows only")
                .params(Row.of("now", now).with("limit", limit).values())
                .query(QUEUED)
                .list();
        List<QueuedNotice> taken = new ArrayList<>();
        for (QueuedNotice notice : due) {
            if (step(notice.id(), "WAITING", "TAKEN", Row.of("taken_at", now))) {
                taken.add(notice);
            }
        }
        return taken;
    }

    @Override
    public void sent(QueuedNotice notice, Instant at) {
        back(notice, "SENT", Row.of("sent_at", at).with("problem", null));
    }

    @Override
    public void postpone(QueuedNotice notice, Instant until, String problem) {
        back(notice, "WAITING", Row.of("next_attempt_at", until).with("problem", problem));
    }

    @Override
    public void giveUp(QueuedNotice notice, String problem) {
        back(notice, "UNDELIVERED", Row.of("problem", problem));
    }

    @Override
    public int giveUpAbandoned(Instant takenBefore, String problem) {
        return jdbc.sql("update outbox set state = 'UNDELIVERED', attempts = attempts + 1, problem = :problem"
                        + " where state = 'TAKEN' and taken_at < :before")
                .params(Row.of("problem", problem).with("before", takenBefore).values())
                .update();
    }

    @Override
    public int setAside(Instant writtenBefore) {
        return jdbc.sql("update outbox set state = 'SET_ASIDE'"
                        + " where state = 'WAITING' and attempts = 0 and created_at < :before")
                .params(Row.of("before", writtenBefore).values())
                .update();
    }

    @Override
    public List<UndeliveredNotice> undelivered(int limit) {
        return jdbc.sql("select * from outbox where state = 'UNDELIVERED' order by id fetch first ? rows only")
                .param(limit)
                .query(UNDELIVERED)
                .list();
    }

    /** Attempts begin anew, but above 0: what a person decided to send is not set aside for its age. */
    @Override
    public boolean retry(long id, Instant now) {
        return step(id, "UNDELIVERED", "WAITING", Row.of("next_attempt_at", now).with("attempts", 1));
    }

    @Override
    public boolean dismiss(long id) {
        return step(id, "UNDELIVERED", "DISMISSED", Row.of("taken_at", null));
    }

    private void back(QueuedNotice notice, String to, Row changes) {
        step(notice.id(), "TAKEN", to, changes.with("attempts", notice.attempts() + 1));
    }

    private boolean step(long id, String from, String to, Row changes) {
        String set = String.join(
                ", ",
                changes.values().keySet().stream()
                        .map(column -> column + " = :" + column)
                        .toList());
        return jdbc.sql("update outbox set state = :to_state, " + set + " where id = :id and state = :from_state")
                        .params(changes.with("id", id)
                                .with("from_state", from)
                                .with("to_state", to)
                                .values())
                        .update()
                == 1;
    }
}
