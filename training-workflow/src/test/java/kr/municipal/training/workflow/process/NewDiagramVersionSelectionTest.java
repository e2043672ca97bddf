package kr.municipal.training.workflow.process;

import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.TestPropertySource;

@ProcessTest
@TestPropertySource(
        properties = {
            "training.selection.policy=LOTTERY",
            "training.waiting-list.reply-within=1",
            "spring.datasource.url=jdbc:h2:mem:new-version-selection;DB_CLOSE_DELAY=-1"
        })
@DisplayName("그림의 새 판: 이미 시작한 절차는 옛 그림대로, 새 절차는 새 그림대로 끝난다 (선발을 확정하고 빈자리를 제안하는 기관)")
class NewDiagramVersionSelectionTest extends NewDiagramVersionContract {

    @Override
    String former() {
        return FORMER;
    }

    @Override
    Map<String, Supplier<RunStory>> stories(RunStory.Doors doors) {
        return FreshStories.selection(doors);
    }

    @Override
    boolean waitsAt(String waitState) {
        return WHERE_SELECTED.contains(waitState);
    }
}
