package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import kr.municipal.training.application.ActingAs;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.Expired;
import kr.municipal.training.application.StatusChange;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.engine.EngineAccess;
import kr.municipal.training.workflow.engine.TaskRefusedException;
import org.camunda.bpm.engine.ManagementService;
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

    private static final StaffNumber DEPUTY = StaffNumber.of("m05");
    private static final StaffNumber COLLEAGUE = StaffNumber.of("m04");

    @Autowired
    private Office office;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

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
    @DisplayName("사흘이 지나면 윗부서로 넘기고, 기한 하루 전에 재촉하고, 기한이 지나면 ‘기한경과’로 끝난다")
    void expired() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        office.passTo("2026-03-20T00:00");

        assertThat(office.ends("approval", id.value()))
                .containsExactlyInAnyOrder(
                        "EndEvent_ApprovalEscalated", "EndEvent_ApproverReminded", "EndEvent_ApprovalExpired");
        assertThat(codes(office.approval.decide(id, Staff.HEAD, "APPROVE", null)))
                .containsExactly("NOT_WAITING_FOR_APPROVAL");
    }

    @Test
    @DisplayName("그림이 규칙보다 먼저 기한경과로 보내면, 아직 오지 않은 기한이 아니라 그때가 기한으로 남는다")
    void expiredEarly() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        Instant early = run.schedule().decided().approvalDeadline().minusSeconds(86_400);
        office.clockAt(early);
        access.asSystem(() -> {
            management.executeJob(management
                    .createJobQuery()
                    .activityId("Event_ApprovalDeadline")
                    .singleResult()
                    .getId());
            return true;
        });

        assertThat(office.ends("approval", id.value())).contains("EndEvent_ApprovalExpired");
        assertThat(office.applications.get(id))
                .isInstanceOfSatisfying(Expired.class, expired -> assertThat(List.of(expired.at(), expired.deadline()))
                        .containsOnly(early));
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

    @Test
    @DisplayName("양식의 요약은 자리 수가 언제의 것인지 말한다: 나중에 열어도 거짓이 되지 않는다")
    void numbersAsOf() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        String before = summary(id);
        office.passTo("2026-02-24T15:00");
        office.approved(COLLEAGUE, run);

        assertThat(summary(id)).isEqualTo(before).contains("2026년 2월 23일(월) 09:00 기준 정원 20명 가운데 20자리가 남아 있었습니다.");
        assertThat(summary(office.applied(StaffNumber.of("m09"), run)))
                .contains("2026년 2월 24일(화) 15:00 기준 정원 20명 가운데 19자리가 남아 있었습니다.");
    }

    @Test
    @DisplayName("대결: 부서장이 자리를 비우면 업무가 대결자에게 가고, 누가 누구 대신 왜 승인했는지 이력에 남는다")
    void standIn() {
        office.absences.save(new Absence(Staff.HEAD, Moments.OPENING, Moments.CLASS_END, DEPUTY));
        ApplicationId id = office.applied(Staff.APPLICANT, run);

        assertThat(task(id).getAssignee()).isEqualTo(DEPUTY.value());
        assertThat(office.noticesOf(DEPUTY)).containsExactly("APPROVAL_REQUESTED");
        assertThat(office.approval.pending(id).orThrow().deciders()).containsExactly(DEPUTY, Staff.HEAD);
        completeInTasklist(id, DEPUTY.value(), "APPROVE", "다녀오세요");

        StatusChange approved = office.applications.history(id).get(1);
        assertThat(approved.status()).isEqualTo(ApplicationStatus.APPROVED);
        assertThat(approved.by()).isEqualTo(DEPUTY);
        assertThat(approved.as()).isEqualTo(ActingAs.STAND_IN);
        assertThat(approved.inPlaceOf()).isEqualTo(Staff.HEAD);
        assertThat(approved.reason()).isNotNull();
        assertThat(approved.words()).isEqualTo("다녀오세요");
    }

    @Test
    @DisplayName("대결: 자리를 비운 부서장도 여전히 결정할 수 있고, 그것은 대결이 아니다")
    void awayButDecides() {
        office.absences.save(new Absence(Staff.HEAD, Moments.OPENING, Moments.CLASS_END, DEPUTY));
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        completeInTasklist(id, Staff.HEAD.value(), "REJECT", "업무 공백");

        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.REJECTED);
        assertThat(office.applications.history(id).get(1).as()).isEqualTo(ActingAs.IN_PERSON);
    }

    @Test
    @DisplayName("대결: 업무가 생긴 뒤에 부재가 등록되어도 대결자가 결정할 수 있고, 돌아오면 더는 할 수 없다")
    void absenceRecordedLater() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        ApplicationId other = office.applied(COLLEAGUE, run);
        office.absences.save(new Absence(Staff.HEAD, Moments.OPENING, Moments.CLASS_END, DEPUTY));
        assertThat(task(other).getAssignee()).isEqualTo(Staff.HEAD.value());
        office.approval.askAgain(other).orThrow();
        assertThat(task(other).getAssignee()).isEqualTo(DEPUTY.value());

        office.approval.decide(id, DEPUTY, "APPROVE", null).orThrow();
        office.absences.remove(Staff.HEAD, Moments.OPENING);

        assertThat(office.applications.history(id).get(1).as()).isEqualTo(ActingAs.STAND_IN);
        assertThat(codes(office.approval.decide(other, DEPUTY, "APPROVE", null)))
                .containsExactly("NOT_THE_APPROVER");
        assertThatThrownBy(() -> completeInTasklist(other, DEPUTY.value(), "APPROVE", null))
                .isInstanceOf(TaskRefusedException.class);
        office.approval.askAgain(other).orThrow();
        assertThat(task(other).getAssignee()).isEqualTo(Staff.HEAD.value());
        assertThatThrownBy(() -> completeInTasklist(other, DEPUTY.value(), "APPROVE", null))
                .isInstanceOf(RuntimeException.class);
        completeInTasklist(other, Staff.HEAD.value(), "APPROVE", null);
    }

    @Test
    @DisplayName("대결: 신청자는 대결자이어도 자기 신청을 결정할 수 없고, 윗부서의 장에게 간다")
    void applicantIsTheStandIn() {
        office.absences.save(new Absence(Staff.HEAD, Moments.OPENING, Moments.CLASS_END, Staff.APPLICANT));
        ApplicationId id = office.applied(Staff.APPLICANT, run);

        assertThat(task(id).getAssignee()).isEqualTo(Staff.TOP_HEAD.value());
        assertThat(codes(office.approval.decide(id, Staff.APPLICANT, "APPROVE", null)))
                .containsExactly("NOT_THE_APPROVER");
    }

    @Test
    @DisplayName("위조: 양식이 승인 기한을 나중으로 바꾸어 보내도, 기한이 지난 결정은 거절된다")
    void forgedDeadline() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        Instant deadline = run.schedule().decided().approvalDeadline();
        String task = task(id).getId();
        office.clockAt(deadline);

        assertThatThrownBy(() -> access.as(Staff.HEAD.value(), () -> {
                    tasks.complete(
                            task,
                            Variables.putValue("decision", "APPROVE")
                                    .putValue("approvalDeadline", Date.from(deadline.plusSeconds(86_400)))
                                    .putValue("decidedBy", Staff.TOP_HEAD.value()));
                    return true;
                }))
                .isInstanceOfSatisfying(TaskRefusedException.class, refused -> assertThat(refused.reasons())
                        .extracting(Reason::code)
                        .containsExactly("APPROVAL_EXPIRED"));
        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    @DisplayName("없는 신청, 끝난 신청, 취소한 신청은 결정할 수도 다시 맡길 수도 없다고 답하고 아무것도 바꾸지 않는다")
    void unknownOrFinished() {
        ApplicationId unknown = ApplicationId.of("A-none");
        ApplicationId withdrawn = office.applied(COLLEAGUE, run);
        office.participation.withdraw(withdrawn, COLLEAGUE, "출장").orThrow();
        ApplicationId decided = office.approved(Staff.APPLICANT, run);

        assertThat(codes(office.approval.decide(unknown, Staff.HEAD, "APPROVE", null)))
                .containsExactly("UNKNOWN_APPLICATION");
        assertThat(codes(office.approval.askAgain(unknown))).containsExactly("UNKNOWN_APPLICATION");
        for (ApplicationId over : List.of(withdrawn, decided)) {
            int lines = office.applications.history(over).size();
            assertThat(codes(office.approval.decide(over, Staff.HEAD, "REJECT", "업무 공백")))
                    .containsExactly("NOT_WAITING_FOR_APPROVAL");
            assertThat(codes(office.approval.askAgain(over))).containsExactly("NOT_WAITING_FOR_APPROVAL");
            assertThat(office.applications.history(over)).hasSize(lines);
        }
    }

    private void completeInTasklist(
            ApplicationId id, String person, @Nullable String decision, @Nullable String reason) {
        String task = task(id).getId();
        access.as(person, () -> {
            tasks.complete(task, Variables.putValue("decision", decision).putValue("reason", reason));
            return true;
        });
    }

    private String summary(ApplicationId id) {
        return access.asSystem(() -> (String) tasks.getVariable(task(id).getId(), "applicationSummary"));
    }

    private Task task(ApplicationId id) {
        return access.asSystem(() ->
                tasks.createTaskQuery().processInstanceBusinessKey(id.value()).singleResult());
    }
}
