package kr.municipal.training.workflow.participation;

import java.util.Date;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_CheckEligibility}. */
class CheckEligibilityDelegate implements JavaDelegate {

    private final ApplicationDesk desk;
    private final CourseRuns runs;

    CheckEligibilityDelegate(ApplicationDesk desk, CourseRuns runs) {
        this.desk = desk;
        this.runs = runs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RunId run = RunId.of(ParticipationModel.RUN.get(execution));
        Outcome<TrainingApplication> outcome = desk.submit(
                ParticipationModel.application(execution),
                StaffNumber.of(ParticipationModel.APPLICANT.get(execution)),
                run);
        outcome.fold(
                submitted -> {
                    ParticipationModel.ELIGIBLE.setTransient(execution, true);
                    ParticipationModel.RUN_START.set(
                            execution,
                            Date.from(runs.get(run).schedule().decided().start()));
                    return true;
                },
                reasons -> {
                    ParticipationModel.ELIGIBLE.setTransient(execution, false);
                    return false;
                });
    }
}
