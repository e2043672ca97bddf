package kr.municipal.training.workflow.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_EndPractice}. */
class EndPracticeDelegate implements JavaDelegate {

    private final PracticeEnding ending;

    EndPracticeDelegate(PracticeEnding ending) {
        this.ending = ending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ending.end(BestPracticeModel.application(execution));
    }
}
