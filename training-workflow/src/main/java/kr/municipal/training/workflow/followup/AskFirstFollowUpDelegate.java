package kr.municipal.training.workflow.followup;

import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_AskFirstFollowUp}. */
class AskFirstFollowUpDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final Notices notices;

    AskFirstFollowUpDelegate(TrainingApplications applications, Notices notices) {
        this.applications = applications;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.tell(NoticeKind.FOLLOW_UP_FIRST, applications.get(FollowUpModel.application(execution)));
    }
}
