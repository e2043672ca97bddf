package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.util.List;
import kr.municipal.training.completion.DryRun;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.operation.RunChange;
import kr.municipal.training.operation.RunHistory;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.engine.TaskRefusals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_ConcludeCompletion}: everybody as the list says, or nobody. */
class ConcludeCompletionDelegate implements JavaDelegate {

    /** What an officer says by confirming, which asks for no words. */
    private static final String BY_THE_ACT = "명단을 보고 확정함";

    private final CompletionList list;
    private final RunHistory history;
    private final TaskRefusals refusals;
    private final Clock clock;

    ConcludeCompletionDelegate(CompletionList list, RunHistory history, TaskRefusals refusals, Clock clock) {
        this.list = list;
        this.history = history;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RunId run = CourseRunModel.run(execution);
        CompletionList.Concluded concluded = list.conclude(run);
        int otherwise = concluded.otherwise().size();
        refusals.refuseIfAny(
                otherwise == 0
                        ? List.of()
                        : List.of(Reason.of("COMPLETION_PENDING").with("count", otherwise)));
        String officer = CourseRunModel.ACTOR.asText(execution);
        CourseRunModel.ACTOR.remove(execution);
        // An office whose diagram asks nobody to confirm has nobody to name.
        history.append(new RunChange(
                run,
                clock.instant(),
                officer == null ? null : StaffNumber.of(officer),
                List.of(confirmed(concluded.said())),
                officer == null ? null : BY_THE_ACT));
    }

    private static Reason confirmed(DryRun said) {
        return Reason.of("COMPLETIONS_CONFIRMED")
                .with("completed", said.completing())
                .with("notCompleted", said.lines().size() - said.completing())
                .with("mark", said.mark());
    }
}
