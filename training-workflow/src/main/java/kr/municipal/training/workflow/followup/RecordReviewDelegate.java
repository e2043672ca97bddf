package kr.municipal.training.workflow.followup;

import java.time.Clock;
import kr.municipal.training.practice.BestPractice;
import kr.municipal.training.practice.BestPracticeStatus;
import kr.municipal.training.practice.BestPractices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RecordReview}. */
class RecordReviewDelegate implements JavaDelegate {

    private final BestPractices practices;
    private final PracticeNotices notices;
    private final Clock clock;

    RecordReviewDelegate(BestPractices practices, PracticeNotices notices, Clock clock) {
        this.practices = practices;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        BestPractice submitted = PracticeTurn.of(
                        practices, BestPracticeModel.application(execution), BestPracticeStatus.SUBMITTED)
                .orThrow();
        BestPractice reviewed = BestPracticeModel.review(execution, submitted, BestPracticeModel.actor(execution))
                .decide(clock.instant());
        BestPracticeModel.ACTOR.remove(execution);
        practices.save(reviewed);
        notices.tell(reviewed);
    }
}
