package kr.municipal.training.application;

import java.time.Instant;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/** An application under way: it can still be withdrawn by the applicant or ended by the office. */
public sealed interface ActiveApplication extends TrainingApplication
        permits Submitted, Approved, Selected, Waitlisted {

    /**
     * Withdraws the application (신청취소): the applicant's own act. Whether it is too late is the run's deadline, asked
     * before.
     *
     * @param at when
     * @param words the applicant's words, or null
     * @return the withdrawn application
     * @throws IllegalArgumentException if the moment lies before the last change
     */
    default Withdrawn withdraw(Instant at, @Nullable String words) {
        return new Withdrawn(entry(), status(), change().followedAt(id(), at), words);
    }

    /**
     * Takes the applicant off the run: a training officer's act.
     *
     * @param kind why; none of cancelling the run
     * @param by the officer
     * @param at when
     * @param words why, not blank
     * @return the ended application
     * @throws IllegalArgumentException if the moment lies before the last change, the words are blank, or the kind is of
     *     cancelling the run
     */
    default Cancelled takeOff(CancellationKind kind, StaffNumber by, Instant at, String words) {
        return cancel(kind, false, by, at, words);
    }

    /**
     * Ends the application because its run is cancelled (폐강).
     *
     * @param kind why the run is cancelled
     * @param by the officer who cancelled the run
     * @param at when
     * @param words why, not blank
     * @return the ended application
     * @throws IllegalArgumentException if the moment lies before the last change, the words are blank, or the kind is of
     *     taking off one person
     */
    default Cancelled cancelWithRun(CancellationKind kind, StaffNumber by, Instant at, String words) {
        return cancel(kind, true, by, at, words);
    }

    private Cancelled cancel(CancellationKind kind, boolean withRun, StaffNumber by, Instant at, String words) {
        if (kind.endsRun() != withRun) {
            throw new IllegalArgumentException("application " + id() + " is not ended this way as " + kind);
        }
        return new Cancelled(entry(), status(), kind, by, change().followedAt(id(), at), words);
    }
}
