package kr.municipal.training.workflow.followup;

import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.practice.BestPractice;
import kr.municipal.training.practice.BestPracticeStatus;
import kr.municipal.training.practice.BestPractices;
import kr.municipal.training.workflow.Outcome;

/** Whether a practice has come where something can be done with it. */
final class PracticeTurn {

    private PracticeTurn() {}

    /** Returns the practice of that status; refused if there is none, or it is elsewhere on its way. */
    static Outcome<BestPractice> of(BestPractices practices, ApplicationId id, BestPracticeStatus wanted) {
        Optional<BestPractice> found = practices.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(Reason.of("UNKNOWN_BEST_PRACTICE"));
        }
        BestPractice practice = found.get();
        return practice.status() == wanted ? Outcome.done(practice) : Outcome.refused(over(practice, wanted));
    }

    /** Why that cannot be done with the practice now. */
    static Reason over(BestPractice practice, BestPracticeStatus wanted) {
        return wanted == BestPracticeStatus.SUBMITTED
                ? Reason.of("REVIEW_NOT_WAITING")
                : Reason.of("BEST_PRACTICE_NOT_IN_TURN").with("status", practice.status());
    }
}
