package kr.municipal.training.workflow.participation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.checklist.ItemKey;
import kr.municipal.training.checklist.PrivateChecklist;
import kr.municipal.training.checklist.PrivateChecklists;
import kr.municipal.training.checklist.PrivateItem;
import kr.municipal.training.checklist.PrivateItemDraft;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;

/** Where trainees keep items of their own beside the checklist; nobody else can read them here or anywhere. */
public class PrivateItemDesk {

    private final TraineeActs acts;
    private final PrivateChecklists lists;
    private final Clock clock;

    PrivateItemDesk(TraineeActs acts, PrivateChecklists lists, Clock clock) {
        this.acts = acts;
        this.lists = lists;
        this.clock = clock;
    }

    /** Returns the own items, in the order noted; none of somebody else's. */
    public List<PrivateItem> of(ApplicationId id, StaffNumber by) {
        return lists.of(id, by).seenBy(by);
    }

    /** Notes an item. */
    public Outcome<PrivateChecklist> note(ApplicationId id, StaffNumber by, PrivateItemDraft draft) {
        ItemKey key = ItemKey.of(UUID.randomUUID().toString());
        return change(
                id,
                by,
                (list, reader) -> draft.objections(list, reader, key),
                (list, reader) -> draft.noteOn(list, reader, key));
    }

    /** Ticks an item, or takes the tick off. */
    public Outcome<PrivateChecklist> tick(ApplicationId id, StaffNumber by, ItemKey item, boolean ticked) {
        return change(
                id,
                by,
                (list, reader) -> list.objectionsToChanging(reader, item),
                (list, reader) -> list.tick(reader, item, ticked ? clock.instant() : null));
    }

    /** Erases an item; nothing of it is kept. */
    public Outcome<PrivateChecklist> erase(ApplicationId id, StaffNumber by, ItemKey item) {
        return change(
                id,
                by,
                (list, reader) -> list.objectionsToChanging(reader, item),
                (list, reader) -> list.erase(reader, item));
    }

    private Outcome<PrivateChecklist> change(
            ApplicationId id,
            StaffNumber by,
            BiFunction<PrivateChecklist, StaffNumber, List<Reason>> against,
            BiFunction<PrivateChecklist, StaffNumber, PrivateChecklist> change) {
        return acts.act(id, by, selected -> {
            PrivateChecklist before = lists.of(id, by);
            List<Reason> objections = against.apply(before, by);
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            PrivateChecklist after = change.apply(before, by);
            lists.save(id, after);
            return Outcome.done(after);
        });
    }
}
