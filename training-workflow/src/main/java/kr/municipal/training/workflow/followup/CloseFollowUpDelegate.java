package kr.municipal.training.workflow.followup;

import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.practice.FollowUp;
import kr.municipal.training.practice.Practices;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_CloseFollowUp}: says what was answered, and invites who uses it to tell of it. */
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
        List<FollowUp> answers = practices.followUps(id);
        String invitation = answers.stream().anyMatch(FollowUp::used) ? " 업무에 쓰신 일을 내 신청에서 우수사례로 적어 주십시오." : "";
        notices.tell(
                NoticeKind.FOLLOW_UP_CLOSED,
                applications.get(id),
                "점검 %d회 가운데 %d회 답하셨습니다.%s".formatted(FollowUp.COUNT, answers.size(), invitation));
    }
}
