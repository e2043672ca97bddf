package kr.municipal.training.run;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kr.municipal.training.course.Course;
import kr.municipal.training.course.Courses;
import kr.municipal.training.course.ProgramId;

/** The course runs kept in memory, for embedders without a database. Thread-safe; its content ends with the program. */
public final class InMemoryCourseRuns implements CourseRuns {

    private static final Comparator<CourseRun> BY_COHORT = Comparator.comparingInt(CourseRun::year)
            .thenComparingInt(CourseRun::cohort)
            .thenComparing(run -> run.id().value());

    private final Map<RunId, CourseRun> runs = new ConcurrentHashMap<>();
    private final Courses courses;

    /**
     * Creates a store without runs.
     *
     * @param courses knows which course belongs to which programme
     */
    public InMemoryCourseRuns(Courses courses) {
        this.courses = Objects.requireNonNull(courses, "courses");
    }

    @Override
    public Optional<CourseRun> find(RunId id) {
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public List<CourseRun> ofProgram(ProgramId program) {
        return courses.ofProgram(program).stream().flatMap(this::ofCourse).toList();
    }

    @Override
    public void save(CourseRun run) {
        runs.put(run.id(), run);
    }

    private Stream<CourseRun> ofCourse(Course course) {
        return runs.values().stream()
                .filter(run -> run.course().equals(course.id()))
                .sorted(BY_COHORT);
    }
}
