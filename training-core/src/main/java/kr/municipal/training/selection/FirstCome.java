package kr.municipal.training.selection;

import java.time.Instant;
import java.util.Objects;
import java.util.OptionalInt;
import kr.municipal.training.application.Approved;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.CourseRun;

/**
 * Selection in the order of approval (선착순): a seat while one is free, then the waiting list, then nothing. Nobody
 * overtakes those who wait, not even where the capacity was raised meanwhile. Thread-safe as far as the {@link Seats} are.
 */
public final class FirstCome {

    private final Seats seats;

    /**
     * Returns the selection over the seats.
     *
     * @param seats the seats
     */
    public FirstCome(Seats seats) {
        this.seats = Objects.requireNonNull(seats, "seats");
    }

    /**
     * Finds a place for an approved application; none once the course has begun.
     *
     * @param approved the application
     * @param run its run
     * @param at the present moment
     * @return selected, waiting or not selected, with its basis
     * @throws IllegalArgumentException if the application is for another run
     */
    public TrainingApplication assign(Approved approved, CourseRun run, Instant at) {
        if (!approved.entry().run().equals(run.id())) {
            throw new IllegalArgumentException("application " + approved.id() + " is for run "
                    + approved.entry().run() + ", not " + run.id());
        }
        if (run.schedule().fold(decided -> !at.isBefore(decided.start()), () -> false)) {
            return approved.passOver(at, Reason.of("COURSE_HAS_BEGUN"));
        }
        return seats.takeOrQueue(run.id())
                .fold(
                        taken ->
                                approved.select(at, Reason.of("SEAT_FIRST_COME").with("taken", taken)),
                        position -> approved.waitlist(at, whyWaiting(run, position)),
                        () -> approved.passOver(at, whyNothing(run)));
    }

    /** Seats may be free all the same, when the capacity was raised and those who wait were not asked yet. */
    private Reason whyWaiting(CourseRun run, int position) {
        OptionalInt full = fullAt(run);
        return full.isPresent()
                ? Reason.of("WAITING_FOR_SEAT").with("seats", full.getAsInt())
                : Reason.of("WAITING_BEHIND_OTHERS").with("position", position);
    }

    private Reason whyNothing(CourseRun run) {
        OptionalInt full = fullAt(run);
        return full.isPresent()
                ? Reason.of("NO_SEAT_LEFT").with("seats", full.getAsInt())
                : Reason.of("NO_PLACE_BEHIND_OTHERS").with("waiting", seats.waiting(run.id()));
    }

    private OptionalInt fullAt(CourseRun run) {
        return run.capacity().admitsOneMoreThan(seats.taken(run.id()))
                ? OptionalInt.empty()
                : run.capacity().seats();
    }
}
