package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import kr.municipal.training.application.ActingAs;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.StatusChange;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.engine.EngineAccess;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("승인이 늦어지면: 윗부서 이관, 안내, 기한경과")
class EscalationScenariosTest {

    private static final StaffNumber DEPUTY = StaffNumber.of("m05");
    /** Three working days after 23 February 09:00. */
    private static final String ESCALATION = "2026-02-26T09:00";

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
    @DisplayName("근무일 사흘 동안 결정이 없으면 윗부서의 장에게 넘어가고, 그 까닭이 이력과 업무에 남으며 알림이 한 번 나간다")
    void handedUp() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        office.passTo("2026-02-26T08:59");
        assertThat(task(id).getAssignee()).isEqualTo(Staff.HEAD.value());

        office.passTo(ESCALATION);

        Task task = task(id);
        assertThat(task.getAssignee()).isEqualTo(Staff.TOP_HEAD.value());
        assertThat(task.getName()).isEqualTo("신청 승인 · 디지털혁신과 7급 김일번 (대결)");
        assertThat(task.getDescription()).contains("수업 2026년 3월 10일", "이부서장 님의 결정이 늦어져", "김부서장");
        assertThat(summary(task)).contains("윗부서 행정국의 김부서장 님에게 넘어갔습니다");
        assertThat(office.ends("approval", id.value())).containsExactly("EndEvent_ApprovalEscalated");
        assertThat(office.noticesOf(Staff.TOP_HEAD)).containsExactly("APPROVAL_ESCALATED");
        StatusChange last = office.applications.history(id).get(1);
        assertThat(last.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(last.as()).isEqualTo(ActingAs.SYSTEM);
        assertThat(Objects.requireNonNull(last.reason()).code()).isEqualTo("APPROVAL_ESCALATED");
    }

    @Test
    @DisplayName("이관과 안내는 근무일로 센다: 금요일에 신청하면 주말과 삼일절 대체공휴일을 빼고 사흘 뒤, 안내는 기한 하루 전 근무일")
    void workingDays() {
        office.passTo("2026-02-27T10:00");
        ApplicationId id = office.applied(Staff.APPLICANT, run);

        office.passTo("2026-03-05T09:59");
        assertThat(task(id).getAssignee()).isEqualTo(Staff.HEAD.value());
        office.passTo("2026-03-05T10:00");
        assertThat(task(id).getAssignee()).isEqualTo(Staff.TOP_HEAD.value());

        assertThat(office.noticesOf(Staff.HEAD)).containsExactly("APPROVAL_REQUESTED");
        office.passTo("2026-03-05T18:00");
        assertThat(office.noticesOf(Staff.HEAD)).containsExactlyInAnyOrder("APPROVAL_REQUESTED", "APPROVAL_REMINDER");
        assertThat(office.noticesOf(Staff.TOP_HEAD))
                .containsExactlyInAnyOrder("APPROVAL_ESCALATED", "APPROVAL_REMINDER");
    }

    @Test
    @DisplayName("기한을 교육 시작으로 둔 회차에서는 교육이 시작되는 순간 기한경과로 끝나고, 그 뒤로 아무도 재촉받지 않는다")
    void startOfTheCourse() {
        CourseRun late = office.opened(Runs.aRun()
                .withId("ai-2026-9")
                .withCohort(9)
                .withSchedule(RunSchedule.of(
                        Runs.window(),
                        Moments.CLASS_START,
                        List.of(new ClassSession(
                                SessionId.of("ai-2026-9-1"), 1, Moments.CLASS_START, Moments.CLASS_END, null)),
                        Moments.calendar())));
        ApplicationId id = office.applied(Staff.APPLICANT, late);
        office.passTo(Moments.CLASS_START.minusSeconds(1));
        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.SUBMITTED);
        int notices = office.noticesOf(Staff.HEAD).size();

        office.passTo(Moments.CLASS_START);
        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.EXPIRED);
        office.passTo("2026-03-20T00:00");
        assertThat(office.noticesOf(Staff.HEAD)).hasSize(notices);
    }

    @Test
    @DisplayName("날짜를 바꾸어도 이관 시점은 신청한 때부터 센다")
    void reschedulingKeepsTheCount() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        office.passTo("2026-02-25T09:00");
        RunSchedule.Decided dates = run.schedule().decided();
        RunSchedule.Decided later = RunSchedule.of(
                dates.window(), dates.approvalDeadline().plusSeconds(3600), dates.sessions(), Moments.calendar());
        office.schedule.reschedule(run.id(), later, "강사 사정", Staff.OFFICER).orThrow();

        office.passTo("2026-02-26T08:59");
        assertThat(task(id).getAssignee()).isEqualTo(Staff.HEAD.value());
        office.passTo(ESCALATION);
        assertThat(task(id).getAssignee()).isEqualTo(Staff.TOP_HEAD.value());
        assertThat(task(id).getDueDate().toInstant()).isEqualTo(later.approvalDeadline());
    }

    @Test
    @DisplayName("넘겨받은 사람이 Tasklist에서 결정하면 누구 대신 왜 결정했는지 남는다")
    void decidedAbove() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        office.passTo(ESCALATION);
        assertThatThrownBy(() -> approveInTasklist(id, Staff.OTHER_HEAD)).isInstanceOf(RuntimeException.class);

        approveInTasklist(id, Staff.TOP_HEAD);

        StatusChange approved = office.applications.history(id).get(2);
        assertThat(approved.status()).isEqualTo(ApplicationStatus.APPROVED);
        assertThat(approved.by()).isEqualTo(Staff.TOP_HEAD);
        assertThat(approved.inPlaceOf()).isEqualTo(Staff.HEAD);
        assertThat(Objects.requireNonNull(approved.reason()).code()).isEqualTo("APPROVAL_ESCALATED");
        assertThat(office.ends("approval", id.value()))
                .containsExactlyInAnyOrder("EndEvent_ApprovalEscalated", "EndEvent_ApprovalGranted");
    }

    @Test
    @DisplayName("늦은 부서장도 여전히 본인의 자격으로 결정할 수 있다")
    void lateButDecides() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        office.passTo(ESCALATION);
        approveInTasklist(id, Staff.HEAD);

        assertThat(office.applications.history(id).get(2).as()).isEqualTo(ActingAs.IN_PERSON);
    }

    @Test
    @DisplayName("부서장 본인의 신청은 이미 윗부서의 장에게 있어, 더 넘길 곳이 없으면 그대로 둔다")
    void headsOwn() {
        ApplicationId id = office.applied(Staff.HEAD, run);
        office.passTo(ESCALATION);

        assertThat(task(id).getAssignee()).isEqualTo(Staff.TOP_HEAD.value());
        assertThat(task(id).getName()).doesNotContain("대결");
        assertThat(office.applications.history(id)).hasSize(1);
        assertThat(office.noticesOf(Staff.TOP_HEAD)).containsExactly("APPROVAL_REQUESTED");
        approveInTasklist(id, Staff.TOP_HEAD);
        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.SELECTED);
    }

    @Test
    @DisplayName("결정된 신청은 넘어가지 않는다")
    void decidedBefore() {
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        office.passTo(ESCALATION);

        assertThat(office.ends("approval", id.value())).containsExactly("EndEvent_ApprovalGranted");
        assertThat(office.noticesOf(Staff.TOP_HEAD)).isEmpty();
    }

    @Test
    @DisplayName("승인 기한이 먼저 오면 넘기지 않고 기한경과로 끝난다")
    void deadlineFirst() {
        office.passTo("2026-03-05T09:00");
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        office.passTo("2026-03-12T00:00");

        assertThat(office.ends("approval", id.value()))
                .containsExactlyInAnyOrder("EndEvent_ApproverReminded", "EndEvent_ApprovalExpired");
        assertThat(codes(office.approval.decide(id, Staff.TOP_HEAD, "APPROVE", null)))
                .containsExactly("NOT_WAITING_FOR_APPROVAL");
    }

    @Test
    @DisplayName("안내 시점에 자리를 비운 사람 대신 대결자에게 업무가 넘어가고 안내도 대결자가 받는다")
    void reminderFindsTheStandIn() {
        office.passTo("2026-03-04T09:00");
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        office.absences.save(new Absence(Staff.HEAD, Moments.seoul("2026-03-05T09:00"), Moments.CLASS_END, DEPUTY));
        office.passTo("2026-03-05T18:00");

        assertThat(task(id).getAssignee()).isEqualTo(DEPUTY.value());
        assertThat(task(id).getName()).endsWith(" (대결)");
        assertThat(office.noticesOf(DEPUTY)).containsExactly("APPROVAL_REMINDER");
        approveInTasklist(id, DEPUTY);
        assertThat(office.applications.history(id).get(1).inPlaceOf()).isEqualTo(Staff.HEAD);
    }

    private void approveInTasklist(ApplicationId id, StaffNumber person) {
        String task = task(id).getId();
        access.as(person.value(), () -> {
            tasks.complete(task, Variables.putValue("decision", "APPROVE").putValue("reason", null));
            return true;
        });
    }

    private String summary(Task task) {
        return access.asSystem(() -> (String) tasks.getVariable(task.getId(), "applicationSummary"));
    }

    private Task task(ApplicationId id) {
        return access.asSystem(() ->
                tasks.createTaskQuery().processInstanceBusinessKey(id.value()).singleResult());
    }
}
