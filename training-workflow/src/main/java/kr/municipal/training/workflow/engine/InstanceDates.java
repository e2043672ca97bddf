package kr.municipal.training.workflow.engine;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

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
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey, process)
                .singleResult();
        if (instance != null) {
            runtime.setVariables(instance.getId(), dates);
            management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .list()
                    .forEach(timer -> management.recalculateJobDuedate(timer.getId(), true));
        }
    }
}
