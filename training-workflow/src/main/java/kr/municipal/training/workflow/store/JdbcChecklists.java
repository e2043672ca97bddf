package kr.municipal.training.workflow.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The checklists in table {@code checklist}, with the items each person was given and a row for each tick. */
public final class JdbcChecklists implements Checklists {

    private static final RowMapper<Tick> TICK = (row, n) -> new Tick(
            ItemKey.of(row.getString("item")),
            Columns.instant(row, "ticked_at"),
            Columns.nullable(row, "event", AutoTick::valueOf));

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
        return items(application).map(json -> Checklist.restore(Item.read(json), ticks(application)));
    }

    @Override
    public void save(ApplicationId application, Checklist checklist) {
        database.atomically(() -> saveInOneStep(application, checklist));
    }

    private void saveInOneStep(ApplicationId application, Checklist checklist) {
        String items = Item.write(checklist.items());
        if (!items.equals(items(application).orElse(null))) {
            checklists.save(Row.of("application_id", application).with("items", items));
        }
        Map<ItemKey, Tick> stored = new HashMap<>();
        ticks(application).forEach(tick -> stored.put(tick.item(), tick));
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

    private Optional<String> items(ApplicationId application) {
        return jdbc.sql("select items from checklist where application_id = ?")
                .param(application.value())
                .query(String.class)
                .optional();
    }

    private List<Tick> ticks(ApplicationId application) {
        return jdbc.sql("select * from checklist_tick where application_id = ?")
                .param(application.value())
                .query(TICK)
                .list();
    }

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
