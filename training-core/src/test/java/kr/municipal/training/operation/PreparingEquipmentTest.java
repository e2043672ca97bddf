package kr.municipal.training.operation;

import static kr.municipal.training.fixture.EquipmentLists.LAPTOP;
import static kr.municipal.training.fixture.EquipmentLists.LIST;
import static kr.municipal.training.fixture.EquipmentLists.NOTE;
import static kr.municipal.training.fixture.EquipmentLists.PROJECTOR;
import static kr.municipal.training.fixture.EquipmentLists.SESSIONS;
import static kr.municipal.training.fixture.EquipmentLists.list;
import static kr.municipal.training.fixture.EquipmentLists.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import kr.municipal.training.course.Equipment;
import kr.municipal.training.course.PreparedBy;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.run.RunId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("차시마다 장비를 점검한다")
class PreparingEquipmentTest {

    private static final RunId RUN = NOTE.run();
    private static final String FIRST = SESSIONS.get(0).id().value();

    @Test
    @DisplayName("점검하기 전에는 모든 차시가 과정의 모든 장비를 필요로 하고, 아직 준비되지 않았다")
    void everythingIsNeeded() {
        assertThat(list().lines()).hasSize(4).allSatisfy(line -> {
            assertThat(line.state()).isEqualTo(EquipmentState.NOT_READY);
            assertThat(line.isNeeded()).isTrue();
        });
        assertThat(list().neededFrom(PreparedBy.TRAINEE))
                .extracting(EquipmentList.Line::equipment)
                .containsExactly(LAPTOP, LAPTOP);
        assertThat(LAPTOP.preparedBy()).isEqualTo(PreparedBy.TRAINEE);
    }

    @Test
    @DisplayName("점검은 그 차시의 그 장비에만 남고, 필요 없다고 한 차시에서는 준비할 것이 아니다")
    void notedForOneSession() {
        EquipmentList noted = list(NOTE, note(2, LAPTOP, EquipmentState.NOT_NEEDED));

        assertThat(noted.lines())
                .extracting(EquipmentList.Line::state)
                .containsExactly(
                        EquipmentState.NOT_READY,
                        EquipmentState.READY,
                        EquipmentState.NOT_NEEDED,
                        EquipmentState.NOT_READY);
        assertThat(noted.neededFrom(PreparedBy.TRAINEE))
                .extracting(EquipmentList.Line::session)
                .containsExactly(SESSIONS.get(0));
        assertThat(noted.neededFrom(PreparedBy.OFFICE)).hasSize(2);
    }

    @Test
    @DisplayName("없어진 차시나 장비의 점검은 나오지 않는다")
    void dropped() {
        EquipmentList one = EquipmentList.of(
                List.of(new Equipment("센서 꾸러미", "나누어 줍니다.", PreparedBy.OFFICE)), SESSIONS.subList(1, 2), List.of(NOTE));

        assertThat(one.lines()).singleElement().satisfies(line -> assertThat(line.note())
                .isNull());
    }

    @Test
    @DisplayName("없는 차시나 장비, 모르는 상태, 긴 이름은 까닭을 모두 알려 주고, 이름은 없어도 된다")
    void filledIn() {
        EquipmentDraft wrong = new EquipmentDraft("ai-2026-1-9", "빔 프로젝터", "LOVELY", "김".repeat(101));
        assertThat(Told.codes(wrong.objections(LIST)))
                .containsExactly("EQUIPMENT_UNKNOWN", "EQUIPMENT_STATE_UNKNOWN", "EQUIPMENT_PREPARER_TOO_LONG");
        assertThat(Told.codes(new EquipmentDraft(FIRST, null, null, null).objections(LIST)))
                .containsExactly("EQUIPMENT_UNKNOWN", "EQUIPMENT_STATE_UNKNOWN");
        assertThatIllegalStateException().isThrownBy(() -> wrong.note(RUN, LIST, Staff.OFFICER, Moments.CLOSING));

        EquipmentDraft ready = new EquipmentDraft(FIRST, PROJECTOR.name(), "READY", " 총무과 김담당 ");
        assertThat(ready.note(RUN, LIST, Staff.OFFICER, Moments.CLOSING)).isEqualTo(NOTE);
        assertThat(new EquipmentDraft(FIRST, PROJECTOR.name(), "READY", " ")
                        .note(RUN, LIST, Staff.OFFICER, Moments.CLOSING)
                        .preparer())
                .isNull();
        assertThat(new EquipmentDraft(FIRST, PROJECTOR.name(), "READY", "김".repeat(EquipmentDraft.MAX_PREPARER))
                        .objections(LIST))
                .isEmpty();
    }

    @Test
    @DisplayName("같은 차시와 장비에는 마지막 점검이 남는다")
    void lastOneStays() {
        EquipmentNotes notes = new InMemoryEquipmentNotes();
        notes.save(note(1, PROJECTOR, EquipmentState.NOT_READY));
        notes.save(NOTE);
        notes.save(note(2, PROJECTOR, EquipmentState.NOT_NEEDED));

        assertThat(notes.of(RUN)).containsExactlyInAnyOrder(NOTE, note(2, PROJECTOR, EquipmentState.NOT_NEEDED));
        assertThat(notes.of(RunId.of("other"))).isEmpty();
    }
}
