package kr.municipal.training.workflow.courserun;

import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_ReleaseMaterials}. */
class ReleaseMaterialsDelegate implements JavaDelegate {

    private final Trainees trainees;
    private final Notices notices;

    ReleaseMaterialsDelegate(Trainees trainees, Notices notices) {
        this.trainees = trainees;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        trainees.of(CourseRunModel.run(execution))
                .forEach(trainee -> notices.tell(NoticeKind.MATERIALS_RELEASED, trainee));
    }
}
