package kr.municipal.training.staff;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who is away when, and who stands in. Implementations are thread-safe. */
public interface Absences {

    /**
     * Returns the absences of an official.
     *
     * @param official the official
     * @return the absences by their beginning, past and coming ones included
     */
    List<Absence> of(StaffNumber official);

    /**
     * Returns the absence that covers the moment.
     *
     * @param official the official
     * @param moment the moment
     * @return the absence; of several the one that began last; or empty if the official is there
     */
    default Optional<Absence> at(StaffNumber official, Instant moment) {
        return of(official).stream().filter(absence -> absence.covers(moment)).max(Comparator.comparing(Absence::from));
    }

    /**
     * Returns the absences of everybody that end after the moment: those under way then, and those to come.
     *
     * @param moment the moment
     * @return the absences by their beginning
     */
    List<Absence> endingAfter(Instant moment);

    /**
     * Adds the absence, or replaces the one of the same official with the same beginning: somebody comes back earlier, or
     * another person stands in.
     *
     * @param absence the absence
     */
    void save(Absence absence);

    /**
     * Removes the absence of the official with that beginning; one that is not there is removed already.
     *
     * @param official the official
     * @param from its first moment
     */
    void remove(StaffNumber official, Instant from);
}
