package kr.municipal.training.workflow.participation;

import java.util.Date;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_CheckEligibility}; where an owner has drawn something before it, the door has checked already. */
class CheckEligibilityDelegate implements JavaDelegate {

    private final ApplicationDesk desk;
    private final TrainingApplications applications;
    private final CourseRuns runs;

    CheckEligibilityDelegate(ApplicationDesk desk, TrainingApplications applications, CourseRuns runs) {
        this.desk = desk;
        this.applications = applications;
        this.runs = runs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApplicationId id = ParticipationModel.application(execution);
        Optional<TrainingApplication> submitted = ParticipationModel.APPLICANT
                .find(execution)
                .map(applicant -> submitted(id, StaffNumber.of(applicant), execution))
                .orElseGet(() -> applications.find(id));
        ParticipationModel.ELIGIBLE.setTransient(execution, submitted.isPresent());
        submitted.ifPresent(application -> ParticipationModel.RUN_START.set(
                execution,
                Date.from(
                        runs.get(application.entry().run()).schedule().decided().start())));
    }

    private Optional<TrainingApplication> submitted(
            ApplicationId id, StaffNumber applicant, DelegateExecution execution) {
        return desk.submit(id, applicant, RunId.of(ParticipationModel.RUN.get(execution)))
                .fold(Optional::of, reasons -> Optional.empty());
    }
}
