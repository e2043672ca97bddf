package kr.municipal.training.workflow.process;

import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.TestPropertySource;

@ProcessTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:waiting-step;DB_CLOSE_DELAY=-1")
@DisplayName("그림에 덧붙인 단계: 선착순으로 자리를 주는 기관")
class WaitingStepFirstComeTest extends WaitingStepContract {

    @Override
    Map<String, Supplier<RunStory>> stories(RunStory.Doors doors) {
        return FreshStories.firstCome(doors);
    }

    @Override
    boolean walks(String arrow) {
        return !WHERE_SELECTED.contains(arrow);
    }
}
