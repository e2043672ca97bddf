package kr.municipal.training.workflow.followup;

import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.practice.FollowUp;
import kr.municipal.training.practice.Practices;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_CloseFollowUp}: thanks, and says what was answered. */
class CloseFollowUpDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final Practices practices;
    private final Notices notices;

    CloseFollowUpDelegate(TrainingApplications applications, Practices practices, Notices notices) {
        this.applications = applications;
        this.practices = practices;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApplicationId id = FollowUpModel.application(execution);
        int answers = practices.followUps(id).size();
        notices.tell(
                NoticeKind.FOLLOW_UP_CLOSED,
                applications.get(id),
                "점검 %d회 가운데 %d회 답하셨습니다.".formatted(FollowUp.COUNT, answers));
    }
}
