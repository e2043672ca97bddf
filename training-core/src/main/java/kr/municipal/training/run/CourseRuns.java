package kr.municipal.training.run;

import java.util.List;
import java.util.Optional;
import kr.municipal.training.course.ProgramId;

/** The course runs. Implementations are thread-safe. */
public interface CourseRuns {

    /**
     * Looks a run up.
     *
     * @param id its identifier
     * @return the run, or empty
     */
    Optional<CourseRun> find(RunId id);

    /**
     * Returns the run that must exist.
     *
     * @param id its identifier
     * @return the run
     * @throws IllegalArgumentException if there is none
     */
    default CourseRun get(RunId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no such run: " + id));
    }

    /**
     * Returns the runs of a programme's courses.
     *
     * @param program the programme
     * @return the runs by the course's position and cohort
     */
    List<CourseRun> ofProgram(ProgramId program);

    /**
     * Adds the run, or replaces the one of the same identifier. Sessions once held stay.
     *
     * @param run the run
     */
    void save(CourseRun run);
}
