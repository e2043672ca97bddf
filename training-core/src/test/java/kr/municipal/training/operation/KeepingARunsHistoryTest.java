package kr.municipal.training.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.RunId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("회차 이력: 덧붙이기만 한다")
class KeepingARunsHistoryTest {

    private final RunHistory history = new InMemoryRunHistory();

    @Test
    @DisplayName("덧붙인 차례대로 남고, 회차마다 1부터 센다")
    void appended() {
        RunChange first = change("강사 사정");
        RunChange second = change("장소 공사");

        assertThat(history.append(first)).isEqualTo(1);
        assertThat(history.append(second)).isEqualTo(2);

        assertThat(history.of(first.run())).containsExactly(first, second);
        assertThat(history.of(RunId.of("other"))).isEmpty();
    }

    @Test
    @DisplayName("시스템이 한 일에는 사람이 없고, 사람의 말도 없다")
    void ofTheSystem() {
        List<Reason> what = List.of(Reason.of("HISTORY_APPLICATIONS_OPENED"));
        RunId run = Runs.aRun().build().id();

        assertThat(new RunChange(run, Moments.OPENING, null, what, null).by()).isNull();
        assertThatThrownBy(() -> new RunChange(run, Moments.OPENING, null, what, "사유"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the system has no words: 사유");
    }

    @Test
    @DisplayName("무엇을 왜 바꾸었는지 없이는 남길 수 없다")
    void nothing() {
        assertThatThrownBy(
                        () -> new RunChange(Runs.aRun().build().id(), Moments.APPLYING, Staff.OFFICER, List.of(), "사유"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ai-2026-1");
        assertThatThrownBy(() -> change(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static RunChange change(String words) {
        return new RunChange(
                Runs.aRun().build().id(),
                Moments.APPLYING,
                Staff.OFFICER,
                List.of(Reason.of("SESSION_TWICE").with("session", 1)),
                words);
    }
}
