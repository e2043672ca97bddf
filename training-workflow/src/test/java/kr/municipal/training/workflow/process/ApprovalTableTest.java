package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.ApprovalStep;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.approval.ApprovalTable;
import kr.municipal.training.workflow.engine.EngineAccess;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@ProcessTest
@TestPropertySource(
        properties = {
            "training.approval.training-department=D120",
            "spring.datasource.url=jdbc:h2:mem:approval-table;DB_CLOSE_DELAY=-1"
        })
@DisplayName("승인 순서 표: 교육방법, 부서, 직급으로 승인 순서를 정한다")
class ApprovalTableTest {

    private static final StaffNumber OF_CITY = StaffNumber.of("m02");

    @Autowired
    private Office office;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private EngineAccess access;

    private CourseRun run;
    private @Nullable String deployment;

    @BeforeEach
    void begin() {
        office.reset();
        run = office.opened(Runs.aRun());
    }

    @AfterEach
    void packagedTableAgain() {
        String added = deployment;
        if (added != null) {
            access.asSystem(() -> repository.deleteDeployment(added));
        }
    }

    @Test
    @DisplayName("나누어 주는 표는 모두에게 부서장 한 단계이고, 이력은 정한 기간 동안만 남는다")
    void packaged() {
        assertThat(offices(Staff.APPLICANT)).containsExactly("부서장");
        assertThat(access.asSystem(() -> repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(ApprovalTable.TABLE)
                        .latestVersion()
                        .singleResult()
                        .getHistoryTimeToLive()))
                .isEqualTo(1825);
    }

    @Test
    @DisplayName("두 단계이면 부서장 다음에 교육담당부서의 장이 승인해야 선발된다")
    void twoSteps() {
        table(row("\"이론·실습\"", "", "\"7급\",\"8급\"", "\"부서장, 교육담당부서\""), row("", "", "", "\"부서장\""));
        ApplicationId id = office.applied(Staff.APPLICANT, run);

        office.approval.decide(id, Staff.HEAD, "APPROVE", null).orThrow();
        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(office.noticesOf(Staff.OTHER_HEAD)).containsExactly("APPROVAL_REQUESTED");
        assertThat(codes(office.approval.decide(id, Staff.HEAD, "APPROVE", null)))
                .containsExactly("NOT_THE_APPROVER");
        office.approval.decide(id, Staff.OTHER_HEAD, "APPROVE", null).orThrow();

        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.SELECTED);
        assertThat(office.ends("approval", id.value())).containsExactly("EndEvent_ApprovalGranted");
    }

    @Test
    @DisplayName("첫 단계를 대결한 사람이 둘째 단계의 승인자이면, 둘째 단계도 그에게 따로 알린다")
    void askedInBothSteps() {
        table(row("", "", "", "\"부서장, 교육담당부서\""));
        office.absences.save(new Absence(
                Staff.HEAD, Moments.seoul("2026-02-20T09:00"), Moments.seoul("2026-02-27T18:00"), Staff.OTHER_HEAD));
        ApplicationId id = office.applied(Staff.APPLICANT, run);

        office.approval.decide(id, Staff.OTHER_HEAD, "APPROVE", null).orThrow();

        assertThat(office.noticesOf(Staff.OTHER_HEAD)).containsExactly("APPROVAL_REQUESTED", "APPROVAL_REQUESTED");
        office.approval.decide(id, Staff.OTHER_HEAD, "APPROVE", null).orThrow();
        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.SELECTED);
    }

    @Test
    @DisplayName("두 단계 가운데 둘째가 반려해도, 둘째에서 기한이 지나도 끝난다")
    void secondStepEnds() {
        table(row("", "", "", "\"부서장, 상급부서장\""));
        ApplicationId rejected = office.applied(Staff.APPLICANT, run);
        ApplicationId expired = office.applied(OF_CITY, run);
        for (ApplicationId id : List.of(rejected, expired)) {
            office.approve(id);
        }
        office.approval.decide(rejected, Staff.TOP_HEAD, "REJECT", "예산 부족").orThrow();
        office.passTo(Moments.APPROVAL_DEADLINE);

        assertThat(office.statusOf(rejected)).isEqualTo(ApplicationStatus.REJECTED);
        assertThat(office.statusOf(expired)).isEqualTo(ApplicationStatus.EXPIRED);
    }

    @Test
    @DisplayName("첫 단계에서 날짜가 바뀌어도, 둘째 단계의 이관 시점은 둘째 단계가 시작한 때부터 센다")
    void secondStepCountsForItself() {
        table(row("", "", "", "\"부서장, 교육담당부서\""));
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        RunSchedule.Decided dates = run.schedule().decided();
        RunSchedule.Decided later = RunSchedule.of(
                dates.window(), dates.approvalDeadline().plusSeconds(3600), dates.sessions(), Moments.calendar());
        office.schedule.reschedule(run.id(), later, "강사 사정", Staff.OFFICER).orThrow();
        office.passTo("2026-02-25T09:00");
        office.approval.decide(id, Staff.HEAD, "APPROVE", null).orThrow();

        office.passTo("2026-03-03T08:59");
        assertThat(office.approval.pending(id).orThrow().deciders()).containsExactly(Staff.OTHER_HEAD);
        office.passTo("2026-03-03T09:00");
        assertThat(office.approval.pending(id).orThrow().deciders()).containsExactly(Staff.TOP_HEAD, Staff.OTHER_HEAD);
    }

    @Test
    @DisplayName("위에서부터 처음 맞는 행이 정하고, 부서와 직급도 조건이 된다")
    void firstRow() {
        table(
                row("\"이론\"", "", "", "\"교육담당부서\""),
                row("", "\"디지털혁신과\"", "\"7급\"", "\"상급부서장\""),
                row("", "\"디지털혁신과\"", "", "\"교육담당부서\""),
                row("", "", "", "\"부서장\""));

        assertThat(offices(Staff.APPLICANT)).containsExactly("상급부서장");
        assertThat(offices(Staff.HEAD)).containsExactly("교육담당부서");
        assertThat(offices(OF_CITY)).containsExactly("부서장");
    }

    @Test
    @DisplayName("표를 고쳐도 이미 들어온 신청의 승인 순서는 그대로이다")
    void runningApplication() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        table(row("", "", "", "\"부서장, 교육담당부서\""));

        office.approve(id);

        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.SELECTED);
        assertThat(offices(OF_CITY)).containsExactly("부서장", "교육담당부서");
    }

    @Test
    @DisplayName("모르는 승인자, 빈 승인 순서, 맞는 행 없음은 표와 행을 짚어 두 언어로 거절하고 아무것도 남기지 않는다")
    void wrongTable() {
        table(
                row("", "\"디지털혁신과\"", "", "\"부서장, 시장님\""),
                row("", "\"도시재생과\"", "", ""),
                row("", "\"총무과\"", "\"9급\"", "\"부서장\""));

        assertThat(refusal(Staff.APPLICANT)).satisfies(no -> {
            assertThat(korean(no))
                    .isEqualTo("승인 순서 표(approval-line.dmn)의 1행에 쓸 수 없는 승인자가 적혀 있습니다: ‘시장님’. "
                            + "쓸 수 있는 승인자: 부서장, 상급부서장, 교육담당부서.");
            assertThat(ReasonText.in(Locale.ENGLISH, Moments.SEOUL).sentence(no))
                    .contains("Row 1", "approval-line.dmn", "시장님");
        });
        StaffNumber ofCity = official("도시재생과");
        assertThat(korean(refusal(ofCity))).isEqualTo("승인 순서 표(approval-line.dmn)의 2행에 승인 순서가 적혀 있지 않습니다.");
        assertThat(refusal(Staff.OFFICER).code()).isEqualTo("APPROVAL_TABLE_NO_ROW");
        assertThat(korean(refusal(Staff.OFFICER))).contains("이론·실습", "총무과", "6급");
        assertThat(office.applications.ofRun(run.id())).isEmpty();
        assertThat(office.participation.objectionsToApplying(Staff.APPLICANT, run.id()))
                .extracting(Reason::code)
                .containsExactly("APPROVAL_TABLE_UNKNOWN_OFFICE");
    }

    @Test
    @DisplayName("읽을 수 없는 칸은 그 행을 짚어 거절한다")
    void unreadable() {
        table(row("", "", "\"7급\"", "\"부서장\""), row("", "\"총무과", "", "\"부서장\""), row("", "", "", "\"부서장\""));

        assertThat(korean(refusal(Staff.APPLICANT))).contains("approval-line.dmn", "2행", "읽을 수 없는 칸");
    }

    @Test
    @DisplayName("맡은 사람이 없는 승인자이면 승인자가 없다고 거절하고, 같은 사람은 한 번만 승인한다")
    void vacantOrTwice() {
        table(row("", "\"행정국\"", "", "\"상급부서장\""), row("", "", "", "\"상급부서장, 부서장, 상급부서장\""));

        assertThat(refusal(Staff.TOP_HEAD).code()).isEqualTo("NO_APPROVER");
        assertThat(offices(Staff.HEAD)).containsExactly("상급부서장");
    }

    private List<String> offices(StaffNumber applicant) {
        return office.applications.get(office.applied(applicant, run)).entry().line().steps().stream()
                .map(ApprovalStep::office)
                .toList();
    }

    private Reason refusal(StaffNumber applicant) {
        Outcome<TrainingApplication> outcome = office.participation.apply(applicant, run.id());
        assertThat(outcome.reasons()).hasSize(1);
        return outcome.reasons().get(0);
    }

    private static StaffNumber official(String department) {
        return Staff.officialList().stream()
                .filter(one -> Staff.affiliation(one).departmentName().equals(department))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static String korean(Reason reason) {
        return ReasonText.in(Locale.KOREAN, Moments.SEOUL).sentence(reason);
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    /** Deploys the packaged table with other rows. */
    @SafeVarargs
    private void table(List<String>... rows) {
        DmnModelInstance model = Dmn.readModelFromStream(
                ApprovalTableTest.class.getResourceAsStream("/bpmn/" + ApprovalTable.TABLE + ".dmn"));
        DecisionTable table =
                model.getModelElementsByType(DecisionTable.class).iterator().next();
        table.getRules().clear();
        for (List<String> cells : rows) {
            Rule rule = model.newInstance(Rule.class);
            table.getRules().add(rule);
            for (String cell : cells.subList(0, 3)) {
                InputEntry entry = model.newInstance(InputEntry.class);
                entry.setText(text(model, cell));
                rule.getInputEntries().add(entry);
            }
            OutputEntry entry = model.newInstance(OutputEntry.class);
            entry.setText(text(model, cells.get(3)));
            rule.getOutputEntries().add(entry);
        }
        Deployment deployed = access.asSystem(() -> repository
                .createDeployment()
                .addString(ApprovalTable.TABLE + ".dmn", Dmn.convertToString(model))
                .deploy());
        deployment = deployed.getId();
    }

    private static Text text(DmnModelInstance model, String cell) {
        Text text = model.newInstance(Text.class);
        text.setTextContent(cell);
        return text;
    }
}
