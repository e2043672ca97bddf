package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.checklist.AutoTick;
import kr.municipal.training.checklist.Checklist;
import kr.municipal.training.checklist.ChecklistItem;
import kr.municipal.training.checklist.Checklists;
import kr.municipal.training.checklist.ItemKey;
import kr.municipal.training.checklist.MaterialReadings;
import kr.municipal.training.checklist.Phase;
import kr.municipal.training.checklist.Tick;
import kr.municipal.training.course.MaterialId;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.workflow.participation.MaterialDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("교육 준비: 교육자료를 읽었다고 확인한다")
class PreparingScenariosTest {

    private static final MaterialId HANDOUT = MaterialId.of("handout");
    private static final ChecklistItem READ =
            new ChecklistItem(ItemKey.of("read"), "사전 자료 읽기", Phase.BEFORE, true, AutoTick.MATERIALS_READ);

    @Autowired
    private Office office;

    @Autowired
    private MaterialDesk materials;

    @Autowired
    private MaterialReadings readings;

    @Autowired
    private Checklists checklists;

    private CourseRun run;
    private ApplicationId id;

    @BeforeEach
    void selected() {
        office.reset();
        run = office.opened(
                Runs.aRun().withSchedule(Runs.schedule().withMaterialsRelease(Moments.seoul("2026-03-08T09:00"))));
        id = office.approved(Staff.APPLICANT, run);
        checklists.save(id, Checklist.of(List.of(READ)));
    }

    @Test
    @DisplayName("열기만 해서는 읽은 것이 아니고, 읽었다고 확인하면 그때와 함께 남아 체크리스트에 표시된다")
    void acknowledged() {
        assertThat(codes(materials.open(id, Staff.APPLICANT, HANDOUT))).containsExactly("MATERIAL_NOT_RELEASED");
        office.passTo("2026-03-08T10:00");
        assertThat(codes(materials.acknowledge(id, Staff.APPLICANT, HANDOUT))).containsExactly("MATERIAL_NOT_OPENED");
        materials.open(id, Staff.APPLICANT, HANDOUT).orThrow();
        assertThat(readings.of(id)).isEmpty();
        assertThat(ticked()).isEmpty();

        materials.acknowledge(id, Staff.APPLICANT, HANDOUT).orThrow();
        office.clockAt(Moments.seoul("2026-03-08T11:00"));
        materials.acknowledge(id, Staff.APPLICANT, HANDOUT).orThrow();

        assertThat(readings.of(id)).containsExactly(Map.entry(HANDOUT, Moments.seoul("2026-03-08T10:00")));
        assertThat(ticked())
                .containsExactly(new Tick(READ.key(), Moments.seoul("2026-03-08T10:00"), AutoTick.MATERIALS_READ));
    }

    @Test
    @DisplayName("남의 자료를 열거나 읽었다고 할 수 없고, 선발되지 않은 사람에게는 자료가 없다")
    void notYours() {
        ApplicationId waiting = office.applied(Staff.official(9).number(), run);
        office.passTo("2026-03-08T10:00");
        assertThat(codes(materials.open(id, Staff.HEAD, HANDOUT))).containsExactly("NOT_YOUR_APPLICATION");
        assertThat(codes(materials.acknowledge(id, Staff.OFFICER, HANDOUT))).containsExactly("NOT_YOUR_APPLICATION");
        assertThat(codes(materials.open(waiting, Staff.official(9).number(), HANDOUT)))
                .containsExactly("NOT_SELECTED");
        assertThat(codes(materials.open(ApplicationId.of("nobody"), Staff.HEAD, HANDOUT)))
                .containsExactly("UNKNOWN_APPLICATION");
    }

    private List<Tick> ticked() {
        return List.copyOf(checklists.find(id).orElseThrow().ticks());
    }
}
