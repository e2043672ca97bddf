package kr.municipal.training.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("프로세스 변수")
class ProcessVariableTest {

    private static final ProcessVariable<String> DECISION = ProcessVariable.text("decision");

    @Test
    @DisplayName("이름 없는 변수는 만들 수 없다")
    void blankName() {
        assertThatIllegalArgumentException().isThrownBy(() -> ProcessVariable.text(" "));
    }

    @Test
    @DisplayName("시작할 때 넘길 묶음을 만든다")
    void map() {
        var variables = ProcessVariable.flag("eligible").putInto(DECISION.with("APPROVE"), true);

        assertThat(variables).containsEntry("decision", "APPROVE").containsEntry("eligible", true);
    }

    @Test
    @DisplayName("없는 변수를 읽으면 이름을 말한다")
    void absent() {
        VariableScope scope = mock(VariableScope.class);

        assertThat(DECISION.find(scope)).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> DECISION.get(scope)).withMessageContaining("decision");
    }
}
