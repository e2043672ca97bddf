package kr.municipal.training.completion;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.attendance.AttendanceRate;

/**
 * The ticket to a certificate (수료): this person finished the course. Only {@link CompletionPolicy#assess} makes one.
 */
public final class Completed implements CompletionDecision {

    private final ApplicationEntry entry;
    private final AttendanceRate rate;
    private final Instant decidedAt;

    Completed(ApplicationEntry entry, AttendanceRate rate, Instant decidedAt) {
        this.entry = Objects.requireNonNull(entry, "entry");
        this.rate = Objects.requireNonNull(rate, "rate");
        this.decidedAt = Objects.requireNonNull(decidedAt, "decidedAt");
    }

    /**
     * Returns a decision as it was stored. For stores alone.
     *
     * @param entry the application's header
     * @param rate the rate reached
     * @param decidedAt when it was decided
     * @return the decision
     */
    public static Completed restore(ApplicationEntry entry, AttendanceRate rate, Instant decidedAt) {
        return new Completed(entry, rate, decidedAt);
    }

    @Override
    public ApplicationEntry entry() {
        return entry;
    }

    @Override
    public AttendanceRate rate() {
        return rate;
    }

    @Override
    public Instant decidedAt() {
        return decidedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Completed that
                && entry.equals(that.entry)
                && rate.equals(that.rate)
                && decidedAt.equals(that.decidedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entry, rate, decidedAt);
    }

    @Override
    public String toString() {
        return "Completed[" + entry.id() + " at " + decidedAt + "]";
    }
}
