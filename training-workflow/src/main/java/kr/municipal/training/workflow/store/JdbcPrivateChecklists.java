package kr.municipal.training.workflow.store;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.checklist.ItemKey;
import kr.municipal.training.checklist.PrivateChecklist;
import kr.municipal.training.checklist.PrivateChecklists;
import kr.municipal.training.checklist.PrivateItem;
import kr.municipal.training.staff.StaffNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Own items in table {@code private_item}, read by their owner alone. What somebody adds in another window between reading and
 * saving stays.
 */
public final class JdbcPrivateChecklists implements PrivateChecklists {

    private static final TransactionReads.Query OF_OWNER = TransactionReads.Query.of("private_item");

    private record Kept(ApplicationId application, StaffNumber owner) {}

    private final TrainingDatabase database;
    private final JdbcClient jdbc;
    private final Table items;

    public JdbcPrivateChecklists(TrainingDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.items = database.table("private_item", "application_id", "owner", "item");
    }

    @Override
    public PrivateChecklist of(ApplicationId application, StaffNumber owner) {
        return database.reads()
                .once(
                        OF_OWNER,
                        new Kept(application, owner),
                        () -> PrivateChecklist.restore(owner, read(application, owner)));
    }

    private List<PrivateItem> read(ApplicationId application, StaffNumber owner) {
        return jdbc.sql("select * from private_item where application_id = ? and owner = ? order by line")
                .params(application.value(), owner.value())
                .query(JdbcPrivateChecklists::item)
                .list();
    }

    @Override
    public void save(ApplicationId application, PrivateChecklist list) {
        database.atomically(() -> saveInOneStep(application, list));
    }

    private void saveInOneStep(ApplicationId application, PrivateChecklist list) {
        StaffNumber owner = list.owner();
        Map<ItemKey, PrivateItem> before =
                of(application, owner).seenBy(owner).stream().collect(toMap(PrivateItem::key, Function.identity()));
        for (PrivateItem item : list.seenBy(owner)) {
            PrivateItem known = before.remove(item.key());
            if (known == null) {
                items.insertIfAbsent(row(application, owner, item));
            } else if (!known.equals(item)) {
                items.update(row(application, owner, item));
            }
        }
        before.keySet().forEach(gone -> jdbc.sql(
                        "delete from private_item where application_id = ? and owner = ? and item = ?")
                .params(application.value(), owner.value(), gone.value())
                .update());
    }

    @Override
    public void erase(StaffNumber owner) {
        jdbc.sql("delete from private_item where owner = ?")
                .param(owner.value())
                .update();
    }

    private static Row row(ApplicationId application, StaffNumber owner, PrivateItem item) {
        return Row.of("application_id", application)
                .with("owner", owner)
                .with("item", item.key())
                .with("label", item.label())
                .with("due", item.due())
                .with("done_at", item.doneAt());
    }

    private static PrivateItem item(ResultSet row, int n) throws SQLException {
        return new PrivateItem(
                ItemKey.of(row.getString("item")),
                row.getString("label"),
                row.getObject("due", LocalDate.class),
                Columns.nullableInstant(row, "done_at"));
    }
}
