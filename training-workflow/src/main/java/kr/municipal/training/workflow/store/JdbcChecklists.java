package kr.municipal.training.workflow.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.checklist.AutoTick;
import kr.municipal.training.checklist.Checklist;
import kr.municipal.training.checklist.ChecklistItem;
import kr.municipal.training.checklist.Checklists;
import kr.municipal.training.checklist.DueRule;
import kr.municipal.training.checklist.ItemKey;
import kr.municipal.training.checklist.Phase;
import kr.municipal.training.checklist.Tick;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The checklists in table {@code checklist}, with the items each person was given and a row for each tick. */
public final class JdbcChecklists implements Checklists {

    private static final TransactionReads.Query OF_APPLICATION =
            TransactionReads.Query.of("checklist", "checklist_tick");

    private static final String SELECT =
            "select c.application_id, c.items, t.item, t.ticked_at, t.event from checklist c"
                    + " left join checklist_tick t on t.application_id = c.application_id where ";

    private final TrainingDatabase database;
    private final JdbcClient jdbc;
    private final Table checklists;
    private final Table ticks;

    public JdbcChecklists(TrainingDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.checklists = database.table("checklist", "application_id");
        this.ticks = database.table("checklist_tick", "application_id", "item");
    }

    @Override
    public Optional<Checklist> find(ApplicationId application) {
        return stored(application).map(Stored::checklist);
    }

    private Optional<Stored> stored(ApplicationId application) {
        return database.reads().once(OF_APPLICATION, application, () -> read(application));
    }

    private Optional<Stored> read(ApplicationId application) {
        return stored(jdbc.sql(SELECT + "c.application_id = ?")
                        .param(application.value())
                        .query(JdbcChecklists::line)
                        .list())
                .values()
                .stream()
                .findFirst();
    }

    @Override
    public Map<ApplicationId, Checklist> of(Collection<ApplicationId> applications) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        Map<ApplicationId, Checklist> found = new HashMap<>();
        stored(jdbc.sql(SELECT + "c.application_id in (:applications)")
                        .param(
                                "applications",
                                applications.stream().map(ApplicationId::value).toList())
                        .query(JdbcChecklists::line)
                        .list())
                .forEach((application, stored) -> found.put(application, stored.checklist()));
        return Map.copyOf(found);
    }

    private static Map<ApplicationId, Stored> stored(List<Line> lines) {
        Map<ApplicationId, Stored> found = new HashMap<>();
        lines.stream().collect(Collectors.groupingBy(Line::application)).forEach((application, of) -> {
            List<Tick> ticked =
                    of.stream().flatMap(line -> Stream.ofNullable(line.tick())).toList();
            found.put(application, new Stored(Item.read(of.get(0).items()), ticked));
        });
        return found;
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(ApplicationId.of(row.getString("application_id")), row.getString("items"), tick(row));
    }

    private static @Nullable Tick tick(ResultSet row) throws SQLException {
        String item = row.getString("item");
        return item == null
                ? null
                : new Tick(
                        ItemKey.of(item),
                        Columns.instant(row, "ticked_at"),
                        Columns.nullable(row, "event", AutoTick::valueOf));
    }

    @Override
    public void save(ApplicationId application, Checklist checklist) {
        database.atomically(() -> saveInOneStep(application, checklist));
    }

    private void saveInOneStep(ApplicationId application, Checklist checklist) {
        Optional<Stored> present = stored(application);
        if (present.isEmpty()) {
            Row row = Row.of("application_id", application).with("items", Item.write(checklist.items()));
            if (!checklists.insertIfAbsent(row)) {
                checklists.update(row);
            }
        } else if (!present.get().items().equals(checklist.items())) {
            checklists.update(Row.of("application_id", application).with("items", Item.write(checklist.items())));
        }
        Map<ItemKey, Tick> stored = new HashMap<>();
        present.ifPresent(before -> before.ticks().forEach(tick -> stored.put(tick.item(), tick)));
        for (Tick tick : checklist.ticks()) {
            if (!stored.containsKey(tick.item())) {
                // Of two clicks at once the first one stays, as with two in a row.
                ticks.insertIfAbsent(row(application, tick));
            } else if (!tick.equals(stored.remove(tick.item()))) {
                ticks.update(row(application, tick));
            }
        }
        stored.keySet().stream()
                .filter(item -> checklist.tickOf(item).isEmpty())
                .forEach(item -> jdbc.sql("delete from checklist_tick where application_id = ? and item = ?")
                        .params(application.value(), item.value())
                        .update());
    }

    private static Row row(ApplicationId application, Tick tick) {
        return Row.of("application_id", application)
                .with("item", tick.item())
                .with("ticked_at", tick.at())
                .with("event", tick.event());
    }

    /** What the tables hold; among the ticks may be some of items no longer on the list. */
    private record Stored(List<ChecklistItem> items, List<Tick> ticks) {

        Checklist checklist() {
            return Checklist.restore(items, ticks);
        }
    }

    /** A checklist with one of its ticks, if it has any. */
    private record Line(ApplicationId application, String items, @Nullable Tick tick) {}

    /** An item as its text holds it. */
    private record Item(
            String key,
            String label,
            Phase phase,
            boolean required,
            @Nullable AutoTick tickedBy,
            @Nullable DueRule due) {

        private static final TypeReference<List<Item>> ITEMS = new TypeReference<>() {};

        static String write(List<ChecklistItem> items) {
            return Json.write(items.stream()
                    .map(item -> new Item(
                            item.key().value(),
                            item.label(),
                            item.phase(),
                            item.required(),
                            item.tickedBy(),
                            item.due()))
                    .toList());
        }

        static List<ChecklistItem> read(String json) {
            return Json.read(json, ITEMS).stream()
                    .map(item -> new ChecklistItem(
                            ItemKey.of(item.key()),
                            item.label(),
                            item.phase(),
                            item.required(),
                            item.tickedBy(),
                            item.due()))
                    .toList();
        }
    }
}
