package kr.municipal.training.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.checklist.Checklist;
import kr.municipal.training.checklist.ChecklistItem;
import kr.municipal.training.checklist.Checklists;
import kr.municipal.training.checklist.DueRule;
import kr.municipal.training.checklist.ItemKey;
import kr.municipal.training.checklist.Phase;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.notice.Notice;
import kr.municipal.training.workflow.notice.Outbox;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("준비 안내: 교육 전 필수 항목이 남은 사람에게만, 남은 것만")
class RemindingOfChecklistsScenariosTest {

    private static final StaffNumber UNREADY = Staff.APPLICANT;
    private static final StaffNumber READY = Staff.official(5).number();
    private static final StaffNumber WAITING = Staff.official(9).number();

    private static final ChecklistItem TOOLS = item("tools", "자료·도구 준비", Phase.BEFORE, true);
    private static final ChecklistItem SCHEDULE = item("schedule", "일정 확인", Phase.BEFORE, true);
    private static final ChecklistItem ACCOUNT = item("account", "실습 계정 확인", Phase.BEFORE, true);
    private static final ChecklistItem OPTIONAL = item("research", "사전 연구", Phase.BEFORE, false);
    private static final ChecklistItem AFTERWARDS = item("further", "추가 학습 계획", Phase.AFTER, true);
    private static final Checklist LIST =
            Checklist.of(List.of(SCHEDULE, TOOLS.dueBy(DueRule.workingDaysBefore(1)), OPTIONAL, ACCOUNT, AFTERWARDS));

    @Autowired
    private Office office;

    @Autowired
    private Checklists checklists;

    @Autowired
    private Outbox outbox;

    @Autowired
    private RuntimeService runtime;

    private CourseRun run;

    @BeforeEach
    void two() {
        office.reset();
        run = office.opened(Runs.aRun().withSeats(2).withWaitingPlaces(1).withSessions(lesson(17)));
        ApplicationId unready = office.approved(UNREADY, run);
        ApplicationId ready = office.approved(READY, run);
        office.approved(WAITING, run);
        checklists.save(unready, LIST.tick(SCHEDULE.key(), Moments.OPENING));
        checklists.save(
                ready,
                LIST.tick(SCHEDULE.key(), Moments.OPENING)
                        .tick(TOOLS.key(), Moments.OPENING)
                        .tick(ACCOUNT.key(), Moments.OPENING));
    }

    @Test
    @DisplayName("사흘 전(근무일)에 남은 항목을 기한과 함께 알리고, 준비를 마친 사람과 대기자에게는 보내지 않는다")
    void exactlyWhatIsOpen() {
        office.passTo("2026-03-12T13:59");
        assertThat(reminders(UNREADY)).isEmpty();
        office.passTo("2026-03-12T14:00");

        assertThat(reminders(UNREADY)).singleElement().satisfies(notice -> assertThat(notice.text())
                .contains("\n- 자료·도구 준비 (2026년 3월 16일(월)까지)\n- 실습 계정 확인\n")
                .doesNotContain("일정 확인", "사전 연구", "추가 학습"));
        assertThat(reminders(READY)).isEmpty();
        assertThat(reminders(WAITING)).isEmpty();
    }

    @Test
    @DisplayName("일이 두 번 실행되어도 한 번만 알린다")
    void once() {
        office.passTo("2026-03-12T14:00");
        again();

        assertThat(reminders(UNREADY)).hasSize(1);
        assertThat(reminders(READY)).isEmpty();
    }

    @Test
    @DisplayName("교육이 시작된 뒤에는 아무에게도 보내지 않는다")
    void tooLate() {
        office.clockAt(Moments.seoul("2026-03-17T14:00"));
        again();

        assertThat(reminders(UNREADY)).isEmpty();
    }

    @Test
    @DisplayName("수업을 미루면 준비 안내와 항목의 기한도 함께 미루어진다")
    void postponed() {
        office.passTo("2026-03-07T09:00");
        office.schedule
                .reschedule(run.id(), postponedByAWeek(), "강당 공사로 옮깁니다.", Staff.OFFICER)
                .orThrow();

        office.passTo("2026-03-19T13:59");
        assertThat(reminders(UNREADY)).isEmpty();
        office.passTo("2026-03-19T14:00");
        assertThat(reminders(UNREADY)).singleElement().satisfies(notice -> assertThat(notice.text())
                .contains("자료·도구 준비 (2026년 3월 23일(월)까지)"));
    }

    private RunSchedule.Decided postponedByAWeek() {
        RunSchedule.Decided dates = run.schedule().decided();
        return RunSchedule.of(dates.window(), dates.approvalDeadline(), List.of(lesson(24)), Moments.calendar());
    }

    private static ClassSession lesson(int day) {
        String date = "2026-03-" + day;
        return Runs.session(1, Moments.seoul(date + "T14:00"), Moments.seoul(date + "T17:00"));
    }

    /** Lets the step run once more, as after a crash between its work and its commit elsewhere. */
    private void again() {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(run.id().value(), "course-run")
                .singleResult()
                .getId();
        runtime.createProcessInstanceModification(instance)
                .startBeforeActivity("Task_RemindChecklist")
                .execute();
    }

    private List<Notice> reminders(StaffNumber person) {
        return outbox.of(person).stream()
                .filter(notice -> notice.kind().equals("CHECKLIST_REMINDER"))
                .toList();
    }

    private static ChecklistItem item(String key, String label, Phase phase, boolean required) {
        return new ChecklistItem(ItemKey.of(key), label, phase, required, null);
    }
}
