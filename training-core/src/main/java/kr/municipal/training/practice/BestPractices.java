package kr.municipal.training.practice;

import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;

/** The best practices with their histories; one for each completed application. Implementations are thread-safe. */
public interface BestPractices {

    /**
     * Looks the practice of an application up.
     *
     * @param application the application
     * @return the practice in its present state, or empty
     */
    Optional<BestPractice> find(ApplicationId application);

    /**
     * Keeps a practice in its new state. Of two that were made from the same state, only the first is kept.
     *
     * @param practice the practice, by one line of history longer than the one kept
     * @throws IllegalStateException if it does not follow the one kept
     */
    void save(BestPractice practice);

    /**
     * Returns the practices of a status, for the reviewer's desk or the page of what is published.
     *
     * @param status the status
     * @return the practices by the moment they reached it, earliest first
     */
    List<BestPractice> of(BestPracticeStatus status);
}
