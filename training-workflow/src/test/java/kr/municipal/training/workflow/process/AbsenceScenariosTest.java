package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.StatusChange;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.approval.AbsenceChange;
import kr.municipal.training.workflow.approval.AbsenceDesk;
import kr.municipal.training.workflow.approval.AbsenceDraft;
import kr.municipal.training.workflow.approval.ApprovalHandover;
import kr.municipal.training.workflow.engine.EngineAccess;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("부재: 승인을 기다리는 업무가 자리를 비운 사람에게서 대결자에게, 돌아오면 다시 본인에게 간다")
class AbsenceScenariosTest {

    private static final StaffNumber COLLEAGUE = StaffNumber.of("m04");
    private static final StaffNumber OF_CITY = StaffNumber.of("m02");
    private static final StaffNumber NO_APPROVER = StaffNumber.of("m05");

    @Autowired
    private Office office;

    @Autowired
    private AbsenceDesk desk;

    @Autowired
    private ApprovalHandover handover;

    @Autowired
    private TaskService tasks;

    @Autowired
    private EngineAccess access;

    private CourseRun run;

    @BeforeEach
    void begin() {
        office.reset();
        run = office.opened(Runs.aRun());
        office.passTo("2026-02-23T10:00");
        handover.catchUp();
    }

    @Test
    @DisplayName("등록하는 순간 열려 있던 업무가 모두 대결자의 Tasklist에 나타나고 알림이 가며, 남의 업무는 그대로이다")
    void recorded() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        ApplicationId second = office.applied(COLLEAGUE, run);
        ApplicationId other = office.applied(OF_CITY, run);
        StaffNumber othersHead = office.approverOf(other);

        desk.record(draft("2026-02-23T09:00", "2026-02-25T18:00"), Staff.OFFICER)
                .orThrow();

        assertThat(inTasklistOf(Staff.OTHER_HEAD)).contains(id.value(), second.value());
        assertThat(inTasklistOf(Staff.HEAD)).doesNotContain(id.value());
        assertThat(task(id).getName()).endsWith(" (대결)");
        assertThat(task(id).getDescription()).contains("자리를 비워");
        assertThat(task(other).getAssignee()).isEqualTo(othersHead.value());
        assertThat(office.noticesOf(Staff.OTHER_HEAD)).containsExactly("APPROVAL_REQUESTED", "APPROVAL_REQUESTED");
        approveInTasklist(id, Staff.OTHER_HEAD);
        StatusChange approved = office.applications.history(id).get(1);
        assertThat(approved.by()).isEqualTo(Staff.OTHER_HEAD);
        assertThat(approved.inPlaceOf()).isEqualTo(Staff.HEAD);
    }

    @Test
    @DisplayName("끝내는 순간 업무가 본인에게 돌아오고, 대결자는 더 보지도 결정하지도 못하며, 같은 알림이 또 가지 않는다")
    void ended() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        desk.record(draft("2026-02-23T09:00", "2026-02-25T18:00"), Staff.OFFICER)
                .orThrow();
        office.passTo("2026-02-24T09:00");

        Absence ended = desk.end(Staff.HEAD, Moments.seoul("2026-02-23T09:00"), Staff.OFFICER)
                .orThrow();

        assertThat(ended.until()).isEqualTo(Moments.seoul("2026-02-24T09:00"));
        assertThat(desk.history(Staff.OFFICER, 2).orThrow())
                .as("newest first")
                .extracting(AbsenceChange::what)
                .containsExactly(AbsenceChange.What.ENDED, AbsenceChange.What.RECORDED);
        assertThat(desk.history(Staff.OFFICER, 2).orThrow())
                .extracting(AbsenceChange::by)
                .containsOnly(Staff.OFFICER);
        assertThat(codes(desk.history(Staff.HEAD, 2))).containsExactly("NOT_TRAINING_OFFICER");
        assertThat(inTasklistOf(Staff.HEAD)).containsExactly(id.value());
        assertThat(inTasklistOf(Staff.OTHER_HEAD)).isEmpty();
        assertThat(task(id).getName()).doesNotContain("대결");
        assertThatThrownBy(() -> approveInTasklist(id, Staff.OTHER_HEAD)).isInstanceOf(RuntimeException.class);
        assertThat(office.noticesOf(Staff.HEAD)).containsExactly("APPROVAL_REQUESTED");
        assertThat(codes(desk.end(Staff.HEAD, Moments.seoul("2026-02-23T09:00"), Staff.OFFICER)))
                .containsExactly("ABSENCE_NOT_FOUND");
        approveInTasklist(id, Staff.HEAD);
        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.SELECTED);
    }

    @Test
    @DisplayName("앞으로의 부재는 시작할 때 업무가 옮겨 가고, 끝날 때 돌아온다")
    void beginsAndEndsByItself() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        desk.record(draft("2026-02-24T09:00", "2026-02-25T09:00"), Staff.OFFICER)
                .orThrow();
        handover.catchUp();
        assertThat(task(id).getAssignee()).isEqualTo(Staff.HEAD.value());

        office.passTo("2026-02-24T09:00");
        handover.catchUp();
        handover.catchUp();
        assertThat(task(id).getAssignee()).isEqualTo(Staff.OTHER_HEAD.value());
        assertThat(office.noticesOf(Staff.OTHER_HEAD)).containsExactly("APPROVAL_REQUESTED");

        office.passTo("2026-02-25T09:00");
        handover.catchUp();
        assertThat(task(id).getAssignee()).isEqualTo(Staff.HEAD.value());
    }

    @Test
    @DisplayName("시작하지 않은 부재를 지우면 없던 일이 되고, 목록에는 지금과 앞으로의 부재만 있다")
    void withdrawnBeforeItBegins() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        Absence coming = desk.record(draft("2026-02-24T09:00", "2026-02-25T09:00"), Staff.OFFICER)
                .orThrow();
        office.absences.save(new Absence(
                Staff.TOP_HEAD, Moments.seoul("2026-02-20T09:00"), Moments.seoul("2026-02-23T10:00"), Staff.HEAD));
        assertThat(desk.open(Staff.OFFICER).orThrow()).containsExactly(coming);

        desk.end(Staff.HEAD, coming.from(), Staff.OFFICER).orThrow();
        office.passTo("2026-02-24T12:00");
        handover.catchUp();

        assertThat(desk.open(Staff.OFFICER).orThrow()).isEmpty();
        assertThat(task(id).getAssignee()).isEqualTo(Staff.HEAD.value());
    }

    @Test
    @DisplayName("대결자까지 자리를 비우면 윗부서의 장에게 가고, 대결자가 돌아오면 다시 대결자에게 간다")
    void standInAwayToo() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        desk.record(draft("2026-02-23T09:00", "2026-02-27T18:00"), Staff.OFFICER)
                .orThrow();
        desk.record(new AbsenceDraft("h03", "2026-02-23T09:30", "2026-02-24T09:00", "h02"), Staff.OFFICER)
                .orThrow();
        assertThat(task(id).getAssignee()).isEqualTo(Staff.TOP_HEAD.value());

        office.passTo("2026-02-24T09:00");
        handover.catchUp();
        assertThat(task(id).getAssignee()).isEqualTo(Staff.OTHER_HEAD.value());
    }

    @Test
    @DisplayName("다른 시스템에 등록된 부재도 알려 주면 따라간다")
    void recordedElsewhere() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        office.absences.save(new Absence(Staff.HEAD, Moments.OPENING, Moments.CLASS_END, NO_APPROVER));
        handover.follow(Staff.HEAD);
        assertThat(task(id).getAssignee()).isEqualTo(NO_APPROVER.value());

        office.absences.remove(Staff.HEAD, Moments.OPENING);
        handover.follow(Staff.HEAD);
        assertThat(task(id).getAssignee()).isEqualTo(Staff.HEAD.value());
    }

    @Test
    @DisplayName("교육담당자만 등록하고, 업무함을 쓸 수 없는 사람은 대결자가 될 수 없으며, 거절되면 아무것도 바뀌지 않는다")
    void refused() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        AbsenceDraft good = draft("2026-02-23T09:00", "2026-02-25T18:00");
        AbsenceDraft oneself = new AbsenceDraft(good.official(), good.from(), good.until(), Staff.OFFICER.value());
        assertThat(codes(desk.record(oneself, Staff.OFFICER))).containsExactly("STAND_IN_IS_THE_OFFICER");

        assertThat(codes(desk.record(good, Staff.HEAD))).containsExactly("NOT_TRAINING_OFFICER");
        assertThat(codes(desk.open(Staff.HEAD))).containsExactly("NOT_TRAINING_OFFICER");
        assertThat(codes(desk.end(Staff.HEAD, Moments.OPENING, Staff.HEAD))).containsExactly("NOT_TRAINING_OFFICER");
        assertThat(codes(desk.record(
                        new AbsenceDraft("h02", "2026-02-23T09:00", "2026-02-25T18:00", NO_APPROVER.value()),
                        Staff.OFFICER)))
                .containsExactly("STAND_IN_NOT_AN_APPROVER");
        assertThat(codes(desk.record(new AbsenceDraft("h02", null, null, "h02"), Staff.OFFICER)))
                .containsExactly(
                        "ABSENCE_MOMENT_UNREADABLE", "ABSENCE_MOMENT_UNREADABLE", "STAND_IN_IS_AWAY_THEMSELVES");
        assertThat(office.absences.of(Staff.HEAD)).isEmpty();
        assertThat(task(id).getAssignee()).isEqualTo(Staff.HEAD.value());
    }

    private static AbsenceDraft draft(String from, String until) {
        return new AbsenceDraft(Staff.HEAD.value(), from, until, Staff.OTHER_HEAD.value());
    }

    /** The applications that the person finds under "내 승인 대기", with no more rights than they have. */
    private List<String> inTasklistOf(StaffNumber person) {
        return access
                .as(person.value(), () -> tasks.createTaskQuery()
                        .taskAssignee(person.value())
                        .list())
                .stream()
                .map(Task::getProcessInstanceId)
                .map(office::businessKey)
                .toList();
    }

    private void approveInTasklist(ApplicationId id, StaffNumber person) {
        String task = task(id).getId();
        access.as(person.value(), () -> {
            tasks.complete(task, Variables.putValue("decision", "APPROVE").putValue("reason", null));
            return true;
        });
    }

    private Task task(ApplicationId id) {
        return access.asSystem(() ->
                tasks.createTaskQuery().processInstanceBusinessKey(id.value()).singleResult());
    }
}
