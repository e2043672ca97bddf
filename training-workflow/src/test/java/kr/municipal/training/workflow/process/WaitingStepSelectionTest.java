package kr.municipal.training.workflow.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.TestPropertySource;

@ProcessTest
@TestPropertySource(
        properties = {
            "training.selection.policy=LOTTERY",
            "training.waiting-list.reply-within=1",
            "spring.datasource.url=jdbc:h2:mem:waiting-step-selection;DB_CLOSE_DELAY=-1"
        })
@DisplayName("그림에 덧붙인 단계: 선발을 확정하고, 두 사람이 승인하고, 빈자리를 제안하는 기관")
class WaitingStepSelectionTest extends WaitingStepContract {

    @Override
    Map<String, Supplier<RunStory>> stories(RunStory.Doors doors) {
        return FreshStories.selection(doors);
    }

    @Override
    void drawMore(Path folder) throws IOException {
        RedrawnDiagrams.twoApprovers(folder);
    }

    @Override
    boolean walks(String arrow) {
        return WHERE_SELECTED.contains(arrow);
    }
}
