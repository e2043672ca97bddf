package kr.municipal.training.workflow.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("기관이 덧붙인 업무의 양식은 절차가 갈림길에서 읽는 이름을 쓸 수 없다")
class OwnFormsTest {

    private static final String ASKING_FOR_A_DECISION =
            """
            {"components": [{"type": "select", "key": "decision"}], "id": "own"}""";

    private final BpmnModelInstance shipped = shipped();
    private final BpmnModelInstance drawn = shipped();
    private final UserTask added = added();

    @Test
    @DisplayName("양식 파일이 그런 이름을 쓰면 어느 업무의 무슨 이름인지, 무엇을 할지 말하며 받지 않는다")
    void inAFile() {
        assertThatThrownBy(() -> OwnForms.check("approval.bpmn", drawn, shipped, task -> ASKING_FOR_A_DECISION))
                .isInstanceOf(DiagramRefusedException.class)
                .hasMessageContaining("approval.bpmn: ‘과장 검토’(UserTask_Own)의 양식은 decision(이)라는 이름을 쓸 수 없습니다.")
                .hasMessageContaining("다른 이름으로 바꾸십시오")
                .hasMessageContaining("rename the field");
    }

    @Test
    @DisplayName("그림에 바로 그린 칸도 그렇다")
    void inTheDiagram() {
        CamundaFormField field = drawn.newInstance(CamundaFormField.class);
        field.setCamundaId("moreSteps");
        CamundaFormData form = drawn.newInstance(CamundaFormData.class);
        form.getCamundaFormFields().add(field);
        ExtensionElements extensions = drawn.newInstance(ExtensionElements.class);
        added.setExtensionElements(extensions);
        extensions.addChildElement(form);

        assertThatThrownBy(() -> OwnForms.check("approval.bpmn", drawn, shipped, task -> ""))
                .isInstanceOf(DiagramRefusedException.class)
                .hasMessageContaining("moreSteps");
    }

    @Test
    @DisplayName("다른 이름을 쓰는 양식과, 나누어 준 업무의 양식은 받는다")
    void accepted() {
        assertThatCode(() -> OwnForms.check(
                        "approval.bpmn",
                        drawn,
                        shipped,
                        task -> task.equals(added)
                                ? ASKING_FOR_A_DECISION.replace("decision", "chiefSays")
                                : ASKING_FOR_A_DECISION))
                .doesNotThrowAnyException();
    }

    private UserTask added() {
        FlowElement beside = drawn.getModelElementById("UserTask_Approve");
        UserTask task = drawn.newInstance(UserTask.class, "UserTask_Own");
        task.setName("과장 검토");
        beside.getParentElement().addChildElement(task);
        return task;
    }

    private static BpmnModelInstance shipped() {
        InputStream file = OwnFormsTest.class.getResourceAsStream("/bpmn/approval.bpmn");
        return Bpmn.readModelFromStream(file);
    }
}
