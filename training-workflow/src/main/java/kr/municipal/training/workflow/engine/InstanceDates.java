package kr.municipal.training.workflow.engine;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Changes dates of a process under way, and with them the timers that wait for them: the engine reads a date when a timer is
 * created, and never again.
 */
public class InstanceDates {

    private final RuntimeService runtime;
    private final ManagementService management;

    public InstanceDates(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /**
     * Sets the variables and every timer of the instance anew. Durations, such as {@code P3D}, stay counted from the moment
     * their timer was created. Nothing happens if there is no such instance.
     */
    public void change(String process, String businessKey, VariableMap dates) {
        change(process, businessKey, dates, Variables.createVariables());
    }

    /** Does the same where a timer also counts from what the process does not keep; that is forgotten again. */
    public void change(String process, String businessKey, VariableMap dates, VariableMap notKept) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey, process)
                .singleResult();
        if (instance != null) {
            runtime.setVariables(instance.getId(), dates);
            runtime.setVariables(instance.getId(), notKept);
            management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .list()
                    .forEach(timer -> management.recalculateJobDuedate(timer.getId(), true));
            runtime.removeVariables(instance.getId(), notKept.keySet());
        }
    }
}
