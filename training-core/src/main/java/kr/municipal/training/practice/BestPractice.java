package kr.municipal.training.practice;

import java.util.List;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;

/**
 * A best practice (우수사례): what somebody made of what was learned, told to colleagues. Its states are types, so that only
 * an accepted practice can be agreed to and only one that its author agreed to can be published. Immutable and thread-safe.
 */
public sealed interface BestPractice
        permits SubmittedPractice,
                ReturnedPractice,
                AcceptedPractice,
                DeclinedPractice,
                ConsentedPractice,
                PublishedPractice,
                TakenDownPractice {

    /**
     * Returns what it tells.
     *
     * @return its present wording
     */
    BestPracticeEntry entry();

    /**
     * Returns how it came to its present state.
     *
     * @return the history, oldest first; the last line is the present state
     */
    List<BestPracticeChange> history();

    /**
     * Returns its status, by which one goes on with it.
     *
     * @return the status
     */
    default BestPracticeStatus status() {
        return history().get(history().size() - 1).status();
    }

    /**
     * Looks for what keeps a person from agreeing to publication, or from taking the agreement back.
     *
     * @param by who would
     * @return {@code BEST_PRACTICE_NOT_AUTHOR}, or nothing
     */
    default List<Reason> objectionsToConsent(StaffNumber by) {
        return entry().author().equals(by) ? List.of() : List.of(Reason.of("BEST_PRACTICE_NOT_AUTHOR"));
    }

    /**
     * Returns the practice with that history, for stores. The history is checked as a whole.
     *
     * @param entry what it tells
     * @param history how it came to be, oldest first, at least one line
     * @return the practice in the state of the last line
     * @throws IllegalArgumentException if no practice has such a history
     */
    static BestPractice of(BestPracticeEntry entry, List<BestPracticeChange> history) {
        if (history.isEmpty()) {
            throw new IllegalArgumentException(
                    "the practice of application " + entry.application() + " has no history");
        }
        return switch (history.get(history.size() - 1).status()) {
            case SUBMITTED -> new SubmittedPractice(entry, history);
            case RETURNED -> new ReturnedPractice(entry, history);
            case ACCEPTED -> new AcceptedPractice(entry, history);
            case DECLINED -> new DeclinedPractice(entry, history);
            case CONSENTED -> new ConsentedPractice(entry, history);
            case PUBLISHED -> new PublishedPractice(entry, history);
            case TAKEN_DOWN -> new TakenDownPractice(entry, history);
        };
    }
}
