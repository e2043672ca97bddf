package kr.municipal.training.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import kr.municipal.training.fixture.ChecklistItems;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("체크리스트의 값")
class ChecklistValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "prepare-tools", "P_1", "0123456789012345678901234567890123456789"})
    @DisplayName("항목 키는 영문자·숫자·밑줄·붙임표 1~40자다")
    void goodKeys(String value) {
        assertThat(ItemKey.of(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "준비", "a.b", "<b>", "01234567890123456789012345678901234567890"})
    @DisplayName("그 밖의 항목 키는 값을 밝히며 거부한다")
    void badKeys(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> ItemKey.of(value)).withMessageContaining(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t"})
    @DisplayName("항목의 이름은 비어 있을 수 없다")
    void blankLabel(String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChecklistItem(ItemKey.of("tools"), label, Phase.BEFORE, true, null))
                .withMessageContaining("tools");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "1, 3", "2, 2", "0, 0"})
    @DisplayName("준비상태는 마친 것과 남은 것의 합이 전체와 같아야 한다")
    void readinessMustAddUp(int done, int total) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Readiness(done, total, List.of(ChecklistItems.SCHEDULE)));
    }

    @Test
    @DisplayName("같은 키의 항목이나 같은 항목의 표시가 둘이면 거부한다")
    void duplicates() {
        Tick tick = new Tick(ItemKey.of("schedule"), Instant.EPOCH, null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checklist.of(List.of(ChecklistItems.SCHEDULE, ChecklistItems.SCHEDULE)))
                .withMessageContaining("schedule");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checklist.restore(ChecklistItems.all(), List.of(tick, tick)))
                .withMessageContaining("schedule");
    }
}
