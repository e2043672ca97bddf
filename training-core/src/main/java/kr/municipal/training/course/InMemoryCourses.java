package kr.municipal.training.course;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The courses kept in memory, for embedders without a database. Thread-safe; its content ends with the program. */
public final class InMemoryCourses implements Courses {

    private static final Comparator<Course> BY_POSITION = Comparator.comparingInt(Course::position)
            .thenComparing(course -> course.id().value());

    private final Map<CourseId, Course> courses = new ConcurrentHashMap<>();

    /** Creates a store without courses. */
    public InMemoryCourses() {}

    @Override
    public Optional<Course> find(CourseId id) {
        return Optional.ofNullable(courses.get(id));
    }

    @Override
    public List<Course> ofProgram(ProgramId program) {
        return courses.values().stream()
                .filter(course -> course.program().equals(program))
                .sorted(BY_POSITION)
                .toList();
    }

    @Override
    public void save(Course course) {
        courses.put(course.id(), course);
    }
}
