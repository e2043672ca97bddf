package kr.municipal.training.completion;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.municipal.training.course.Course;
import kr.municipal.training.course.CourseId;

/**
 * What completing a programme of several courses takes (과정군 수료기준). An undecided course counts neither for nor against
 * anybody: it stays undecided, and whoever may still reach the goal through it is told so.
 */
public sealed interface ProgramRule {

    /**
     * Looks how far a person is.
     *
     * @param facts what the person has done of the programme
     * @return completed, still possible, or not completed with the shortfall
     */
    ProgramStanding assess(ProgramFacts facts);

    /**
     * So many courses, whichever they are.
     *
     * @param courses how many, 1 or more, and not more than the programme has
     */
    record AtLeast(@Min(value = 1, message = "{kr.municipal.training.Number.least}") int courses)
            implements ProgramRule {

        /** Checks the number. */
        public AtLeast {
            if (courses < 1) {
                throw new IllegalArgumentException("at least one course is needed to complete a programme: " + courses);
            }
        }

        /**
         * Returns the standing; {@code PROGRAM_COURSES_TOO_FEW} in courses if too few can still be completed.
         *
         * @throws IllegalArgumentException if the programme has fewer courses than are needed: nobody could complete it
         */
        @Override
        public ProgramStanding assess(ProgramFacts facts) {
            if (courses > facts.courses().size()) {
                throw new IllegalArgumentException("a programme of "
                        + facts.courses().size() + " courses cannot be completed by " + courses + " of them");
            }
            int done = facts.completed().size();
            int reachable = done
                    + facts.open().size()
                    + (int) facts.undecided().stream()
                            .filter(course -> !facts.closed().contains(course))
                            .count();
            if (done >= courses) {
                return ProgramStanding.completed(facts);
            }
            return reachable >= courses
                    ? ProgramStanding.possible(facts, Shortfall.of("PROGRAM_COURSES_TOO_FEW", done, courses))
                    : ProgramStanding.notCompleted(facts, Shortfall.of("PROGRAM_COURSES_TOO_FEW", done, courses));
        }
    }

    /**
     * These courses, all of them.
     *
     * @param courses the courses, at least one
     */
    record Named(@NotEmpty(message = "{kr.municipal.training.Rows.missing}") Set<CourseId> courses)
            implements ProgramRule {

        /** Checks and copies the courses. */
        public Named {
            courses = Set.copyOf(courses);
            if (courses.isEmpty()) {
                throw new IllegalArgumentException("no course is named");
            }
        }

        /**
         * Returns the standing; {@code PROGRAM_COURSES_MISSING} with {@code missing}, their titles.
         *
         * @throws IllegalArgumentException if a named course is none of the programme
         */
        @Override
        public ProgramStanding assess(ProgramFacts facts) {
            List<CourseId> all = facts.courses().stream().map(Course::id).toList();
            if (!all.containsAll(courses)) {
                throw new IllegalArgumentException("not all of " + courses + " are courses of the programme " + all);
            }
            return ProgramRule.every(courses, facts);
        }
    }

    /** All courses that are decided; with none decided yet, completion is still possible and nobody's. */
    record AllDecided() implements ProgramRule {

        /** Returns the standing; {@code PROGRAM_COURSES_MISSING} with {@code missing}, their titles. */
        @Override
        public ProgramStanding assess(ProgramFacts facts) {
            Set<CourseId> decided =
                    facts.courses().stream().map(Course::id).collect(Collectors.toCollection(HashSet::new));
            facts.undecided().forEach(decided::remove);
            return decided.isEmpty()
                    ? ProgramStanding.possible(facts, Shortfall.of("PROGRAM_COURSES_TOO_FEW", 0, 1))
                    : ProgramRule.every(decided, facts);
        }
    }

    private static ProgramStanding every(Set<CourseId> needed, ProgramFacts facts) {
        Set<CourseId> missing = new HashSet<>(needed);
        missing.removeAll(facts.completed());
        if (missing.isEmpty()) {
            return ProgramStanding.completed(facts);
        }
        String names = facts.courses().stream()
                .filter(course -> missing.contains(course.id()))
                .map(course -> course.title(course.id().value()))
                .collect(Collectors.joining(", "));
        Shortfall shortfall = Shortfall.of("PROGRAM_COURSES_MISSING", needed.size() - missing.size(), needed.size())
                .with("missing", names);
        boolean lost = missing.stream().anyMatch(facts.closed()::contains);
        return lost ? ProgramStanding.notCompleted(facts, shortfall) : ProgramStanding.possible(facts, shortfall);
    }
}
