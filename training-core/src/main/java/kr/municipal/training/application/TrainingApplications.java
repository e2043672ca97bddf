package kr.municipal.training.application;

import java.util.List;
import java.util.Optional;
import kr.municipal.training.eligibility.PriorApplication;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;

/** The applications with their histories. Implementations are thread-safe. */
public interface TrainingApplications {

    /**
     * Looks an application up.
     *
     * @param id its identifier
     * @return the application in its present state, or empty
     */
    Optional<TrainingApplication> find(ApplicationId id);

    /**
     * Returns the application that must exist.
     *
     * @param id its identifier
     * @return the application
     * @throws IllegalArgumentException if there is none
     */
    default TrainingApplication get(ApplicationId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no such application: " + id));
    }

    /**
     * Adds a new application and its first line of history, unless the applicant has another one for the same course
     * and year that still counts. The check and the insertion are one: of two at once only one is added.
     *
     * @param application the application
     * @return false if another one counts already; nothing is changed then
     * @throws IllegalArgumentException if its identifier was used before
     */
    boolean add(Submitted application);

    /**
     * Stores the new state of an application and appends a line to its history, unless somebody else changed it since it
     * was read. The comparison and the change are one: of two at once only one is stored, and no change is ever lost. An
     * application that has ended no longer counts.
     *
     * @param before the state as it was read
     * @param after the new state of the same application
     * @throws ApplicationChangedException if another state is stored than the one that was read; nothing is changed then
     * @throws IllegalArgumentException if the two are different applications, or it was never added
     */
    void save(TrainingApplication before, TrainingApplication after);

    /**
     * Stores an approval as {@link #save} does, unless others use the whole quota of the department. The count and the
     * change are one: of two for the last place only one is stored.
     *
     * @param before the state as it was read
     * @param after the same application with one approval more
     * @param quota how many applications of the department may be approved for the run, 1 or more
     * @return false if nothing is left of the quota; nothing is changed then
     * @throws ApplicationChangedException if another state is stored than the one that was read; nothing is changed then
     * @throws IllegalArgumentException if the two are different applications, or it was never added
     */
    boolean saveWithinQuota(Submitted before, ActiveApplication after, int quota);

    /**
     * Frees the applicant to apply for the course again in the same year, after a run that was not completed.
     *
     * @param id the application
     */
    void releaseCourse(ApplicationId id);

    /**
     * Keeps a refused attempt.
     *
     * @param refusal the attempt with its reasons
     */
    void refuse(RefusedApplication refusal);

    /**
     * Returns the refused attempts of a person.
     *
     * @param applicant the person
     * @return the attempts, latest first
     */
    List<RefusedApplication> refusals(StaffNumber applicant);

    /**
     * Returns the applications of a person.
     *
     * @param applicant the person
     * @return the applications, latest first
     */
    List<TrainingApplication> ofApplicant(StaffNumber applicant);

    /**
     * Returns the applications for a run.
     *
     * @param run the run
     * @return the applications by submission
     */
    List<TrainingApplication> ofRun(RunId run);

    /**
     * Returns the waiting list of a run, in the order in which they were put on it: of two who came at once, the moments say
     * who asked first, not who got the place first, and clocks of several machines differ.
     *
     * @param run the run
     * @return those who wait, first come first
     */
    List<Waitlisted> waiting(RunId run);

    /**
     * Returns the person's applications that keep them from applying for the same course again.
     *
     * @param applicant the person
     * @return the applications still under way, attended or completed
     */
    List<PriorApplication> counting(StaffNumber applicant);

    /**
     * Returns how an application came to its present state.
     *
     * @param id the application
     * @return its history, oldest first
     */
    List<StatusChange> history(ApplicationId id);
}
