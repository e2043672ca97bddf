package kr.municipal.training.workflow.store;

import java.util.Map;
import java.util.OptionalInt;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.Place;
import kr.municipal.training.selection.Seats;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The seats as two counts of {@code course_run}. Each step is one conditional update, which the row's lock makes
 * indivisible; checks of the table hold whatever a step might get wrong.
 */
public final class JdbcSeats implements Seats {

    private static final TransactionReads.Query COUNTS = TransactionReads.Query.of("course_run");
    private static final String A_SEAT_IS_FREE = " and (seats is null or taken < seats)";

    private final TrainingDatabase database;
    private final JdbcClient jdbc;

    public JdbcSeats(TrainingDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
    }

    @Override
    public OptionalInt take(RunId run) {
        return database.atomically(() -> takeInOneStep(run));
    }

    @Override
    public Place takeOrQueue(RunId run) {
        return database.atomically(() -> {
            OptionalInt seat = takeInOneStep(run);
            if (seat.isPresent()) {
                return new Place.Seat(seat.getAsInt());
            }
            return queue(run) ? new Place.Waiting(waiting(run)) : new Place.None();
        });
    }

    private OptionalInt takeInOneStep(RunId run) {
        if (takeOne(run)) {
            return OptionalInt.of(taken(run));
        }
        // Who gets no seat goes on to the waiting list in the same transaction. A seat given back in between would be
        // passed to nobody, so the row is locked and asked once more.
        if (!lock(run)) {
            throw noSuchRun(run);
        }
        return takeOne(run) ? OptionalInt.of(taken(run)) : OptionalInt.empty();
    }

    @Override
    public boolean queue(RunId run) {
        return update("waiting = waiting + 1", " and waiting < waiting_places", run);
    }

    @Override
    public void giveBack(RunId run) {
        if (!update("taken = taken - 1", " and taken > 0", run)) {
            throw new IllegalStateException("no seat of run " + run + " is taken");
        }
    }

    @Override
    public void leaveQueue(RunId run) {
        if (!update("waiting = waiting - 1", " and waiting > 0", run)) {
            throw new IllegalStateException("nobody waits for run " + run);
        }
    }

    @Override
    public boolean passOn(RunId run) {
        return update("taken = taken + 1, waiting = waiting - 1", " and waiting > 0" + A_SEAT_IS_FREE, run);
    }

    @Override
    public int taken(RunId run) {
        return count("taken", run);
    }

    @Override
    public int waiting(RunId run) {
        return count("waiting", run);
    }

    private boolean takeOne(RunId run) {
        return update("taken = taken + 1", " and waiting = 0" + A_SEAT_IS_FREE, run);
    }

    private boolean update(String change, String condition, RunId run) {
        return jdbc.sql("update course_run set " + change + " where id = ?" + condition)
                        .param(run.value())
                        .update()
                == 1;
    }

    /** An update, because {@code for update} would wait for all who have just applied: their rows refer to the run's. */
    private boolean lock(RunId run) {
        boolean there = update("taken = taken", "", run);
        database.reads().forget();
        return there;
    }

    private int count(String column, RunId run) {
        return database.reads()
                .once(COUNTS, run, () -> jdbc.sql("select taken, waiting from course_run where id = ?")
                        .param(run.value())
                        .query((row, n) -> Map.of("taken", row.getInt("taken"), "waiting", row.getInt("waiting")))
                        .optional())
                .map(counts -> counts.get(column))
                .orElseThrow(() -> noSuchRun(run));
    }

    private static IllegalArgumentException noSuchRun(RunId run) {
        return new IllegalArgumentException("no such run: " + run);
    }
}
