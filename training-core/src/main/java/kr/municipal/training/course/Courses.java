package kr.municipal.training.course;

import java.util.List;
import java.util.Optional;

/** The courses. Implementations are thread-safe. */
public interface Courses {

    /**
     * Looks a course up.
     *
     * @param id its identifier
     * @return the course, or empty
     */
    Optional<Course> find(CourseId id);

    /**
     * Returns the courses of a programme.
     *
     * @param program the programme
     * @return its courses by position
     */
    List<Course> ofProgram(ProgramId program);

    /**
     * Adds the course, or replaces the one of the same identifier.
     *
     * @param course the course
     */
    void save(Course course);
}
