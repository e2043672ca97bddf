package kr.municipal.training.eligibility;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
     * Returns a rule that says why only to who reads it: refusing costs hardly more than letting pass. Both functions are
     * pure and may be asked at any time.
     *
     * @param fits whether the facts satisfy the rule
     * @param why what to say where they do not; asked of no other facts
     * @return the rule
     */
    static EligibilityRule of(Predicate<EligibilityFacts> fits, Function<EligibilityFacts, Reason> why) {
        return new ToldWhenAsked(fits, why);
    }

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
