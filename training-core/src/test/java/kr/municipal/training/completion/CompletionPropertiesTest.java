package kr.municipal.training.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Instant;
import java.util.List;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.AttendanceRate;
import kr.municipal.training.checklist.Readiness;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.Seated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("어떤 수료 판정에서도 지켜지는 것")
class CompletionPropertiesTest {

    @Test
    @DisplayName("미달사유는 하나도 빠지지 않고, 오지 않은 사람은 결코 수료하지 않는다")
    void noShortfallIsLost() {
        qt().forAll(
                        lists().of(integers().between(0, 9)).ofSizeBetween(0, 5),
                        integers().between(0, 2))
                .checkAssert((missing, minutesPresent) -> {
                    List<Shortfall> named = missing.stream()
                            .map(i -> Shortfall.of("OWN_" + i, 0, 1))
                            .toList();
                    CompletionFacts facts = new CompletionFacts(
                            Seated.application("A1"),
                            new AttendanceRate(2, 2),
                            List.of(AttendanceMark.present()),
                            minutesPresent,
                            true,
                            new Readiness(0, 0, List.of()));

                    CompletionDecision decision = Completions.naming(named).assess(facts, Instant.EPOCH);

                    assertThat(decision instanceof Completed).isEqualTo(named.isEmpty() && minutesPresent > 0);
                    assertThat(decision.fold(yes -> List.<Shortfall>of(), NotCompleted::shortfalls, taken -> List.of()))
                            .containsAll(named)
                            .hasSize(named.size() + (minutesPresent == 0 ? 1 : 0));
                });
    }
}
