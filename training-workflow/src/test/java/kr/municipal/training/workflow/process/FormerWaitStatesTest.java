package kr.municipal.training.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import kr.municipal.training.workflow.engine.ProcessDeployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;

@DisplayName("그림의 새 판: 기다리는 곳을 하나도 잊지 않는다")
class FormerWaitStatesTest {

    /** Drawn since the former version. At the next release it is the former one, and a story must come by here. */
    private static final Set<String> DRAWN_SINCE = Set.of("best-practice/StartEvent_PracticeCompletionWithdrawn");

    @Test
    @DisplayName("지금 그림의 기다리는 곳은 옛 판에도 있어 판올림 시험이 지나가거나, 그 뒤에 그린 것으로 적혀 있다")
    void none() throws IOException {
        Set<String> since = of(ProcessDeployment.PACKAGED_FOLDER);
        since.removeAll(of(NewDiagramVersionContract.FORMER));

        assertThat(since).containsExactlyInAnyOrderElementsOf(DRAWN_SINCE);
    }

    private static Set<String> of(String folder) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Resource diagram : NewDiagramVersionContract.diagrams(folder)) {
            try (InputStream file = diagram.getInputStream()) {
                found.addAll(WaitStates.of(Bpmn.readModelFromStream(file)));
            }
        }
        return found;
    }
}
