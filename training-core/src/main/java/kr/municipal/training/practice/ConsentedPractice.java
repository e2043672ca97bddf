package kr.municipal.training.practice;

import java.time.Instant;
import java.util.List;
import kr.municipal.training.staff.StaffNumber;

/**
 * An accepted practice whose author agreed to publication (게시동의). Only this one can be published.
 *
 * @param entry what it tells
 * @param history how it came here, oldest first
 */
public record ConsentedPractice(BestPracticeEntry entry, List<BestPracticeChange> history) implements BestPractice {

    /** Checks the whole history, and copies it. */
    public ConsentedPractice {
        history = BestPracticePath.checked(entry, history, BestPracticeStatus.CONSENTED);
    }

    /**
     * Publishes the practice.
     *
     * @param by who publishes it
     * @param at when
     * @return the published practice
     */
    public PublishedPractice publish(StaffNumber by, Instant at) {
        return (PublishedPractice) BestPracticePath.next(this, BestPracticeStatus.PUBLISHED, by, at, "");
    }

    /**
     * Takes the agreement back.
     *
     * @param by who takes it back
     * @param at when
     * @return the practice, accepted as before
     * @throws IllegalArgumentException if anybody but the author takes it back; see {@link #objectionsToConsent}
     */
    public AcceptedPractice withdrawConsent(StaffNumber by, Instant at) {
        return (AcceptedPractice) BestPracticePath.next(this, BestPracticeStatus.ACCEPTED, by, at, "");
    }
}
