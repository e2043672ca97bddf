package kr.municipal.training.workflow.participation;

import java.time.Instant;
import java.util.Date;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * {@code Task_ReviewAttendance}: whether the person came, and until when the survey is answered; unless
 * {@link AttendanceClosings} has handed both on with the message and told the person.
 */
class ReviewAttendanceDelegate implements JavaDelegate {

    private final TrainingApplications applications;
    private final CourseRuns runs;
    private final RunAttendance attendance;
    private final Notices notices;
    private final RunText texts;

    ReviewAttendanceDelegate(
            TrainingApplications applications,
            CourseRuns runs,
            RunAttendance attendance,
            Notices notices,
            RunText texts) {
        this.applications = applications;
        this.runs = runs;
        this.attendance = attendance;
        this.notices = notices;
        this.texts = texts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (ParticipationModel.ATTENDED.find(execution).isEmpty()) {
            review(execution);
        }
    }

    private void review(DelegateExecution execution) {
        TrainingApplication application = applications.get(ParticipationModel.application(execution));
        boolean came = attendance
                        .sheet(application.entry().run())
                        .attendanceOf(application.id())
                        .minutesPresent()
                > 0;
        Instant deadline =
                runs.get(application.entry().run()).schedule().decided().surveyDeadline();
        ParticipationModel.ATTENDED.setTransient(execution, came);
        ParticipationModel.SURVEY_DEADLINE.set(execution, Date.from(deadline));
        if (came) {
            notices.tell(NoticeKind.SURVEY_OPEN, application, texts.moment(deadline));
        }
    }
}
