package kr.municipal.training.practice;

import java.time.Instant;
import java.util.List;
import kr.municipal.training.staff.StaffNumber;

/**
 * A practice that was accepted (채택). It is not published until its author agrees.
 *
 * @param entry what it tells
 * @param history how it came here, oldest first
 */
public record AcceptedPractice(BestPracticeEntry entry, List<BestPracticeChange> history) implements BestPractice {

    /** Checks the whole history, and copies it. */
    public AcceptedPractice {
        history = BestPracticePath.checked(entry, history, BestPracticeStatus.ACCEPTED);
    }

    /**
     * Gives the author's agreement to publication (게시동의).
     *
     * @param by who agrees
     * @param at when
     * @return the practice that may be published
     * @throws IllegalArgumentException if anybody but the author agrees; see {@link #objectionsToConsent}
     */
    public ConsentedPractice consent(StaffNumber by, Instant at) {
        return (ConsentedPractice) BestPracticePath.next(this, BestPracticeStatus.CONSENTED, by, at, "");
    }
}
