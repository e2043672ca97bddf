package kr.municipal.training.staff;

import java.util.List;
import java.util.Optional;

/** The roster of officials. Implementations are thread-safe. */
public interface Officials {

    /**
     * Looks an official up.
     *
     * @param number the staff number
     * @return the official, or empty if the roster has none of that number
     */
    Optional<Official> find(StaffNumber number);

    /**
     * Returns everybody of the roster.
     *
     * @return the officials by staff number
     */
    List<Official> all();

    /**
     * Adds the official, or replaces the one of the same number.
     *
     * @param official the official
     */
    void save(Official official);
}
