package kr.municipal.training.workflow.courserun;

import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_ReleaseMaterials}. */
class ReleaseMaterialsDelegate implements JavaDelegate {

    private final Trainees trainees;
    private final Notices notices;
    private final RunActs acts;

    ReleaseMaterialsDelegate(Trainees trainees, Notices notices, RunActs acts) {
        this.trainees = trainees;
        this.notices = notices;
        this.acts = acts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        trainees.of(CourseRunModel.run(execution))
                .forEach(trainee -> notices.tell(NoticeKind.MATERIALS_RELEASED, trainee));
        acts.done(execution, Reason.of("HISTORY_MATERIALS_RELEASED"));
    }
}
