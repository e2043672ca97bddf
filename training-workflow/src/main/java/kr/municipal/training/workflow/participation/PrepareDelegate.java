package kr.municipal.training.workflow.participation;

import java.time.Clock;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.checklist.AutoTick;
import kr.municipal.training.checklist.Checklist;
import kr.municipal.training.checklist.Checklists;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_Prepare}. */
class PrepareDelegate implements JavaDelegate {

    private final Checklists checklists;
    private final Checklist template;
    private final Clock clock;

    PrepareDelegate(Checklists checklists, Checklist template, Clock clock) {
        this.checklists = checklists;
        this.template = template;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApplicationId id = ParticipationModel.application(execution);
        checklists.save(id, template.tickedBy(AutoTick.APPLIED, clock.instant()));
    }
}
