package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.util.List;
import kr.municipal.training.completion.DryRun;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.operation.RunChange;
import kr.municipal.training.operation.RunHistory;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.TaskRefusals;
import kr.municipal.training.workflow.participation.RunAttendance;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/**
 * {@code Task_ConcludeCompletion}: everybody as the list says, or nobody. A list that has become another since an officer
 * confirmed it, where an owner lets time pass between, is not concluded but goes back to be confirmed.
 */
class ConcludeCompletionDelegate implements JavaDelegate {

    /** What an officer says by confirming, which asks for no words. */
    private static final String BY_THE_ACT = "명단을 보고 확정함";

    private final RunTurns turns;
    private final CompletionList list;
    private final RunAttendance attendance;
    private final RunHistory history;
    private final TaskRefusals refusals;
    private final Clock clock;

    ConcludeCompletionDelegate(
            RunTurns turns,
            CompletionList list,
            RunAttendance attendance,
            RunHistory history,
            TaskRefusals refusals,
            Clock clock) {
        this.turns = turns;
        this.list = list;
        this.attendance = attendance;
        this.history = history;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RunId run = CourseRunModel.run(execution);
        turns.take(run);
        String officer = CourseRunModel.ACTOR.asText(execution);
        String confirmed = CourseRunModel.CONFIRMED.asText(execution);
        CourseRunModel.ACTOR.remove(execution);
        CourseRunModel.CONFIRMED.remove(execution);
        DryRun now = list.of(run);
        if (confirmed != null && isOther(now, confirmed, run)) {
            confirmAgain(run, execution);
        }
        int otherwise = list.conclude(run, now).size();
        refusals.refuseIfAny(
                otherwise == 0
                        ? List.of()
                        : List.of(Reason.of("COMPLETION_PENDING").with("count", otherwise)));
        // An office whose diagram asks nobody to confirm has nobody to name.
        append(run, officer, concluded(now), officer == null ? null : BY_THE_ACT);
    }

    private boolean isOther(DryRun now, String confirmed, RunId run) {
        return !now.mark().equals(confirmed)
                || !attendance.ledger(run).openAppeals().isEmpty();
    }

    /** A former diagram has no way back; there it is refused. */
    private void confirmAgain(RunId run, DelegateExecution execution) {
        Reason changed = Reason.of("COMPLETION_LIST_CHANGED");
        refusals.refuseIfAny(
                execution.getBpmnModelInstance().getModelElementById(CourseRunModel.COMPLETION_LIST_CHANGED_EVENT)
                                == null
                        ? List.of(changed)
                        : List.of());
        append(run, null, changed, null);
        throw new BpmnError(CourseRunModel.COMPLETION_LIST_CHANGED);
    }

    private void append(RunId run, @Nullable String officer, Reason what, @Nullable String words) {
        history.append(new RunChange(
                run, clock.instant(), officer == null ? null : StaffNumber.of(officer), List.of(what), words));
    }

    private static Reason concluded(DryRun said) {
        return Reason.of("COMPLETIONS_CONFIRMED")
                .with("completed", said.completing())
                .with("notCompleted", said.lines().size() - said.completing())
                .with("mark", said.mark());
    }
}
