package kr.municipal.training.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.course.Material;
import kr.municipal.training.course.MaterialId;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.FirstProgram;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("교육자료는 날짜에 맞추어 공개되고, 읽었다고 말해야 읽은 것이다")
class ReadingMaterialsTest {

    private static final Instant RELEASE = Moments.seoul("2026-03-08T09:00");
    private static final MaterialId HANDOUT = MaterialId.of("handout");
    private static final MaterialId EXERCISES = MaterialId.of("exercises");
    private static final MaterialId NONE = MaterialId.of("none");

    private final RunMaterials materials = new RunMaterials(
            FirstProgram.course(FirstProgram.AI).materials(), Runs.schedule().withMaterialsRelease(RELEASE));

    @Test
    @DisplayName("사전 자료는 공개일부터, 수업 중 자료는 첫 수업이 시작될 때부터 공개된다")
    void released() {
        assertThat(materials.released(RELEASE.minusNanos(1))).isEmpty();
        assertThat(materials.released(RELEASE)).extracting(Material::id).containsExactly(HANDOUT);
        assertThat(materials.released(Moments.CLASS_START.minusNanos(1)))
                .extracting(Material::id)
                .containsExactly(HANDOUT);
        assertThat(materials.released(Moments.CLASS_START))
                .extracting(Material::id)
                .containsExactly(HANDOUT, EXERCISES);
    }

    @Test
    @DisplayName("공개되지 않은 자료와 없는 자료는 열 수 없고, 열지 않은 자료는 읽었다고 할 수 없다")
    void refused() {
        assertThat(materials.objectionsToOpening(NONE, RELEASE)).containsExactly(Reason.of("UNKNOWN_MATERIAL"));
        assertThat(materials.objectionsToOpening(HANDOUT, RELEASE.minusNanos(1)))
                .containsExactly(Reason.of("MATERIAL_NOT_RELEASED").with("release", RELEASE));
        assertThat(materials.objectionsToOpening(HANDOUT, RELEASE)).isEmpty();

        assertThat(materials.objectionsToReading(NONE, Set.of(NONE), RELEASE))
                .containsExactly(Reason.of("UNKNOWN_MATERIAL"));
        assertThat(materials.objectionsToReading(EXERCISES, Set.of(EXERCISES), RELEASE))
                .containsExactly(Reason.of("MATERIAL_NOT_RELEASED").with("release", Moments.CLASS_START));
        assertThat(materials.objectionsToReading(HANDOUT, Set.of(EXERCISES), RELEASE))
                .containsExactly(Reason.of("MATERIAL_NOT_OPENED"));
        assertThat(materials.objectionsToReading(HANDOUT, Set.of(HANDOUT), RELEASE))
                .isEmpty();
    }

    @Test
    @DisplayName("공개된 것을 모두 읽으면 다 읽은 것이며, 나중에 공개될 것은 기다리지 않는다")
    void allRead() {
        assertThat(materials.isAllRead(Set.of(HANDOUT), RELEASE.minusNanos(1))).isFalse();
        assertThat(materials.isAllRead(Set.of(), RELEASE)).isFalse();
        assertThat(materials.isAllRead(Set.of(HANDOUT), RELEASE)).isTrue();
        assertThat(materials.isAllRead(Set.of(HANDOUT), Moments.CLASS_START)).isFalse();
        assertThat(materials.isAllRead(Set.of(HANDOUT, EXERCISES), Moments.CLASS_START))
                .isTrue();
    }

    @Test
    @DisplayName("처음 읽었다고 한 때가 남고, 여러 사람의 것을 한 번에 찾는다")
    void kept() {
        MaterialReadings readings = new InMemoryMaterialReadings();
        ApplicationId first = ApplicationId.of("A-1");
        ApplicationId second = ApplicationId.of("A-2");

        readings.add(first, HANDOUT, RELEASE);
        readings.add(first, HANDOUT, Moments.CLASS_START);

        assertThat(readings.of(first)).isEqualTo(Map.of(HANDOUT, RELEASE));
        assertThat(readings.of(second)).isEmpty();
        assertThat(readings.of(List.of(first, first, second))).isEqualTo(Map.of(first, Set.of(HANDOUT)));
    }
}
