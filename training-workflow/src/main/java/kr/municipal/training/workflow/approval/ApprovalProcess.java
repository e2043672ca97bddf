package kr.municipal.training.workflow.approval;

import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.engine.TaskRefusals;
import kr.municipal.training.workflow.engine.UnitOfWork;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** The door to {@code approval.bpmn}, for approvers who do not use Tasklist. The same rules hold on both ways. */
public class ApprovalProcess {

    private final TrainingApplications applications;
    private final TaskService tasks;
    private final UnitOfWork unitOfWork;

    public ApprovalProcess(TrainingApplications applications, TaskService tasks, UnitOfWork unitOfWork) {
        this.applications = applications;
        this.tasks = tasks;
        this.unitOfWork = unitOfWork;
    }

    /** Approves or rejects; what is no decision, or not this person's, is refused and changes nothing. */
    public Outcome<TrainingApplication> decide(
            ApplicationId id, StaffNumber by, @Nullable String decision, @Nullable String reason) {
        Optional<TrainingApplication> found = applications.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(Reason.of("UNKNOWN_APPLICATION"));
        }
        if (!(found.get() instanceof Submitted submitted)) {
            return Outcome.refused(Reason.of("NOT_WAITING_FOR_APPROVAL"));
        }
        Optional<Reason> stranger = submitted.objectionTo(by);
        if (stranger.isPresent()) {
            return Outcome.refused(stranger.get());
        }
        return TaskRefusals.asOutcome(() -> unitOfWork.as(by, () -> {
            Task task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(id.value())
                    .taskDefinitionKey(ApprovalModel.APPROVE_TASK)
                    .singleResult();
            if (task == null) {
                return Outcome.refused(Reason.of("NOT_WAITING_FOR_APPROVAL"));
            }
            tasks.complete(
                    task.getId(),
                    Variables.createVariables()
                            .putValue(ApprovalModel.DECISION.name(), decision)
                            .putValue(ApprovalModel.REASON.name(), reason));
            return Outcome.done(applications.get(id));
        }));
    }
}
