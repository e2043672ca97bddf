package kr.municipal.training.workflow.participation;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_IssueCertificate}. */
class IssueCertificateDelegate implements JavaDelegate {

    private final CertificateDesk desk;
    private final Clock clock;

    IssueCertificateDelegate(CertificateDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (desk.issue(ParticipationModel.application(execution)).isEmpty()) {
            throw new BpmnError(ParticipationModel.NOTHING_TO_CERTIFY);
        }
        ParticipationModel.ISSUED.setTransient(execution, true);
        ParticipationModel.FOLLOW_UP_FROM.set(execution, Date.from(clock.instant()));
    }
}
