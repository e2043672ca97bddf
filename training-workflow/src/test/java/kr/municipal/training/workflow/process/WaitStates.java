package kr.municipal.training.workflow.process;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Where instances of a diagram can wait, found in its model: tasks of people, messages, timers, called diagrams, jobs. */
final class WaitStates {

    private WaitStates() {}

    /** Returns {@code process/element} of everything that waits. */
    static Set<String> of(BpmnModelInstance model) {
        return found(model, WaitStates::waits);
    }

    /** Returns {@code process/element} of everything that ends the waiting; of an event gateway, the events behind it. */
    static Set<String> waysOn(BpmnModelInstance model) {
        return found(model, node -> waits(node) && !(node instanceof EventBasedGateway));
    }

    private static Set<String> found(BpmnModelInstance model, Predicate<FlowNode> wanted) {
        String process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        Set<String> found = new TreeSet<>();
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            if (wanted.test(node)) {
                found.add(process + "/" + node.getId());
            }
        }
        return found;
    }

    private static boolean waits(FlowNode node) {
        return node instanceof UserTask
                || node instanceof ReceiveTask
                || node instanceof CallActivity
                || node instanceof EventBasedGateway
                || node.isCamundaAsyncBefore()
                || node.isCamundaAsyncAfter()
                || node instanceof CatchEvent event && waitsForSomething(event.getEventDefinitions());
    }

    private static boolean waitsForSomething(Collection<EventDefinition> definitions) {
        return definitions.stream()
                .anyMatch(definition -> !(definition instanceof ErrorEventDefinition
                        || definition instanceof EscalationEventDefinition
                        || definition instanceof CompensateEventDefinition));
    }
}
