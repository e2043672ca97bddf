package kr.municipal.training.completion;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.municipal.training.course.Course;
import kr.municipal.training.course.CourseId;

/**
 * What one person has done of a programme, and what can still be done.
 *
 * @param courses all courses of the programme, undecided ones included
 * @param completed the courses the person completed, withdrawn completions left out
 * @param closed the courses that offer this person no further chance, because no run is to come or under way
 */
public record ProgramFacts(List<Course> courses, Set<CourseId> completed, Set<CourseId> closed) {

    /**
     * Checks and copies the components.
     *
     * @throws IllegalArgumentException if a course is there twice, is completed or closed without being there, or is
     *     undecided and yet completed
     */
    public ProgramFacts {
        courses = courses.stream()
                .sorted(Comparator.comparingInt(Course::position))
                .toList();
        completed = Set.copyOf(completed);
        closed = Set.copyOf(closed);
        Set<CourseId> ids = new HashSet<>();
        for (Course course : courses) {
            if (!ids.add(course.id())) {
                throw new IllegalArgumentException("course " + course.id() + " is there twice");
            }
            if (isUndecided(course) && completed.contains(course.id())) {
                throw new IllegalArgumentException("course " + course.id() + " is undecided, yet completed");
            }
        }
        if (!ids.containsAll(completed) || !ids.containsAll(closed)) {
            throw new IllegalArgumentException(
                    "not all of " + completed + " and " + closed + " are courses of the programme " + ids);
        }
    }

    /**
     * Returns the facts of a person from the decisions made.
     *
     * @param courses all courses of the programme
     * @param decisions the person's decisions, of other programmes too
     * @param closed the courses that offer no further chance
     * @return the facts
     */
    public static ProgramFacts of(List<Course> courses, List<CompletionDecision> decisions, Set<CourseId> closed) {
        Set<CourseId> ids = new HashSet<>();
        courses.forEach(course -> ids.add(course.id()));
        Set<CourseId> completed = new HashSet<>();
        for (CompletionDecision decision : decisions) {
            CourseId course = decision.entry().course();
            if (decision instanceof Completed && ids.contains(course)) {
                completed.add(course);
            }
        }
        return new ProgramFacts(courses, completed, closed);
    }

    /**
     * Returns the courses whose topic is undecided.
     *
     * @return by their place in the programme
     */
    public List<CourseId> undecided() {
        return courses.stream()
                .filter(ProgramFacts::isUndecided)
                .map(Course::id)
                .toList();
    }

    /**
     * Returns the decided courses not completed that can still be.
     *
     * @return by their place in the programme
     */
    public List<CourseId> open() {
        return courses.stream()
                .filter(course -> !isUndecided(course))
                .map(Course::id)
                .filter(course -> !completed.contains(course) && !closed.contains(course))
                .toList();
    }

    private static boolean isUndecided(Course course) {
        return course.topic().fold(announced -> false, () -> true);
    }
}
