package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.operation.EquipmentDraft;
import kr.municipal.training.operation.EquipmentState;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.workflow.courserun.EquipmentDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("차시별 장비: 담당자가 점검하고 누가 언제 했는지 남긴다")
class EquipmentScenariosTest {

    private static final EquipmentDraft READY =
            new EquipmentDraft(Runs.session().id().value(), "노트북", "READY", "총무과 김담당");

    @Autowired
    private Office office;

    @Autowired
    private EquipmentDesk desk;

    @BeforeEach
    void begin() {
        office.reset();
    }

    @Test
    @DisplayName("담당자가 차시의 장비를 준비되었다고 적는다")
    void noted() {
        CourseRun run = office.opened(Runs.aRun());
        assertThat(desk.list(run).lines()).singleElement().satisfies(line -> assertThat(line.state())
                .isEqualTo(EquipmentState.NOT_READY));

        desk.note(run.id(), READY, Staff.OFFICER).orThrow();

        assertThat(desk.list(run).lines()).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(EquipmentState.READY);
            assertThat(line.note()).isNotNull().satisfies(note -> {
                assertThat(note.preparer()).isEqualTo("총무과 김담당");
                assertThat(note.by()).isEqualTo(Staff.OFFICER);
                assertThat(note.at()).isEqualTo(Moments.OPENING);
            });
        });
    }

    @Test
    @DisplayName("담당자가 아니거나 잘못 적었거나 출석이 마감된 뒤에는 적을 수 없다")
    void refused() {
        CourseRun run = office.opened(Runs.aRun());
        assertThat(codes(desk.note(run.id(), new EquipmentDraft("s", "노트북", "READY", null), Staff.HEAD)))
                .containsExactly("NOT_TRAINING_OFFICER", "EQUIPMENT_UNKNOWN");
        assertThat(codes(desk.note(Runs.aRun().withId("nowhere").build().id(), READY, Staff.OFFICER)))
                .containsExactly("UNKNOWN_RUN");
        office.approved(Staff.APPLICANT, run);
        office.closeAttendance(run, Map.of());
        assertThat(codes(desk.note(run.id(), READY, Staff.OFFICER))).containsExactly("RUN_NOT_IN_PHASE");
    }

    @Test
    @DisplayName("일정이 미정인 회차에는 점검할 장비가 없다")
    void undecided() {
        CourseRun undecided = Runs.aRun().undecided().build();
        office.runs.save(undecided);
        assertThat(desk.list(undecided).lines()).isEmpty();
        assertThat(codes(desk.note(undecided.id(), READY, Staff.OFFICER))).containsExactly("EQUIPMENT_UNKNOWN");
    }
}
