package kr.municipal.training.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/** The only ways a best practice can go. Every state checks its whole history here, so that none can be made up. */
final class BestPracticePath {

    private static final Set<BestPracticeStatus> VERDICTS =
            Set.of(BestPracticeStatus.RETURNED, BestPracticeStatus.ACCEPTED, BestPracticeStatus.DECLINED);

    private BestPracticePath() {}

    static List<BestPracticeChange> checked(
            BestPracticeEntry entry, List<BestPracticeChange> history, BestPracticeStatus reached) {
        Objects.requireNonNull(entry, "entry");
        List<BestPracticeChange> changes = List.copyOf(history);
        @Nullable BestPracticeStatus before = null;
        for (BestPracticeChange change : changes) {
            boolean legal =
                    before == null ? change.status() == BestPracticeStatus.SUBMITTED : before.leadsTo(change.status());
            if (!legal) {
                throw new IllegalArgumentException(
                        "a best practice does not come from " + before + " to " + change.status());
            }
            requireActor(entry.author(), before, change);
            before = change.status();
        }
        if (before != reached) {
            throw new IllegalArgumentException("the history ends with " + before + ", not with " + reached);
        }
        return changes;
    }

    static BestPractice next(
            BestPractice practice, BestPracticeStatus status, StaffNumber by, Instant at, String words) {
        List<BestPracticeChange> longer = new ArrayList<>(practice.history());
        longer.add(new BestPracticeChange(status, by, at, words));
        return BestPractice.of(practice.entry(), longer);
    }

    /** The author writes, agrees and takes the agreement back; a verdict on a submitted practice is another person's. */
    private static void requireActor(
            StaffNumber author, @Nullable BestPracticeStatus before, BestPracticeChange change) {
        boolean verdict = before == BestPracticeStatus.SUBMITTED && VERDICTS.contains(change.status());
        boolean authors = change.status() == BestPracticeStatus.SUBMITTED
                || change.status() == BestPracticeStatus.CONSENTED
                || before == BestPracticeStatus.CONSENTED && change.status() == BestPracticeStatus.ACCEPTED;
        boolean own = change.by().equals(author);
        if (verdict && own || authors && !own) {
            throw new IllegalArgumentException(
                    change.status() + " by " + change.by() + " does not fit the author " + author);
        }
    }
}
