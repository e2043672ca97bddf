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
     * @param by the officer
     * @param at when
     * @param words why, not blank
     * @return the ended application
     * @throws IllegalArgumentException if the moment lies before the last change, or the words are blank
     */
    default Cancelled takeOff(StaffNumber by, Instant at, String words) {
        return new Cancelled(entry(), status(), Cancelled.Kind.TAKEN_OFF, by, change().followedAt(id(), at), words);
    }

    /**
     * Ends the application because its run is cancelled (폐강).
     *
     * @param by the officer who cancelled the run
     * @param at when
     * @param words why, not blank
     * @return the ended application
     * @throws IllegalArgumentException if the moment lies before the last change, or the words are blank
     */
    default Cancelled cancelWithRun(StaffNumber by, Instant at, String words) {
        return new Cancelled(entry(), status(), Cancelled.Kind.RUN_CANCELLED, by, change().followedAt(id(), at), words);
    }
}
