package kr.municipal.training.workflow.participation;

import kr.municipal.training.completion.CompletionDecision;
import kr.municipal.training.completion.NotCompleted;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_AssessCompletion}. */
class AssessCompletionDelegate implements JavaDelegate {

    private final CompletionDesk desk;

    AssessCompletionDelegate(CompletionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CompletionDecision decision = desk.assess(ParticipationModel.application(execution));
        ParticipationModel.COMPLETED.setTransient(execution, !(decision instanceof NotCompleted));
    }
}
