package kr.municipal.training.practice;

import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;

/** Plans and follow-ups of all completed applications. Implementations are thread-safe. */
public interface Practices {

    /**
     * Looks a plan up.
     *
     * @param application the application
     * @return the plan, or empty if none was submitted
     */
    Optional<ActionPlan> plan(ApplicationId application);

    /**
     * Adds a plan.
     *
     * @param plan the plan
     * @throws IllegalStateException if the application has one already
     */
    void add(ActionPlan plan);

    /**
     * Returns the follow-ups answered.
     *
     * @param application the application
     * @return the follow-ups by ordinal, at most two
     */
    List<FollowUp> followUps(ApplicationId application);

    /**
     * Adds a follow-up. The second may be there without the first, which the person may have let pass.
     *
     * @param followUp the follow-up
     * @throws IllegalStateException if the application has one of that ordinal already
     */
    void add(FollowUp followUp);
}
