package kr.municipal.training.checklist;

import static kr.municipal.training.fixture.ChecklistItems.FEEDBACK;
import static kr.municipal.training.fixture.ChecklistItems.INTENT;
import static kr.municipal.training.fixture.ChecklistItems.RESEARCH;
import static kr.municipal.training.fixture.ChecklistItems.SCHEDULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.fixture.ChecklistItems;
import kr.municipal.training.fixture.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("교육생이 체크리스트로 교육을 준비한다")
class PreparingForTheLectureTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T01:00:00Z");

    private final Checklist checklist = Checklist.of(ChecklistItems.all());

    @Test
    @DisplayName("항목을 표시하면 준비상태에 반영된다")
    void ticking() {
        Checklist ticked = checklist.tick(SCHEDULE.key(), MONDAY);

        assertThat(ticked.readiness(Phase.BEFORE)).isEqualTo(new Readiness(1, 3, List.of(RESEARCH, INTENT)));
        assertThat(ticked.tickOf(SCHEDULE.key())).contains(new Tick(SCHEDULE.key(), MONDAY, null));
        assertThat(checklist.ticks()).as("처음 것은 그대로").isEmpty();
    }

    @Test
    @DisplayName("두 번 눌러도 처음 표시한 때가 남는다")
    void doubleClick() {
        Checklist once = checklist.tick(SCHEDULE.key(), MONDAY);

        assertThat(once.tick(SCHEDULE.key(), TUESDAY)).isEqualTo(once);
    }

    @Test
    @DisplayName("표시를 지울 수 있고, 없는 표시를 지워도 달라지지 않는다")
    void unticking() {
        Checklist ticked = checklist.tick(SCHEDULE.key(), MONDAY);

        assertThat(ticked.untick(SCHEDULE.key())).isEqualTo(checklist);
        assertThat(checklist.untick(SCHEDULE.key())).isEqualTo(checklist);
    }

    @Test
    @DisplayName("신청하면 ‘참여 의사 전달’이 저절로 표시되고 다른 항목은 그대로다")
    void applying() {
        Checklist applied = checklist.tickedBy(AutoTick.APPLIED, MONDAY).tickedBy(AutoTick.APPLIED, TUESDAY);

        assertThat(applied.ticks()).containsExactly(new Tick(INTENT.key(), MONDAY, AutoTick.APPLIED));
        assertThat(applied.ticks().get(0).byEvent()).isTrue();
    }

    @Test
    @DisplayName("저절로 표시되는 항목은 손으로 표시하거나 지울 수 없다")
    void eventItemsFollowTheirEvent() {
        Checklist applied = checklist.tickedBy(AutoTick.APPLIED, MONDAY);

        assertThat(Told.codes(applied.objectionsToChanging(INTENT.key())))
                .containsExactly("CHECKLIST_ITEM_FOLLOWS_EVENT");
        assertThat(Told.codes(applied.objectionsToChanging(FEEDBACK.key())))
                .containsExactly("CHECKLIST_ITEM_FOLLOWS_EVENT");
        assertThat(applied.objectionsToChanging(INTENT.key()).get(0).data()).containsEntry("item", "참여 의사 전달");
        assertThatIllegalStateException().isThrownBy(() -> applied.untick(INTENT.key()));
        assertThatIllegalStateException().isThrownBy(() -> applied.tick(FEEDBACK.key(), TUESDAY));
    }

    @Test
    @DisplayName("항목이 나중에 손으로 표시하는 것으로 바뀌어도, 저절로 표시된 것은 지울 수 없다")
    void tickedByEventStays() {
        Tick byEvent = new Tick(SCHEDULE.key(), MONDAY, AutoTick.MATERIALS_READ);
        Checklist restored = Checklist.restore(List.of(SCHEDULE), List.of(byEvent));

        assertThat(Told.codes(restored.objectionsToChanging(SCHEDULE.key())))
                .containsExactly("CHECKLIST_ITEM_FOLLOWS_EVENT");
    }

    @Test
    @DisplayName("목록에 없는 항목은 거부한다")
    void unknownItem() {
        ItemKey unknown = ItemKey.of("unknown");

        assertThat(Told.codes(checklist.objectionsToChanging(unknown))).containsExactly("CHECKLIST_ITEM_UNKNOWN");
        assertThatIllegalStateException().isThrownBy(() -> checklist.tick(unknown, MONDAY));
    }

    @Test
    @DisplayName("필수 항목을 다 마치면 준비가 끝난다. 선택 항목은 따지지 않는다")
    void required() {
        Checklist half = checklist.tick(SCHEDULE.key(), MONDAY);

        assertThat(half.readinessOfRequired()).isEqualTo(new Readiness(1, 2, List.of(INTENT)));
        assertThat(half.readinessOfRequired().isComplete()).isFalse();
        assertThat(half.readinessOfRequired(Phase.BEFORE)).isEqualTo(new Readiness(1, 2, List.of(INTENT)));
        assertThat(half.readinessOfRequired(Phase.AFTER)).isEqualTo(new Readiness(0, 0, List.of()));
        assertThat(half.tickedBy(AutoTick.APPLIED, MONDAY).readinessOfRequired().isComplete())
                .isTrue();
    }

    @Test
    @DisplayName("항목이 없는 단계는 마친 것으로 본다")
    void emptyPhase() {
        assertThat(checklist.readiness(Phase.DURING)).isEqualTo(new Readiness(0, 0, List.of()));
        assertThat(checklist.readiness(Phase.DURING).isComplete()).isTrue();
    }

    @Test
    @DisplayName("저장했다 읽어도 같고, 없어진 항목의 표시는 버린다")
    void storing() {
        Checklist ticked = checklist.tick(SCHEDULE.key(), MONDAY).tickedBy(AutoTick.APPLIED, MONDAY);
        Checklists checklists = new InMemoryChecklists();
        ApplicationId application = ApplicationId.of("A1");
        assertThat(checklists.find(application)).isEmpty();

        checklists.save(application, ticked);

        assertThat(checklists.find(application)).contains(ticked);
        assertThat(checklists.of(List.of(application, ApplicationId.of("A2")))).isEqualTo(Map.of(application, ticked));
        assertThat(Checklist.restore(List.of(SCHEDULE), ticked.ticks()).ticks())
                .extracting(Tick::item)
                .containsExactly(SCHEDULE.key());
    }
}
