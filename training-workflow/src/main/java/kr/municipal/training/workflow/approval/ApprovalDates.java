package kr.municipal.training.workflow.approval;

import java.util.Date;
import kr.municipal.training.application.PendingDecision;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.workflow.engine.InstanceDates;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Keeps an approval under way in step with the dates of its run. */
public class ApprovalDates {

    private final PendingDecisions pending;
    private final ApprovalSummary summary;
    private final InstanceDates dates;
    private final TaskService tasks;

    ApprovalDates(PendingDecisions pending, ApprovalSummary summary, InstanceDates dates, TaskService tasks) {
        this.pending = pending;
        this.summary = summary;
        this.dates = dates;
        this.tasks = tasks;
    }

    /** Moves the deadline and says the dates anew in the open task; called in the officer's own unit of work. */
    public void follow(Submitted submitted) {
        PendingDecision now = pending.of(submitted);
        Date deadline = Date.from(now.deadline());
        VariableMap variables = Variables.createVariables();
        ApprovalModel.APPROVAL_DEADLINE.putInto(variables, deadline);
        ApprovalModel.APPLICATION_SUMMARY.putInto(variables, summary.of(submitted));
        dates.change(
                ApprovalModel.PROCESS,
                submitted.id().value(),
                variables,
                ApprovalModel.APPROVAL_ASKED.with(Date.from(submitted.stepBegan())));
        tasks.createTaskQuery()
                .processInstanceBusinessKey(submitted.id().value())
                .taskDefinitionKey(ApprovalModel.APPROVE_TASK)
                .list()
                .forEach(task -> {
                    task.setDescription(summary.line(submitted, now));
                    task.setDueDate(deadline);
                    tasks.saveTask(task);
                });
    }
}
