package kr.municipal.training.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.practice.BestPractice;
import kr.municipal.training.practice.BestPracticeChange;
import kr.municipal.training.practice.BestPracticeEntry;
import kr.municipal.training.practice.BestPracticeStatus;
import kr.municipal.training.practice.BestPractices;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.AlreadyKeptException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Best practices in table {@code best_practice}, each step of theirs in {@code best_practice_history}. */
public final class JdbcBestPractices implements BestPractices {

    private final TrainingDatabase database;
    private final JdbcClient jdbc;
    private final Table practices;
    private final Table history;

    public JdbcBestPractices(TrainingDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.practices = database.table("best_practice", "application_id");
        this.history = database.table("best_practice_history", "application_id", "position");
    }

    @Override
    public Optional<BestPractice> find(ApplicationId application) {
        return list("application_id = ?", application.value()).stream().findFirst();
    }

    /**
     * {@inheritDoc}
     *
     * <p>The last line of the history takes its place in the history, and of two lines for one place only the first is
     * kept.
     */
    @Override
    public void save(BestPractice practice) {
        database.atomically(() -> {
            List<BestPracticeChange> changes = practice.history();
            Row row = row(practice);
            boolean follows = changes.size() == 1
                    ? practices.insertIfAbsent(row)
                    : statusesKept(practice).equals(statuses(changes.subList(0, changes.size() - 1)));
            if (!follows || !history.insertIfAbsent(line(practice))) {
                throw new AlreadyKeptException("the practice of application "
                        + practice.entry().application() + " is no more what " + practice.status() + " follows from");
            }
            practices.update(row);
        });
    }

    @Override
    public List<BestPractice> of(BestPracticeStatus status) {
        return list("status = ? order by status_at, application_id", status.name());
    }

    private List<BestPracticeStatus> statusesKept(BestPractice practice) {
        return find(practice.entry().application())
                .map(kept -> statuses(kept.history()))
                .orElse(List.of());
    }

    private static List<BestPracticeStatus> statuses(List<BestPracticeChange> changes) {
        return changes.stream().map(BestPracticeChange::status).toList();
    }

    private static Row row(BestPractice practice) {
        BestPracticeEntry entry = practice.entry();
        BestPracticeChange last = practice.last();
        return Row.of("application_id", entry.application())
                .with("author", entry.author())
                .with("title", entry.title())
                .with("practice", entry.text())
                .with("status", last.status())
                .with("status_at", last.at());
    }

    private static Row line(BestPractice practice) {
        int position = practice.history().size();
        BestPracticeChange last = practice.last();
        return Row.of("application_id", practice.entry().application())
                .with("position", position)
                .with("status", last.status())
                .with("changed_by", last.by())
                .with("changed_at", last.at())
                .with("words", last.words());
    }

    private List<BestPractice> list(String condition, String value) {
        List<BestPracticeEntry> entries = jdbc.sql("select * from best_practice where " + condition)
                .param(value)
                .query((row, n) -> entry(row))
                .list();
        return entries.stream()
                .map(entry -> new BestPractice(entry, history(entry.application())))
                .toList();
    }

    private List<BestPracticeChange> history(ApplicationId application) {
        return jdbc.sql("select * from best_practice_history where application_id = ? order by position")
                .param(application.value())
                .query((row, n) -> change(row))
                .list();
    }

    private static BestPracticeEntry entry(ResultSet row) throws SQLException {
        return new BestPracticeEntry(
                ApplicationId.of(row.getString("application_id")),
                StaffNumber.of(row.getString("author")),
                row.getString("title"),
                row.getString("practice"));
    }

    private static BestPracticeChange change(ResultSet row) throws SQLException {
        return new BestPracticeChange(
                Columns.constant(row, "status", BestPracticeStatus.class),
                StaffNumber.of(row.getString("changed_by")),
                Columns.instant(row, "changed_at"),
                row.getString("words"));
    }
}
