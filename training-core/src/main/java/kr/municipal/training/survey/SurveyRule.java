package kr.municipal.training.survey;

import java.util.Optional;
import kr.municipal.training.eligibility.Reason;

/** One rule of who may answer, and when. Rules are pure: the same facts give the same answer. */
@FunctionalInterface
public interface SurveyRule {

    /**
     * Looks at the facts.
     *
     * @param facts who answers when
     * @return the objection, or empty if the rule has none
     */
    Optional<Reason> objection(SurveyFacts facts);
}
