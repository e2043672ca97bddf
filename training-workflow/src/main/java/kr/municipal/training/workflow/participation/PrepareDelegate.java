package kr.municipal.training.workflow.participation;

import java.time.Clock;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.checklist.AutoTick;
import kr.municipal.training.checklist.Checklist;
import kr.municipal.training.checklist.Checklists;
import kr.municipal.training.workflow.notice.Invitations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_Prepare}. */
class PrepareDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final Checklists checklists;
    private final Checklist template;
    private final Invitations invitations;
    private final Clock clock;

    PrepareDelegate(
            TrainingApplications applications,
            Checklists checklists,
            Checklist template,
            Invitations invitations,
            Clock clock) {
        this.applications = applications;
        this.checklists = checklists;
        this.template = template;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApplicationId id = ParticipationModel.application(execution);
        checklists.save(id, template.tickedBy(AutoTick.APPLIED, clock.instant()));
        invitations.update(applications.get(id));
    }
}
