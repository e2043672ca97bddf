package kr.municipal.training.workflow.participation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.LotterySeed;
import kr.municipal.training.selection.RankAdjustment;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * The selection of one run as it is kept: fixed when applications open, adjusted, confirmed.
 *
 * @param run the run
 * @param kind its policy
 * @param seed the seed of a lottery, a secret until the selection is confirmed, or null
 * @param openedAt when it was fixed, and a lottery's commitment published
 * @param adjustments the officers' adjustments, oldest first
 * @param confirmedBy who confirmed it, or null
 * @param confirmedAt when, or null
 */
public record RunSelection(
        RunId run,
        SelectionKind kind,
        @Nullable LotterySeed seed,
        Instant openedAt,
        List<RankAdjustment> adjustments,
        @Nullable StaffNumber confirmedBy,
        @Nullable Instant confirmedAt) {

    public RunSelection {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(openedAt, "openedAt");
        adjustments = List.copyOf(adjustments);
        if ((seed == null) == (kind == SelectionKind.LOTTERY)) {
            throw new IllegalArgumentException("a lottery has a seed, nothing else has: " + kind + " of run " + run);
        }
        if ((confirmedBy == null) != (confirmedAt == null)) {
            throw new IllegalArgumentException("confirmed by " + confirmedBy + " at " + confirmedAt);
        }
    }

    /** Returns a selection nobody has touched yet. */
    static RunSelection open(RunId run, SelectionKind kind, @Nullable LotterySeed seed, Instant at) {
        return new RunSelection(run, kind, seed, at, List.of(), null, null);
    }

    /** Returns what was promised of the seed, if it is a lottery. */
    public Optional<String> commitment() {
        return Optional.ofNullable(seed).map(LotterySeed::commitment);
    }
}
