package kr.municipal.training.workflow.engine;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * The arrows on which nothing can be inserted: a gateway that waits for the first of several events waits for what stands
 * directly behind it. A step between would become what is waited for, and the event behind it would be missed for ever.
 */
final class EventGateways {

    private EventGateways() {}

    /**
     * Refuses a diagram in which an event has been moved away from its gateway.
     *
     * @param name the diagram's file
     * @param drawn the diagram
     * @param shipped the diagram as the library ships it
     */
    static void check(String name, BpmnModelInstance drawn, BpmnModelInstance shipped) {
        for (EventBasedGateway gateway : shipped.getModelElementsByType(EventBasedGateway.class)) {
            if (drawn.getModelElementById(gateway.getId()) instanceof EventBasedGateway same) {
                gateway.getOutgoing().stream()
                        .map(SequenceFlow::getTarget)
                        .filter(event -> drawn.getModelElementById(event.getId()) instanceof FlowNode)
                        .filter(event -> !behind(same).contains(event.getId()))
                        .forEach(event -> refuse(name, same, drawn.getModelElementById(event.getId())));
            }
        }
    }

    private static Set<String> behind(EventBasedGateway gateway) {
        return gateway.getOutgoing().stream()
                .map(flow -> flow.getTarget().getId())
                .collect(Collectors.toSet());
    }

    private static void refuse(String name, FlowElement gateway, FlowElement event) {
        throw new DiagramRefusedException(
                "%s: ‘%s’(%s)와 ‘%s’(%s) 사이에는 단계를 넣을 수 없습니다. 이 마름모는 바로 뒤에 붙은 사건 가운데 먼저 오는 것을 기다리므로, 사이에 넣은 단계가 그 사건을 대신하게 되어 절차가 멈춥니다. 덧붙일 단계는 ‘%s’ 뒤에 그리십시오."
                        .formatted(
                                name,
                                gateway.getName(),
                                gateway.getId(),
                                event.getName(),
                                event.getId(),
                                event.getName()),
                "Nothing can stand between the gateway %s and the event %s; draw the step behind the event."
                        .formatted(gateway.getId(), event.getId()));
    }
}
