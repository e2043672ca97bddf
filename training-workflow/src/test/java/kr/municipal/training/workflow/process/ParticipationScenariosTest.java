package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.CancellationDraft;
import kr.municipal.training.application.StatusChange;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.completion.NotCompleted;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("교육 참여: 신청에서 수료까지")
class ParticipationScenariosTest {

    private static final StaffNumber ANOTHER = Staff.official(5).number();
    private static final StaffNumber THIRD = Staff.official(9).number();

    @Autowired
    private Office office;

    @Autowired
    private CompletionDecisions completions;

    @Autowired
    private Certificates certificates;

    @Autowired
    private HistoryService history;

    @BeforeEach
    void begin() {
        office.reset();
    }

    @Test
    @DisplayName("신청자격이 없으면 모든 사유와 함께 ‘신청 불가’로 끝나고, 거절 한 건이 남는다")
    void ineligible() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId first = office.applied(Staff.APPLICANT, run);
        office.passTo("2026-03-06T18:00");

        Outcome<TrainingApplication> second = office.participation.apply(Staff.APPLICANT, run.id());

        assertThat(codes(second)).containsExactly("APPLICATIONS_CLOSED");
        assertThat(office.applications.refusals(Staff.APPLICANT)).hasSize(1);
        String id = office.applications.refusals(Staff.APPLICANT).get(0).id().value();
        assertThat(office.ends("participation", id)).containsExactly("EndEvent_Ineligible");
        assertThat(office.applications.ofApplicant(Staff.APPLICANT))
                .extracting(TrainingApplication::id)
                .containsExactly(first);
    }

    @Test
    @DisplayName("두 번 신청하면 두 번째는 이미 신청하였다는 사유로 거절된다")
    void twice() {
        CourseRun run = office.opened(Runs.aRun());
        office.applied(Staff.APPLICANT, run);

        assertThat(codes(office.participation.apply(Staff.APPLICANT, run.id()))).containsExactly("ALREADY_APPLIED");
        assertThat(office.applications.ofApplicant(Staff.APPLICANT)).hasSize(1);
        assertThat(office.applications.refusals(Staff.APPLICANT)).hasSize(1);
    }

    @Test
    @DisplayName("명부에 없는 사람과 없는 회차는 사유와 함께 거절된다")
    void strangers() {
        CourseRun run = office.opened(Runs.aRun());

        assertThat(codes(office.participation.apply(StaffNumber.of("nobody"), run.id())))
                .containsExactly("UNKNOWN_OFFICIAL");
        assertThat(codes(office.participation.apply(
                        Staff.APPLICANT, Runs.aRun().withId("none").build().id())))
                .containsExactly("UNKNOWN_RUN");
    }

    @Test
    @DisplayName("반려되면 사유가 남고 ‘반려’로 끝나며, 다시 신청할 수 있다")
    void rejected() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.applied(Staff.APPLICANT, run);

        office.approval.decide(id, Staff.HEAD, "REJECT", "그 주에 감사가 있습니다.").orThrow();

        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.REJECTED);
        assertThat(office.ends("participation", id.value())).containsExactly("EndEvent_Rejected");
        assertThat(office.noticesOf(Staff.APPLICANT)).contains("REJECTED");
        assertThat(office.applications.history(id))
                .extracting(StatusChange::status)
                .containsExactly(ApplicationStatus.SUBMITTED, ApplicationStatus.REJECTED);
        assertThat(office.participation.apply(Staff.APPLICANT, run.id()).reasons())
                .isEmpty();
    }

    @Test
    @DisplayName("승인 기한까지 결정되지 않으면 ‘기한경과’로 끝난다")
    void expired() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.applied(Staff.APPLICANT, run);

        office.passTo("2026-03-09T09:00");

        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.EXPIRED);
        assertThat(office.ends("participation", id.value())).containsExactly("EndEvent_Expired");
        assertThat(office.noticesOf(Staff.HEAD)).contains("APPROVAL_REQUESTED", "APPROVAL_REMINDER");
    }

    @Test
    @DisplayName("자리도 대기 자리도 없으면 ‘미선발’로 끝난다")
    void notSelected() {
        CourseRun run = office.opened(Runs.aRun().withSeats(1));
        office.approved(Staff.APPLICANT, run);

        ApplicationId id = office.approved(ANOTHER, run);

        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.NOT_SELECTED);
        assertThat(office.ends("participation", id.value())).containsExactly("EndEvent_NotSelected");
    }

    @Test
    @DisplayName("대기하다가 앞사람이 취소하면 승인을 다시 받지 않고 선발된다")
    void promoted() {
        CourseRun run = office.opened(Runs.aRun().withSeats(1).withWaitingPlaces(2));
        ApplicationId first = office.approved(Staff.APPLICANT, run);
        ApplicationId second = office.approved(ANOTHER, run);
        ApplicationId third = office.approved(THIRD, run);
        assertThat(office.statusOf(second)).isEqualTo(ApplicationStatus.WAITLISTED);

        office.participation.withdraw(first, Staff.APPLICANT, "출장").orThrow();

        assertThat(office.ends("participation", first.value())).containsExactly("EndEvent_Withdrawn");
        assertThat(office.statusOf(second)).isEqualTo(ApplicationStatus.SELECTED);
        assertThat(office.statusOf(third)).isEqualTo(ApplicationStatus.WAITLISTED);
        assertThat(office.applications.history(second))
                .extracting(StatusChange::status)
                .containsExactly(
                        ApplicationStatus.SUBMITTED,
                        ApplicationStatus.APPROVED,
                        ApplicationStatus.WAITLISTED,
                        ApplicationStatus.SELECTED);
        assertThat(office.noticesOf(ANOTHER)).contains("WAITLISTED", "SEAT_ASSIGNED");
    }

    @Test
    @DisplayName("수업이 시작될 때까지 자리가 나지 않으면 ‘대기 끝에 미선발’로 끝난다")
    void waitingEnded() {
        CourseRun run = office.opened(Runs.aRun().withSeats(1).withWaitingPlaces(1));
        office.approved(Staff.APPLICANT, run);
        ApplicationId waiting = office.approved(ANOTHER, run);

        office.passTo("2026-03-10T14:00");

        assertThat(office.statusOf(waiting)).isEqualTo(ApplicationStatus.NOT_SELECTED);
        assertThat(office.ends("participation", waiting.value())).containsExactly("EndEvent_WaitingEnded");
    }

    @Test
    @DisplayName("참석하고 설문에 답하면 수료증을 받고, 현업적용까지 마치면 ‘교육 완료’로 끝난다")
    void finished() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        office.closeAttendance(run, Map.of());
        office.answer(id).orThrow();
        assertThat(completions.find(id)).as("nothing is final yet").isEmpty();

        office.confirmCompletion(run);

        assertThat(certificates.find(id).orElseThrow().number().text()).isEqualTo("제 2026-0001 호");
        assertThat(office.isOver("participation", id.value())).isFalse();
        office.passTo("2026-07-31T09:00");
        assertThat(office.ends("participation", id.value())).containsExactly("EndEvent_Finished");
        assertThat(office.noticesOf(Staff.APPLICANT))
                .contains("SELECTED", "SURVEY_OPEN", "COMPLETED", "FOLLOW_UP_FIRST", "FOLLOW_UP_SECOND");
    }

    @Test
    @DisplayName("설문에 답하지 않으면 알림이 가고, 마감 뒤 수료기준에 따라 판정된다")
    void surveyMissing() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        office.closeAttendance(run, Map.of());

        office.passTo("2026-03-20T09:00");

        assertThat(office.noticesOf(Staff.APPLICANT)).contains("SURVEY_REMINDER");
        assertThat(office.ends("participation", id.value())).contains("EndEvent_SurveyReminded");
        office.confirmCompletion(run);
        assertThat(completions.find(id)).get().isInstanceOf(Completed.class);
        assertThat(codes(office.answer(id))).contains("SURVEY_CLOSED");
    }

    @Test
    @DisplayName("오지 않은 사람은 설문 없이 ‘미수료’로 끝나고, 설문에 답할 수 없다")
    void absent() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        office.closeAttendance(run, Map.of(id, AttendanceMark.absence()));
        assertThat(codes(office.answer(id))).contains("SURVEY_NOT_ATTENDED");
        office.confirmCompletion(run);

        assertThat(office.ends("participation", id.value())).containsExactly("EndEvent_NotCompleted");
        assertThat(completions.find(id)).get().isInstanceOf(NotCompleted.class);
        assertThat(certificates.find(id)).isEmpty();
        assertThat(office.noticesOf(Staff.APPLICANT)).contains("NOT_COMPLETED");
    }

    @Test
    @DisplayName("출석률이 기준에 못 미치면 얼마나 모자란지와 함께 ‘미수료’가 된다")
    void tooLate() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        office.closeAttendance(run, Map.of(id, AttendanceMark.late(37)));
        office.answer(id).orThrow();
        office.confirmCompletion(run);

        assertThat(completions.find(id)).get().isInstanceOfSatisfying(NotCompleted.class, no -> assertThat(
                        no.shortfalls())
                .singleElement()
                .satisfies(shortfall -> assertThat(shortfall.needed()).startsWith("80")));
        assertThat(office.ends("participation", id.value())).containsExactly("EndEvent_NotCompleted");
    }

    @Test
    @DisplayName("다른 사람의 신청은 취소할 수 없고, 기한이 지나면 취소할 수 없다")
    void withdrawalRefused() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);

        assertThat(codes(office.participation.withdraw(id, ANOTHER, null))).containsExactly("NOT_YOUR_APPLICATION");
        office.passTo("2026-03-10T14:00");
        assertThat(codes(office.participation.withdraw(id, Staff.APPLICANT, null)))
                .containsExactly("WITHDRAWAL_TOO_LATE");
        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.SELECTED);
    }

    @Test
    @DisplayName("교육담당자가 사유를 적어 제외하면 ‘제외’로 끝나고 사유가 남는다")
    void takenOff() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);

        assertThat(codes(office.participation.takeOff(id, Staff.HEAD, new CancellationDraft("", " "))))
                .containsExactly("NOT_TRAINING_OFFICER", "CANCELLATION_KIND_MISSING", "REASON_MISSING");
        office.participation
                .takeOff(id, Staff.OFFICER, new CancellationDraft("TAKEN_OFF", "휴직 발령"))
                .orThrow();

        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.CANCELLED);
        assertThat(office.ends("participation", id.value())).containsExactly("EndEvent_TakenOff");
        assertThat(office.noticesOf(Staff.APPLICANT)).contains("TAKEN_OFF");
    }

    @Test
    @DisplayName("폐강되면 신청이 모두 취소되고 아무도 대기에서 올라가지 않는다")
    void runCancelled() {
        CourseRun run = office.opened(Runs.aRun().withSeats(1).withWaitingPlaces(1));
        ApplicationId seated = office.approved(Staff.APPLICANT, run);
        ApplicationId waiting = office.approved(ANOTHER, run);
        ApplicationId pending = office.applied(THIRD, run);

        office.courseRun
                .cancel(run.id(), new CancellationDraft("RUN_CANCELLED", "강사 사정"), Staff.OFFICER)
                .orThrow();

        for (ApplicationId id : List.of(seated, waiting, pending)) {
            assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.CANCELLED);
            assertThat(office.ends("participation", id.value())).containsExactly("EndEvent_RunCancelled");
        }
        assertThat(office.noticesOf(ANOTHER)).doesNotContain("SEAT_ASSIGNED").contains("RUN_CANCELLED");
    }

    @Test
    @DisplayName("신청자와 승인자의 이름, 사유는 참여 인스턴스의 변수로 남지 않는다")
    void nothingPersonalInParticipation() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        office.participation.withdraw(id, Staff.APPLICANT, "개인 사정").orThrow();

        assertThat(history.createHistoricVariableInstanceQuery()
                        .processDefinitionKey("participation")
                        .list())
                .extracting(variable -> variable.getName())
                .doesNotContain("applicant", "run", "words", "actor");
    }
}
