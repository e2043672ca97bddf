package kr.municipal.training.workflow.approval;

import java.util.Date;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.workflow.engine.InstanceDates;
import kr.municipal.training.workflow.notice.RunText;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Keeps an approval under way in step with the dates of its run. */
public class ApprovalDates {

    private final PendingDecisions pending;
    private final ApprovalSummary summary;
    private final InstanceDates dates;
    private final TaskService tasks;
    private final RunText texts;

    ApprovalDates(
            PendingDecisions pending, ApprovalSummary summary, InstanceDates dates, TaskService tasks, RunText texts) {
        this.pending = pending;
        this.summary = summary;
        this.dates = dates;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Moves the deadline and says the dates anew in the open task; called in the officer's own unit of work. */
    public void follow(Submitted submitted) {
        Date deadline = Date.from(pending.deadline(submitted));
        VariableMap variables = Variables.createVariables();
        ApprovalModel.APPROVAL_DEADLINE.putInto(variables, deadline);
        ApprovalModel.APPLICATION_SUMMARY.putInto(variables, summary.of(submitted));
        dates.change(ApprovalModel.PROCESS, submitted.id().value(), variables);
        tasks.createTaskQuery()
                .processInstanceBusinessKey(submitted.id().value())
                .taskDefinitionKey(ApprovalModel.APPROVE_TASK)
                .list()
                .forEach(task -> {
                    task.setDescription(ApprovalSummary.line(submitted.entry(), texts));
                    task.setDueDate(deadline);
                    tasks.saveTask(task);
                });
    }
}
