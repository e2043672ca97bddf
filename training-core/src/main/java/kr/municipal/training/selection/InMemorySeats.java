package kr.municipal.training.selection;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;

/**
 * The seats counted in memory, for embedders without a database. Thread-safe: one lock makes each call one step. Every
 * call asks the run for its present capacity; a capacity lowered below the seats taken takes no seat away.
 */
public final class InMemorySeats implements Seats {

    private final Map<RunId, Integer> taken = new HashMap<>();
    private final Map<RunId, Integer> waiting = new HashMap<>();
    private final CourseRuns runs;

    /**
     * Creates a count without a seat taken.
     *
     * @param runs knows the capacities
     */
    public InMemorySeats(CourseRuns runs) {
        this.runs = Objects.requireNonNull(runs, "runs");
    }

    @Override
    public synchronized OptionalInt take(RunId run) {
        return waiting(run) == 0 && isSeatFree(run)
                ? OptionalInt.of(taken.merge(run, 1, Integer::sum))
                : OptionalInt.empty();
    }

    @Override
    public synchronized boolean queue(RunId run) {
        if (waiting(run) >= runs.get(run).waitingPlaces()) {
            return false;
        }
        waiting.merge(run, 1, Integer::sum);
        return true;
    }

    @Override
    public synchronized Place takeOrQueue(RunId run) {
        OptionalInt seat = take(run);
        if (seat.isPresent()) {
            return new Place.Seat(seat.getAsInt());
        }
        return queue(run) ? new Place.Waiting(waiting(run)) : new Place.None();
    }

    @Override
    public synchronized void giveBack(RunId run) {
        if (taken(run) == 0) {
            throw new IllegalStateException("no seat of run " + run + " is taken");
        }
        taken.merge(run, -1, Integer::sum);
    }

    @Override
    public synchronized void leaveQueue(RunId run) {
        if (waiting(run) == 0) {
            throw new IllegalStateException("nobody waits for a seat of run " + run);
        }
        waiting.merge(run, -1, Integer::sum);
    }

    @Override
    public synchronized boolean passOn(RunId run) {
        if (waiting(run) == 0 || !isSeatFree(run)) {
            return false;
        }
        waiting.merge(run, -1, Integer::sum);
        taken.merge(run, 1, Integer::sum);
        return true;
    }

    @Override
    public synchronized int taken(RunId run) {
        return taken.getOrDefault(run, 0);
    }

    @Override
    public synchronized int waiting(RunId run) {
        return waiting.getOrDefault(run, 0);
    }

    private boolean isSeatFree(RunId run) {
        CourseRun present = runs.get(run);
        return present.capacity().admitsOneMoreThan(taken(run));
    }
}
