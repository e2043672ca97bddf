package kr.municipal.training.workflow.participation;

import java.time.Clock;
import java.time.Instant;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.survey.SurveyResponses;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RemindSurvey}; says nothing to who has answered, or once the deadline has passed. */
class RemindSurveyDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final CourseRuns runs;
    private final SurveyResponses responses;
    private final Notices notices;
    private final RunText texts;
    private final Clock clock;

    RemindSurveyDelegate(
            TrainingApplications applications,
            CourseRuns runs,
            SurveyResponses responses,
            Notices notices,
            RunText texts,
            Clock clock) {
        this.applications = applications;
        this.runs = runs;
        this.responses = responses;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TrainingApplication application = applications.get(ParticipationModel.application(execution));
        Instant deadline =
                runs.get(application.entry().run()).schedule().decided().surveyDeadline();
        if (clock.instant().isBefore(deadline) && !responses.hasAnswered(application.id())) {
            notices.tell(NoticeKind.SURVEY_REMINDER, application, texts.moment(deadline));
        }
    }
}
