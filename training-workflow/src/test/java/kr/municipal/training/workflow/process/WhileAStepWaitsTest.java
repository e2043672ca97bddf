package kr.municipal.training.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.ApprovalDecision;
import kr.municipal.training.application.CancellationDraft;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.workflow.engine.EngineAccess;
import kr.municipal.training.workflow.engine.ProcessDeployment;
import kr.municipal.training.workflow.process.RedrawnDiagrams.Arrow;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@ProcessTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:while-a-step-waits;DB_CLOSE_DELAY=-1")
@DisplayName("기관이 덧붙인 단계에서 기다리는 동안")
class WhileAStepWaitsTest {

    private static final CancellationDraft CANCEL = new CancellationDraft("RUN_CANCELLED", "강사 사정");

    @Autowired
    private Office office;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private EngineAccess access;

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("담당자가 출석을 마감해 둔 회차도 폐강된다")
    void cancelledAfterClosing() throws IOException {
        draw("Flow_CloseAttendance_AttendanceClosing");
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        office.closeAttendance(run, Map.of());

        office.courseRun.cancel(run.id(), CANCEL, Staff.OFFICER).orThrow();

        assertThat(office.runs.get(run.id()).phase()).isEqualTo(RunPhase.CANCELLED);
        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.CANCELLED);
        nobodyWaits();
    }

    @Test
    @DisplayName("담당자가 일찍 연 회차도 폐강된다")
    void cancelledAfterOpening() throws IOException {
        draw("Flow_OpenedByOfficer_Opened");
        CourseRun run = Runs.aRun().planned().build();
        office.runs.save(run);
        office.courseRun.plan(run.id()).orThrow();
        office.courseRun.open(run.id(), Staff.OFFICER).orThrow();

        office.courseRun.cancel(run.id(), CANCEL, Staff.OFFICER).orThrow();

        assertThat(office.runs.get(run.id()).phase()).isEqualTo(RunPhase.CANCELLED);
        nobodyWaits();
    }

    @Test
    @DisplayName("위조: 첫 승인자가 다음 승인자의 이름을 함께 보내도 다음 승인자는 스스로 결정한다")
    void forgedDecision() throws IOException {
        RedrawnDiagrams.twoApprovers(folder);
        draw("Flow_Approve_Decision");
        ApplicationId id = office.applied(Staff.APPLICANT, office.opened(Runs.aRun()));
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(id.value())
                .singleResult()
                .getId();

        access.as(Staff.HEAD.value(), () -> {
            tasks.complete(
                    task, Variables.putValue("decision", "APPROVE").putValue("decidedBy", Staff.TOP_HEAD.value()));
            return true;
        });
        office.waitAMoment();

        Submitted second = (Submitted) office.applications.get(id);
        assertThat(second.approvals()).extracting(ApprovalDecision.Approve::by).containsExactly(Staff.HEAD);
        assertThat(second.currentStep().approver()).isEqualTo(Staff.TOP_HEAD);
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(id.value())
                        .singleResult()
                        .getAssignee())
                .isEqualTo(Staff.TOP_HEAD.value());
    }

    @Test
    @DisplayName("승인된 뒤 교육이 시작될 때까지 거기 있던 사람은 선발되지 않고 그 까닭을 안다")
    void seatTooLate() throws IOException {
        draw("Flow_LastStep");
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        office.clockAt(Moments.CLASS_START);

        office.waitAMoment();

        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.NOT_SELECTED);
        assertThat(office.noticesOf(Staff.APPLICANT)).contains("NOT_SELECTED");
        nobodyWaits();
    }

    private void draw(String... arrows) throws IOException {
        office.reset();
        RedrawnDiagrams.keep(
                folder,
                Arrow.all().stream()
                        .filter(arrow -> List.of(arrows).contains(arrow.id()))
                        .toList());
        new ProcessDeployment(repository, access, ProcessDeployment.PACKAGED_FOLDER, folder).deploy();
    }

    private void nobodyWaits() {
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("participation")
                        .list())
                .isEmpty();
        assertThat(runtime.createIncidentQuery().list()).isEmpty();
    }
}
