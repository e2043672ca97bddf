package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.time.Instant;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_RemindTrainees}; says nothing once the first class has begun. */
class RemindTraineesDelegate implements JavaDelegate {

    private final Trainees trainees;
    private final Notices notices;
    private final Clock clock;

    RemindTraineesDelegate(Trainees trainees, Notices notices, Clock clock) {
        this.trainees = trainees;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant start = CourseRunModel.RUN_START.get(execution).toInstant();
        if (clock.instant().isBefore(start)) {
            trainees.of(CourseRunModel.run(execution))
                    .forEach(trainee -> notices.tell(NoticeKind.CLASS_REMINDER, trainee));
        }
    }
}
