package kr.municipal.training.workflow.process;

import static kr.municipal.training.fixture.Moments.seoul;
import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.CancellationDraft;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.operation.RunChange;
import kr.municipal.training.run.ApplicationWindow;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.notice.Notice;
import kr.municipal.training.workflow.notice.Outbox;
import kr.municipal.training.workflow.participation.RunAttendance;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("일정·장소 변경: 모두에게 알리고, 때를 기다리던 일이 새 때를 기다린다")
class ReschedulingScenariosTest {

    private static final StaffNumber ANOTHER = Staff.official(2).number();
    private static final StaffNumber THIRD = Staff.official(3).number();
    private static final String WHY = "강당 공사로 옮깁니다.";

    @Autowired
    private Office office;

    @Autowired
    private RunAttendance attendance;

    @Autowired
    private Outbox outbox;

    @Autowired
    private ManagementService management;

    @Autowired
    private TaskService tasks;

    @BeforeEach
    void begin() {
        office.reset();
    }

    @Test
    @DisplayName("수업을 한 주 미루면 안내일과 수업 종료가 함께 미루어진다: 옛 때에는 아무 일도 없고 새 때에 일어난다")
    void postponed() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        office.passTo(Moments.APPROVAL_DEADLINE);

        reschedule(run, moved(run, 7)).orThrow();

        office.passTo(Moments.CLASS_END);
        assertThat(office.noticesOf(Staff.APPLICANT)).doesNotContain("CLASS_REMINDER");
        assertThat(task(run)).isNull();
        office.passTo("2026-03-16T14:00");
        assertThat(office.noticesOf(Staff.APPLICANT)).contains("CLASS_REMINDER");
        office.passTo("2026-03-17T17:00");
        assertThat(task(run)).isNotNull();
        office.markAll(office.runs.get(run.id()), Map.of());
        office.attendance.close(run.id(), Staff.OFFICER).orThrow();
        office.answer(id).orThrow();
        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.SELECTED);
    }

    @Test
    @DisplayName("진행 중인 모두에게 무엇이 왜 바뀌었는지 알리고, 두 번 바꾸면 두 번 알린다")
    void told() {
        CourseRun run = office.opened(Runs.aRun().withSeats(1).withWaitingPlaces(1));
        office.approved(Staff.APPLICANT, run);
        office.approved(ANOTHER, run);
        office.applied(THIRD, run);
        ApplicationId gone = office.applied(Staff.official(4).number(), run);
        office.participation.withdraw(gone, Staff.official(4).number(), null).orThrow();

        reschedule(run, moved(run, 1)).orThrow();
        reschedule(run, moved(run, 2)).orThrow();

        for (StaffNumber person : List.of(Staff.APPLICANT, ANOTHER, THIRD)) {
            assertThat(changes(person)).hasSize(2).allSatisfy(notice -> assertThat(notice.text())
                    .contains("1차시:", "사유: " + WHY));
        }
        assertThat(changes(Staff.official(4).number())).isEmpty();
    }

    @Test
    @DisplayName("누가 언제 무엇을 왜 바꾸었는지 회차 이력에 남고, 폐강도 구분과 함께 남는다")
    void inTheHistory() {
        CourseRun run = office.opened(Runs.aRun());
        reschedule(run, moved(run, 7)).orThrow();
        office.courseRun
                .cancel(run.id(), new CancellationDraft("RUN_TOO_FEW", "신청자가 너무 적습니다."), Staff.OFFICER)
                .orThrow();

        List<RunChange> lines = office.changesOf(run);

        assertThat(lines).extracting(RunChange::by).containsOnly(Staff.OFFICER);
        assertThat(lines).extracting(RunChange::at).containsOnly(Moments.OPENING);
        assertThat(lines).extracting(RunChange::words).containsExactly(WHY, "신청자가 너무 적습니다.");
        assertThat(lines)
                .flatExtracting(RunChange::what)
                .extracting(Reason::code)
                .containsExactly("SESSION_MOVED", "SCHEDULE_DATE_CHANGED", "SCHEDULE_DATE_CHANGED", "RUN_ENDED");
    }

    @Test
    @DisplayName("승인 기한을 미루면 승인 업무의 기한과 글이 바뀌고, 옛 기한에는 살아 있다가 새 기한에 끝난다")
    void approvalDeadline() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        Instant later = seoul("2026-03-09T18:00");

        reschedule(run, approvalDeadline(moved(run, 7), later)).orThrow();

        Task task =
                tasks.createTaskQuery().taskDefinitionKey("UserTask_Approve").singleResult();
        assertThat(task.getDueDate()).isEqualTo(Date.from(later));
        assertThat(task.getDescription()).contains("2026년 3월 17일(화) 14:00");
        assertThat((String) tasks.getVariable(task.getId(), "applicationSummary"))
                .contains("2026년 3월 17일(화) 14:00", "2026년 3월 9일(월) 18:00");
        office.passTo(Moments.APPROVAL_DEADLINE);
        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(office.noticesOf(Staff.HEAD)).contains("APPROVAL_REMINDER");
        office.passTo(later);
        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.EXPIRED);
        assertThat(phase(run)).isEqualTo(RunPhase.SELECTED);
    }

    @Test
    @DisplayName("신청기간의 끝을 미루면 새 때에 닫힌다")
    void window() {
        CourseRun run = office.opened(Runs.aRun());
        RunSchedule.Decided dates = run.schedule().decided();

        reschedule(
                        run,
                        dates.withWindow(new ApplicationWindow(
                                dates.window().opens(), dates.approvalDeadline().minusSeconds(3600))))
                .orThrow();

        office.passTo(Moments.CLOSING);
        assertThat(phase(run)).isEqualTo(RunPhase.OPEN);
        office.passTo(Moments.APPROVAL_DEADLINE.minusSeconds(3600));
        assertThat(phase(run)).isEqualTo(RunPhase.CLOSED);
    }

    @Test
    @DisplayName("대기는 바뀐 수업 시작에 끝난다. 승인을 기다리던 사람이 나중에 대기가 되어도 그렇다")
    void waitingListEndsLater() {
        CourseRun run = office.opened(Runs.aRun().withSeats(1).withWaitingPlaces(2));
        office.approved(Staff.APPLICANT, run);
        ApplicationId waiting = office.approved(ANOTHER, run);
        ApplicationId pending = office.applied(THIRD, run);

        reschedule(run, moved(run, 7)).orThrow();
        office.approve(pending);

        office.passTo(Moments.CLASS_END);
        assertThat(office.statusOf(waiting)).isEqualTo(ApplicationStatus.WAITLISTED);
        assertThat(office.statusOf(pending)).isEqualTo(ApplicationStatus.WAITLISTED);
        office.passTo("2026-03-17T14:00");
        assertThat(office.statusOf(waiting)).isEqualTo(ApplicationStatus.NOT_SELECTED);
        assertThat(office.statusOf(pending)).isEqualTo(ApplicationStatus.NOT_SELECTED);
    }

    @Test
    @DisplayName("모든 타이머는 바뀐 날짜에서 다시 계산된 때를 기다린다")
    void everyTimer() {
        CourseRun run = office.opened(Runs.aRun());
        office.applied(Staff.APPLICANT, run);

        reschedule(run, approvalDeadline(moved(run, 7), seoul("2026-03-11T18:00")))
                .orThrow();

        assertThat(management.createJobQuery().timers().list())
                .extracting(Job::getDuedate)
                .extracting(Date::toInstant)
                .contains(
                        Moments.CLOSING, // 신청 마감은 그대로
                        seoul("2026-03-11T18:00"),
                        seoul("2026-03-10T18:00")); // 하루(근무일) 앞의 안내
    }

    @Test
    @DisplayName("첫 차시를 한 뒤 하나를 더하고 하나를 빼면 출석부에 새 차시가 있고, 한 차시의 출결은 남으며, 새 차시가 끝나야 마감한다")
    void addedAndDropped() {
        ClassSession second = Runs.session(2, seoul("2026-03-12T14:00"), seoul("2026-03-12T17:00"));
        CourseRun run = office.opened(Runs.aRun().withSessions(Runs.session(), second));
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        office.markAll(run, Map.of());
        ClassSession third = Runs.session(3, seoul("2026-03-13T14:00"), seoul("2026-03-13T16:00"));

        reschedule(run, sessions(run, Runs.session(), third)).orThrow();

        assertThat(attendance.sheet(run.id()).sessions()).containsExactly(Runs.session(), third);
        assertThat(attendance.sheet(run.id()).mark(Runs.session().id(), id)).contains(AttendanceMark.present());
        office.passTo("2026-03-12T17:00");
        assertThat(task(run)).isNull();
        office.passTo("2026-03-13T16:00");
        assertThat(task(run)).isNotNull();
        assertThat(codes(office.attendance.close(run.id(), Staff.OFFICER))).containsExactly("ATTENDANCE_INCOMPLETE");
        office.attendance
                .take(run.id(), third.id(), Map.of(id, AttendanceMark.present()), Staff.OFFICER)
                .orThrow();
        office.attendance.close(run.id(), Staff.OFFICER).orThrow();
        assertThat(phase(run)).isEqualTo(RunPhase.ATTENDANCE_CLOSED);
    }

    @Test
    @DisplayName("수업이 모두 끝난 뒤라도 마감 전이면 차시를 더할 수 있고, 출석 마감 업무의 글이 바뀐다")
    void addedAtTheEnd() {
        CourseRun run = office.opened(Runs.aRun());
        office.approved(Staff.APPLICANT, run);
        office.markAll(run, Map.of());
        ClassSession more = Runs.session(2, seoul("2026-03-12T14:00"), seoul("2026-03-12T17:00"));

        reschedule(run, sessions(run, Runs.session(), more)).orThrow();

        Task open = Objects.requireNonNull(task(run));
        assertThat((String) tasks.getVariable(open.getId(), "attendanceSummary"))
                .contains("차시 2개", "미입력 1건");
        assertThat(codes(office.attendance.close(run.id(), Staff.OFFICER)))
                .containsExactly("CLASSES_NOT_OVER", "ATTENDANCE_INCOMPLETE");
    }

    @Test
    @DisplayName("안 되는 사유는 모두 한꺼번에 말하고, 바뀐 것은 없다")
    void refused() {
        CourseRun run = office.opened(Runs.aRun());
        RunSchedule.Decided same = run.schedule().decided();

        assertThat(codes(office.schedule.reschedule(run.id(), same, " ", Staff.HEAD)))
                .containsExactly("NOT_TRAINING_OFFICER");
        assertThat(codes(office.schedule.reschedule(run.id(), same, " ", Staff.OFFICER)))
                .containsExactly("SCHEDULE_UNCHANGED", "REASON_MISSING");
        office.approved(Staff.APPLICANT, run);
        office.passTo(Moments.CLASS_START);
        assertThat(codes(reschedule(
                        run,
                        approvalDeadline(moved(run, 7), same.approvalDeadline().plusSeconds(60)))))
                .containsExactly("SCHEDULE_DATE_PASSED", "SESSION_HELD");
        office.closeAttendance(run, Map.of());
        assertThat(codes(reschedule(run, moved(run, 7)))).containsExactly("RUN_NOT_IN_PHASE");

        assertThat(office.runs.get(run.id()).schedule().decided().sessions()).isEqualTo(same.sessions());
        assertThat(office.changesOf(run)).isEmpty();
        assertThat(changes(Staff.APPLICANT)).isEmpty();
    }

    @Test
    @DisplayName("일정이 미정인 회차와 없는 회차는 바꿀 것이 없다")
    void nothingToChange() {
        CourseRun undecided = Runs.aRun().undecided().build();
        office.runs.save(undecided);

        assertThat(codes(reschedule(undecided, Runs.schedule()))).containsExactly("SCHEDULE_UNDECIDED");
        assertThat(codes(reschedule(Runs.aRun().withId("nowhere").build(), Runs.schedule())))
                .containsExactly("UNKNOWN_RUN");
    }

    @Test
    @DisplayName("폐강되면 같은 과정의 다른 회차를 바로 신청할 수 있다")
    void freeAgain() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        CourseRun next = Runs.aRun().withId("ai-2026-2").withCohort(2).planned().build();
        office.runs.save(next);
        office.courseRun.plan(next.id()).orThrow();
        office.courseRun.open(next.id(), Staff.OFFICER);
        assertThat(codes(office.participation.apply(Staff.APPLICANT, next.id())))
                .isNotEmpty();

        office.courseRun
                .cancel(run.id(), new CancellationDraft("RUN_TOO_FEW", "두 명뿐입니다."), Staff.OFFICER)
                .orThrow();

        assertThat(office.applications.get(id).change().reason()).isEqualTo(Reason.of("CANCELLED_RUN_TOO_FEW"));
        assertThat(office.participation.apply(Staff.APPLICANT, next.id()).reasons())
                .isEmpty();
    }

    @Test
    @DisplayName("기한 뒤의 취소는 교육담당자가 구분과 사유를 적어 하고, 이력과 알림에 남는다")
    void withdrawnLate() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        office.passTo(Moments.CLASS_START);
        assertThat(codes(office.participation.withdraw(id, Staff.APPLICANT, "출장")))
                .containsExactly("WITHDRAWAL_TOO_LATE");

        office.participation
                .takeOff(id, Staff.OFFICER, new CancellationDraft("WITHDRAWN_LATE", "출장을 알려 왔습니다."))
                .orThrow();

        assertThat(office.applications.history(id)).last().satisfies(line -> {
            assertThat(line.reason()).isEqualTo(Reason.of("CANCELLED_WITHDRAWN_LATE"));
            assertThat(line.words()).isEqualTo("출장을 알려 왔습니다.");
        });
        assertThat(outbox.of(Staff.APPLICANT))
                .filteredOn(notice -> notice.kind().equals("TAKEN_OFF"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("기한 후 취소, 출장을 알려 왔습니다."));
    }

    private Outcome<CourseRun> reschedule(CourseRun run, RunSchedule.Decided to) {
        return office.schedule.reschedule(run.id(), to, WHY, Staff.OFFICER);
    }

    private List<Notice> changes(StaffNumber person) {
        return outbox.of(person).stream()
                .filter(notice -> notice.kind().equals("RUN_CHANGED"))
                .toList();
    }

    private @Nullable Task task(CourseRun run) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(run.id().value())
                .taskDefinitionKey("UserTask_CloseAttendance")
                .singleResult();
    }

    private RunPhase phase(CourseRun run) {
        return office.runs.get(run.id()).phase();
    }

    /** Classes, end of withdrawals and survey so many days later. */
    private static RunSchedule.Decided moved(CourseRun run, int days) {
        RunSchedule.Decided dates = run.schedule().decided();
        long seconds = days * 86_400L;
        return new RunSchedule.Decided(
                dates.window(),
                dates.approvalDeadline(),
                dates.withdrawalDeadline().plusSeconds(seconds),
                dates.materialsRelease(),
                dates.sessions().stream()
                        .map(one -> new ClassSession(
                                one.id(),
                                one.ordinal(),
                                one.start().plusSeconds(seconds),
                                one.end().plusSeconds(seconds),
                                one.place()))
                        .toList(),
                dates.surveyDeadline().plusSeconds(seconds));
    }

    private static RunSchedule.Decided approvalDeadline(RunSchedule.Decided dates, Instant deadline) {
        return new RunSchedule.Decided(
                dates.window(),
                deadline,
                dates.withdrawalDeadline(),
                dates.materialsRelease(),
                dates.sessions(),
                dates.surveyDeadline());
    }

    private static RunSchedule.Decided sessions(CourseRun run, ClassSession... sessions) {
        RunSchedule.Decided dates = run.schedule().decided();
        return new RunSchedule.Decided(
                dates.window(),
                dates.approvalDeadline(),
                dates.withdrawalDeadline(),
                dates.materialsRelease(),
                Stream.of(sessions).toList(),
                dates.surveyDeadline());
    }
}
