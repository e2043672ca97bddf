package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.workflow.engine.EngineAccess;
import kr.municipal.training.workflow.engine.TaskRefusedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("승인: 신청자의 부서장만, 올바른 결정만")
class ApprovalScenariosTest {

    @Autowired
    private Office office;

    @Autowired
    private TaskService tasks;

    @Autowired
    private EngineAccess access;

    private CourseRun run;

    @BeforeEach
    void begin() {
        office.reset();
        run = office.opened(Runs.aRun());
    }

    @Test
    @DisplayName("승인하면 ‘승인’으로 끝난다")
    void granted() {
        ApplicationId id = office.approved(Staff.APPLICANT, run);

        assertThat(office.ends("approval", id.value())).containsExactly("EndEvent_ApprovalGranted");
        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.SELECTED);
    }

    @Test
    @DisplayName("사유를 적어 반려하면 ‘반려’로 끝난다")
    void rejected() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        office.approval.decide(id, Staff.HEAD, "REJECT", "업무 공백").orThrow();

        assertThat(office.ends("approval", id.value())).containsExactly("EndEvent_ApprovalRejected");
    }

    @Test
    @DisplayName("기한 하루 전에 재촉하고, 기한이 지나면 ‘기한경과’로 끝난다")
    void expired() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        office.passTo("2026-03-20T00:00");

        assertThat(office.ends("approval", id.value()))
                .containsExactlyInAnyOrder("EndEvent_ApproverReminded", "EndEvent_ApprovalExpired");
        assertThat(codes(office.approval.decide(id, Staff.HEAD, "APPROVE", null)))
                .containsExactly("NOT_WAITING_FOR_APPROVAL");
    }

    @ParameterizedTest(name = "결정 ‘{0}’, 사유 ‘{1}’ → {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "MAYBE, -, DECISION_UNKNOWN",
                "approve, -, DECISION_UNKNOWN",
                "-, -, DECISION_MISSING",
                "REJECT, -, REJECTION_WITHOUT_REASON",
                "REJECT, '  ', REJECTION_WITHOUT_REASON"
            })
    @DisplayName("결정이 아닌 것은 Tasklist에서도 거절되고 아무것도 바뀌지 않는다")
    void noDecision(@Nullable String decision, @Nullable String reason, String code) {
        ApplicationId id = office.applied(Staff.APPLICANT, run);

        assertThat(codes(office.approval.decide(id, Staff.HEAD, decision, reason)))
                .containsExactly(code);
        assertThatThrownBy(() -> completeInTasklist(id, Staff.HEAD.value(), decision, reason))
                .isInstanceOfSatisfying(TaskRefusedException.class, refused -> assertThat(refused.reasons())
                        .singleElement()
                        .satisfies(one -> assertThat(one.code()).isEqualTo(code)));

        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(office.applications.history(id)).hasSize(1);
        assertThat(task(id)).isNotNull();
    }

    @Test
    @DisplayName("신청자 본인도, 다른 부서장도, 관리자 권한으로도 결정할 수 없다")
    void strangers() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);

        assertThat(codes(office.approval.decide(id, Staff.APPLICANT, "APPROVE", null)))
                .containsExactly("NOT_THE_APPROVER");
        assertThat(codes(office.approval.decide(id, Staff.OTHER_HEAD, "APPROVE", null)))
                .containsExactly("NOT_THE_APPROVER");
        assertThatThrownBy(() -> completeInTasklist(id, Staff.OTHER_HEAD.value(), "APPROVE", null))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> tasks.complete(task(id).getId(), Variables.putValue("decision", "APPROVE")))
                .isInstanceOf(TaskRefusedException.class)
                .hasMessageContaining("로그인");
        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    @DisplayName("부서장 본인의 신청은 윗부서의 장에게 간다")
    void headsOwn() {
        ApplicationId id = office.applied(Staff.HEAD, run);

        assertThat(task(id).getAssignee()).isEqualTo(Staff.TOP_HEAD.value());
    }

    @Test
    @DisplayName("업무의 이름에 부서·직급·성명이, 설명에 과정과 수업일이, 기한에 승인 기한이 나온다")
    void taskText() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);

        Task task = task(id);
        assertThat(task.getName()).isEqualTo("신청 승인 · 디지털혁신과 7급 김일번");
        assertThat(task.getDescription()).contains("수업 2026년 3월 10일(화) 14:00");
        assertThat(task.getDueDate().toInstant())
                .isEqualTo(run.schedule().decided().approvalDeadline());
    }

    private void completeInTasklist(
            ApplicationId id, String person, @Nullable String decision, @Nullable String reason) {
        String task = task(id).getId();
        access.as(person, () -> {
            tasks.complete(task, Variables.putValue("decision", decision).putValue("reason", reason));
            return true;
        });
    }

    private Task task(ApplicationId id) {
        return access.asSystem(() ->
                tasks.createTaskQuery().processInstanceBusinessKey(id.value()).singleResult());
    }
}
