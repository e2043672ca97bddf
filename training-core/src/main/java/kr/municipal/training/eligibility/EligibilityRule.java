package kr.municipal.training.eligibility;

import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.course.CourseId;

/** One rule of who may apply. Rules are pure: the same facts give the same answer. */
@FunctionalInterface
public interface EligibilityRule {

    /**
     * Looks at the facts.
     *
     * @param facts who asks for what, and when
     * @return the objection, or empty if the rule has none
     */
    Optional<Reason> objection(EligibilityFacts facts);

    /**
     * Returns this rule for one course alone, for example a prerequisite of it.
     *
     * @param course the course
     * @return the rule, which objects to no run of another course
     */
    default EligibilityRule onlyFor(CourseId course) {
        Objects.requireNonNull(course, "course");
        return facts -> facts.run().course().equals(course) ? objection(facts) : Optional.empty();
    }
}
