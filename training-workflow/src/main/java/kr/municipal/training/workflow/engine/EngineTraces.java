package kr.municipal.training.workflow.engine;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;

/** What the engine remembers of instances that have ended. The caller has the engine's rights of the system. */
public class EngineTraces {

    private final RuntimeService runtime;
    private final HistoryService history;

    public EngineTraces(RuntimeService runtime, HistoryService history) {
        this.runtime = runtime;
        this.history = history;
    }

    /** Says whether an instance of the key is under way, in any process. */
    public boolean isUnderWay(String businessKey) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0;
    }

    /** Forgets every ended instance of the key: its tasks with their names and comments, its variables, its jobs. */
    public void forget(String businessKey) {
        List<String> ended =
                history
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .finished()
                        .list()
                        .stream()
                        .map(HistoricProcessInstance::getId)
                        .toList();
        if (!ended.isEmpty()) {
            history.deleteHistoricProcessInstancesIfExists(ended);
        }
    }

    /** Forgets some variables of every ended instance of the key. */
    public void forget(String businessKey, Collection<String> variables) {
        history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .finished()
                .list()
                .forEach(instance -> variables.forEach(variable -> forgetOf(instance.getId(), variable)));
    }

    private void forgetOf(String instance, String variable) {
        history.createHistoricVariableInstanceQuery().processInstanceId(instance).variableName(variable).list().stream()
                .map(HistoricVariableInstance::getId)
                .forEach(history::deleteHistoricVariableInstance);
    }
}
