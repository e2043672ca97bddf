package kr.municipal.training.workflow.followup;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.practice.ActionPlan;
import kr.municipal.training.practice.ActionPlanDraft;
import kr.municipal.training.practice.FollowUp;
import kr.municipal.training.practice.FollowUpDraft;
import kr.municipal.training.practice.Practices;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.UnitOfWork;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;

/** The door to {@code follow-up.bpmn}: how what was learned is used at work. */
public class FollowUpProcess {

    private final OwnApplications own;
    private final Practices practices;
    private final RuntimeService runtime;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public FollowUpProcess(
            TrainingApplications applications,
            CompletionDecisions completions,
            RunTurns turns,
            Practices practices,
            RuntimeService runtime,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.own = new OwnApplications(applications, completions, turns);
        this.practices = practices;
        this.runtime = runtime;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Submits the action plan, once. A plan that comes after the process stopped waiting is welcome too. */
    public Outcome<ActionPlan> submitPlan(ApplicationId id, StaffNumber by, @Nullable String text) {
        return unitOfWork.asSystem(() -> own.act(id, by, () -> {
            ActionPlanDraft draft = new ActionPlanDraft(
                    id, text, own.completed(id), practices.plan(id).isPresent());
            if (!draft.objections().isEmpty()) {
                return Outcome.refused(draft.objections());
            }
            ActionPlan plan = draft.submit(clock.instant());
            practices.add(plan);
            tell(id, FollowUpModel.ACTION_PLAN_SUBMITTED);
            return Outcome.done(plan);
        }));
    }

    /** Answers the follow-up that is being asked. */
    public Outcome<FollowUp> answer(ApplicationId id, StaffNumber by, @Nullable Boolean used, @Nullable String note) {
        return unitOfWork.asSystem(() -> own.act(id, by, () -> {
            OptionalInt asked = asked(id);
            List<Reason> objections = new ArrayList<>();
            if (asked.isEmpty()) {
                objections.add(Reason.of("FOLLOW_UP_NOT_ASKED"));
                return Outcome.refused(objections);
            }
            boolean answered =
                    practices.followUps(id).stream().anyMatch(before -> before.ordinal() == asked.getAsInt());
            FollowUpDraft draft = new FollowUpDraft(id, asked.getAsInt(), used, note, own.completed(id), answered);
            if (!draft.objections().isEmpty()) {
                return Outcome.refused(draft.objections());
            }
            FollowUp answer = draft.answer(clock.instant());
            practices.add(answer);
            tell(id, FollowUpModel.FOLLOW_UP_ANSWERED);
            return Outcome.done(answer);
        }));
    }

    /** Returns which follow-up is being asked now: 1, 2, or none. */
    public OptionalInt askedNow(ApplicationId id) {
        return unitOfWork.asSystem(() -> asked(id));
    }

    private OptionalInt asked(ApplicationId id) {
        if (waitsAt(id, FollowUpModel.FIRST_FOLLOW_UP)) {
            return OptionalInt.of(1);
        }
        return waitsAt(id, FollowUpModel.SECOND_FOLLOW_UP) ? OptionalInt.of(2) : OptionalInt.empty();
    }

    private boolean waitsAt(ApplicationId id, String activity) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(id.value())
                        .processDefinitionKey(FollowUpModel.PROCESS)
                        .activityId(activity)
                        .count()
                > 0;
    }

    private void tell(ApplicationId id, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(id.value())
                .correlateAll();
    }
}
