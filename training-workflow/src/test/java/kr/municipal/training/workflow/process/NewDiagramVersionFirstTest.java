package kr.municipal.training.workflow.process;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.TestPropertySource;

@ProcessTest
@TestPropertySource(
        properties = {
            // Set together with the update; a run whose old diagram confirms no selection gives its seats on approval.
            "training.selection.policy=LOTTERY",
            "spring.datasource.url=jdbc:h2:mem:new-version-first;DB_CLOSE_DELAY=-1"
        })
@DisplayName("그림의 새 판: 첫 판에서 시작한 절차도 그 그림대로 끝난다")
class NewDiagramVersionFirstTest extends NewDiagramVersionContract {

    /** The stories that the first version could tell to the same end. */
    private static final Set<String> TOLD_THEN = Set.of("모두 답하는 회차", "아무도 답하지 않는 회차", "폐강되는 회차");

    @Override
    String former() {
        return "former/1";
    }

    @Override
    Map<String, Supplier<RunStory>> stories(RunStory.Doors doors) {
        Map<String, Supplier<RunStory>> told = new TreeMap<>(FreshStories.firstCome(doors));
        told.keySet().retainAll(TOLD_THEN);
        return told;
    }

    @Override
    boolean waitsAt(String waitState) {
        return true;
    }
}
