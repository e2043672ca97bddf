package kr.municipal.training.workflow.followup;

import kr.municipal.training.practice.BestPracticeStatus;
import kr.municipal.training.practice.BestPractices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RemindConsent}: says nothing to who has agreed meanwhile. */
class RemindConsentDelegate implements JavaDelegate {

    private final BestPractices practices;
    private final PracticeNotices notices;

    RemindConsentDelegate(BestPractices practices, PracticeNotices notices) {
        this.practices = practices;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        practices
                .find(BestPracticeModel.application(execution))
                .filter(practice -> practice.status() == BestPracticeStatus.ACCEPTED)
                .ifPresent(notices::remind);
    }
}
