package kr.municipal.training.selection;

import java.time.Instant;
import java.util.OptionalInt;
import kr.municipal.training.application.Approved;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.CourseRun;

/**
 * Selection in the order of approval (선착순): a seat while one is free, then the waiting list, then nothing. Nobody
 * overtakes those who wait. Thread-safe as far as the {@link Seats} are.
 */
public final class FirstCome {

    private final Seats seats;

    /**
     * Returns the selection over the seats.
     *
     * @param seats the seats
     */
    public FirstCome(Seats seats) {
        this.seats = seats;
    }

    /**
     * Finds a place for an approved application.
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
        OptionalInt taken = seats.take(run.id());
        if (taken.isPresent()) {
            return approved.select(at, Reason.of("SEAT_FIRST_COME").with("taken", taken.getAsInt()));
        }
        int capacity = run.capacity().seats().orElseThrow();
        return seats.queue(run.id())
                ? approved.waitlist(at, Reason.of("WAITING_FOR_SEAT").with("seats", capacity))
                : approved.passOver(at, Reason.of("NO_SEAT_LEFT").with("seats", capacity));
    }
}
