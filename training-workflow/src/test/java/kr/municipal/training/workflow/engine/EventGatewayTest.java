package kr.municipal.training.workflow.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("사건을 기다리는 마름모 바로 뒤에는 아무것도 끼워 넣을 수 없다")
class EventGatewayTest {

    private final BpmnModelInstance shipped = shipped();

    @Test
    @DisplayName("끼워 넣은 그림은 어느 마름모와 어느 사건 사이인지 말하며 받지 않는다")
    void refused() {
        BpmnModelInstance drawn = shipped();
        SequenceFlow arrow = drawn.getModelElementById("Flow_Waiting_SeatAssigned");
        FlowNode event = arrow.getTarget();
        IntermediateCatchEvent between = drawn.newInstance(IntermediateCatchEvent.class, "Event_Between");
        arrow.getParentElement().addChildElement(between);
        arrow.setTarget(between);
        event.getIncoming().remove(arrow);

        assertThatThrownBy(() -> EventGateways.check("participation.bpmn", drawn, shipped))
                .isInstanceOf(DiagramRefusedException.class)
                .hasMessageContaining(
                        "participation.bpmn: ‘자리가 나는가?’(Gateway_Waiting)와 ‘자리 배정됨’(Event_SeatAssigned) 사이에는 단계를 넣을 수 없습니다.")
                .hasMessageContaining("Nothing can stand between");
    }

    @Test
    @DisplayName("나누어 준 그림과, 이름만 바꾼 그림은 받는다")
    void accepted() {
        BpmnModelInstance renamed = shipped();
        ((FlowNode) renamed.getModelElementById("Event_SeatAssigned")).setName("빈자리가 남");

        assertThatCode(() -> EventGateways.check("participation.bpmn", renamed, shipped))
                .doesNotThrowAnyException();
    }

    private static BpmnModelInstance shipped() {
        InputStream file = EventGatewayTest.class.getResourceAsStream("/bpmn/participation.bpmn");
        return Bpmn.readModelFromStream(file);
    }
}
