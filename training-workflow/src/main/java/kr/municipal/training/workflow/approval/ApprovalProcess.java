package kr.municipal.training.workflow.approval;

import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApprovalDraft;
import kr.municipal.training.application.PendingDecision;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.EngineAccess;
import kr.municipal.training.workflow.engine.TaskRefusals;
import kr.municipal.training.workflow.engine.UnitOfWork;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** The door to {@code approval.bpmn}, for approvers who do not use Tasklist. The same rules hold on both ways. */
public class ApprovalProcess {

    private final TrainingApplications applications;
    private final RunTurns turns;
    private final PendingDecisions pending;
    private final ApprovalTasks open;
    private final TaskService tasks;
    private final EngineAccess access;
    private final UnitOfWork unitOfWork;

    ApprovalProcess(
            TrainingApplications applications,
            RunTurns turns,
            PendingDecisions pending,
            ApprovalTasks open,
            TaskService tasks,
            EngineAccess access,
            UnitOfWork unitOfWork) {
        this.applications = applications;
        this.turns = turns;
        this.pending = pending;
        this.open = open;
        this.tasks = tasks;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    /** Says who decides next, until when, and why; refused when nothing waits for approval. */
    public Outcome<PendingDecision> pending(ApplicationId id) {
        return waiting(id).fold(submitted -> Outcome.done(pending.of(submitted)), Outcome::refused);
    }

    /** Approves or rejects; what is no decision, or not this person's, is refused and changes nothing. */
    public Outcome<TrainingApplication> decide(
            ApplicationId id, StaffNumber by, @Nullable String decision, @Nullable String reason) {
        return decide(id, by, new ApprovalDraft(decision, reason));
    }

    /** Approves or rejects, also with a place among the department's applicants. */
    public Outcome<TrainingApplication> decide(ApplicationId id, StaffNumber by, ApprovalDraft draft) {
        return TaskRefusals.asOutcome(() -> unitOfWork.as(by, () -> {
            return inTurn(id).fold(submitted -> decide(submitted, by, draft), Outcome::refused);
        }));
    }

    private Outcome<TrainingApplication> decide(Submitted submitted, StaffNumber by, ApprovalDraft draft) {
        Optional<Reason> stranger = pending.of(submitted).objectionTo(by);
        if (stranger.isPresent()) {
            return Outcome.refused(stranger.get());
        }
        Optional<Task> task = access.asSystem(() -> open.of(submitted.id()));
        if (task.isEmpty()) {
            return Outcome.refused(Reason.of("NOT_WAITING_FOR_APPROVAL"));
        }
        return by.value().equals(task.get().getAssignee())
                ? complete(task.get(), submitted, draft)
                : handedOver(submitted, draft);
    }

    private Outcome<TrainingApplication> handedOver(Submitted submitted, ApprovalDraft draft) {
        Optional<Task> task = access.asSystem(() -> {
            open.handOver(submitted);
            return open.of(submitted.id());
        });
        return task.isEmpty()
                ? Outcome.refused(Reason.of("NOT_WAITING_FOR_APPROVAL"))
                : complete(task.get(), submitted, draft);
    }

    private Outcome<TrainingApplication> complete(Task task, Submitted submitted, ApprovalDraft draft) {
        tasks.complete(task.getId(), ApprovalModel.answer(draft));
        return Outcome.done(applications.get(submitted.id()));
    }

    /**
     * Gives the open task to whoever decides now, after somebody's absence was recorded, changed or removed, or a head
     * changed. Deciding by this door needs no such call; Tasklist does.
     */
    public Outcome<PendingDecision> askAgain(ApplicationId id) {
        return unitOfWork.asSystem(
                () -> inTurn(id).fold(submitted -> Outcome.done(open.handOver(submitted)), Outcome::refused));
    }

    /** Whoever decides and whoever hands over wait for one another, so nobody loses the task while deciding. */
    private Outcome<Submitted> inTurn(ApplicationId id) {
        applications.find(id).ifPresent(found -> turns.take(found.entry().run()));
        return waiting(id);
    }

    private Outcome<Submitted> waiting(ApplicationId id) {
        Optional<TrainingApplication> found = applications.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(Reason.of("UNKNOWN_APPLICATION"));
        }
        return found.get() instanceof Submitted submitted
                ? Outcome.done(submitted)
                : Outcome.refused(Reason.of("NOT_WAITING_FOR_APPROVAL"));
    }
}
