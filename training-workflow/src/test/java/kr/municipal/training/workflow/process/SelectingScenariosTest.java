package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.CancellationDraft;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.selection.LotterySeed;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.courserun.SelectionProcess;
import kr.municipal.training.workflow.participation.RunSelections;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@ProcessTest
@TestPropertySource(
        properties = {
            "training.selection.policy=LOTTERY",
            "spring.datasource.url=jdbc:h2:mem:selecting;DB_CLOSE_DELAY=-1"
        })
@DisplayName("선발: 승인된 신청이 선발을 기다리고, 교육담당자가 명단을 보고 조정하고 확정한다")
class SelectingScenariosTest {

    private static final List<StaffNumber> PEOPLE =
            Stream.of(1, 5, 9, 13).map(n -> Staff.official(n).number()).toList();
    private static final String WORDS = "업무에 꼭 필요합니다.";
    private static final CancellationDraft AWAY = new CancellationDraft("TAKEN_OFF", "출장입니다.");

    @Autowired
    private Office office;

    @Autowired
    private SelectionProcess selecting;

    @Autowired
    private RunSelections selections;

    @Autowired
    private Seats seats;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RepositoryService repository;

    private CourseRun run;
    private List<ApplicationId> byLot;

    @BeforeEach
    void fourForTwoSeatsAndOnePlace() {
        office.reset();
        run = office.opened(Runs.aRun().withSeats(2).withWaitingPlaces(1));
        LotterySeed seed =
                Objects.requireNonNull(selections.find(run.id()).orElseThrow().seed());
        byLot = PEOPLE.stream()
                .map(person -> office.approved(person, run))
                .sorted(Comparator.comparing(seed::digestOf))
                .toList();
    }

    private void approvalsAreDue() {
        office.passTo("2026-03-06T18:00");
    }

    private List<ApplicationStatus> statuses() {
        return byLot.stream().map(office::statusOf).toList();
    }

    @Test
    @DisplayName("승인되어도 선발까지 기다리고, 확정하면 추첨 순위대로 모두에게 까닭을 알리고 절차가 이어진다")
    void confirmed() {
        assertThat(statuses()).containsOnly(ApplicationStatus.APPROVED);
        assertThat(selecting.proposed(run.id())).isEmpty();
        approvalsAreDue();
        assertThat(statuses()).containsOnly(ApplicationStatus.APPROVED);
        assertThat(selecting.proposed(run.id()).orElseThrow().ranking())
                .extracting(ranked -> ranked.id())
                .containsExactlyElementsOf(byLot);

        selecting.confirm(run.id(), Staff.OFFICER).orThrow();

        assertThat(statuses())
                .containsExactly(
                        ApplicationStatus.SELECTED,
                        ApplicationStatus.SELECTED,
                        ApplicationStatus.WAITLISTED,
                        ApplicationStatus.NOT_SELECTED);
        assertThat(byLot.stream().map(office.applications::get).map(SelectingScenariosTest::told))
                .containsExactly("SELECTED_BY_RANK", "SELECTED_BY_RANK", "WAITING_BY_RANK", "NOT_SELECTED_BY_RANK");
        assertThat(office.ends("participation", byLot.get(3).value())).containsExactly("EndEvent_NotSelected");
        assertThat(office.runs.get(run.id()).phase()).isEqualTo(RunPhase.SELECTED);
        assertThat(seats.taken(run.id())).isEqualTo(2);
        assertThat(seats.waiting(run.id())).isEqualTo(1);
        assertThat(selections.find(run.id()).orElseThrow().confirmedBy()).isEqualTo(Staff.OFFICER);
        assertThat(selections.confirmed(run.id()))
                .extracting(RunSelections.ConfirmedRank::application)
                .containsExactlyElementsOf(byLot);
        assertThat(office.noticesOf(applicant(3))).contains("NOT_SELECTED");
        office.closeAttendance(run, Map.of());
        office.answer(byLot.get(0)).orThrow();
        assertThat(office.ends("participation", byLot.get(2).value())).containsExactly("EndEvent_WaitingEnded");
    }

    @Test
    @DisplayName("까닭을 적어 순위를 조정하면 그대로 확정되고, 조정한 사람과 까닭이 남는다")
    void adjusted() {
        approvalsAreDue();
        selecting.adjust(run.id(), byLot.get(3), 1, WORDS, Staff.OFFICER).orThrow();
        assertThat(summary()).contains(WORDS);

        selecting.confirm(run.id(), Staff.OFFICER).orThrow();

        assertThat(statuses())
                .containsExactly(
                        ApplicationStatus.SELECTED,
                        ApplicationStatus.WAITLISTED,
                        ApplicationStatus.NOT_SELECTED,
                        ApplicationStatus.SELECTED);
        assertThat(told(office.applications.get(byLot.get(3)))).isEqualTo("SELECTED_AFTER_ADJUSTMENT");
        assertThat(told(office.applications.get(byLot.get(2)))).isEqualTo("NOT_SELECTED_AFTER_OTHERS_MOVED");
        assertThat(selections.find(run.id()).orElseThrow().adjustments())
                .singleElement()
                .satisfies(made -> {
                    assertThat(made.by()).isEqualTo(Staff.OFFICER);
                    assertThat(made.words()).isEqualTo(WORDS);
                });
    }

    @Test
    @DisplayName("조정한 뒤 누가 신청을 취소해도 남은 사람으로 다시 순위를 매겨 확정할 수 있다")
    void somebodyLeaves() {
        approvalsAreDue();
        selecting.adjust(run.id(), byLot.get(0), 4, WORDS, Staff.OFFICER).orThrow();
        office.participation.takeOff(byLot.get(1), Staff.OFFICER, AWAY).orThrow();

        selecting.confirm(run.id(), Staff.OFFICER).orThrow();

        assertThat(statuses())
                .containsExactly(
                        ApplicationStatus.WAITLISTED,
                        ApplicationStatus.CANCELLED,
                        ApplicationStatus.SELECTED,
                        ApplicationStatus.SELECTED);
    }

    @Test
    @DisplayName("Tasklist에서 그대로 완료하면 선발안대로 확정된다")
    void inTasklist() {
        approvalsAreDue();
        assertThat(summary()).contains("1. ", "추첨");
        identity.setAuthentication(Staff.OFFICER.value(), List.of("officials", "trainingofficers"));
        try {
            tasks.complete(tasks.createTaskQuery()
                    .taskDefinitionKey("UserTask_ConfirmSelection")
                    .singleResult()
                    .getId());
        } finally {
            identity.clearAuthentication();
        }

        assertThat(statuses()).filteredOn(ApplicationStatus.SELECTED::equals).hasSize(2);
        assertThat(selections.find(run.id()).orElseThrow().confirmedBy()).isEqualTo(Staff.OFFICER);
    }

    @Test
    @DisplayName("이른 확정, 담당자가 아닌 사람, 까닭 없는 조정, 없는 순위, 두 번째 확정은 거절된다")
    void refused() {
        assertThat(codes(selecting.confirm(run.id(), Staff.OFFICER))).containsExactly("RUN_NOT_IN_PHASE");
        approvalsAreDue();
        assertThat(codes(selecting.confirm(run.id(), Staff.HEAD))).containsExactly("NOT_TRAINING_OFFICER");
        assertThat(codes(selecting.adjust(run.id(), byLot.get(3), 9, " ", Staff.OFFICER)))
                .containsExactly("ADJUSTMENT_OUT_OF_RANGE", "REASON_MISSING");
        assertThat(codes(selecting.adjust(run.id(), ApplicationId.of("none"), 1, WORDS, Staff.OFFICER)))
                .containsExactly("ADJUSTMENT_OF_NO_CANDIDATE");
        assertThat(codes(selecting.confirm(Runs.aRun().withId("none").build().id(), Staff.OFFICER)))
                .containsExactly("UNKNOWN_RUN");
        assertThat(selections.find(run.id()).orElseThrow().adjustments()).isEmpty();
        selecting.confirm(run.id(), Staff.OFFICER).orThrow();

        assertThat(codes(selecting.confirm(run.id(), Staff.OFFICER))).containsExactly("RUN_NOT_IN_PHASE");
        assertThat(codes(selecting.adjust(run.id(), byLot.get(3), 1, WORDS, Staff.OFFICER)))
                .containsExactly("RUN_NOT_IN_PHASE");
    }

    @Test
    @DisplayName("선발할 신청이 없으면 확정할 업무 없이 지나간다")
    void nobody() {
        byLot.forEach(
                id -> office.participation.takeOff(id, Staff.OFFICER, AWAY).orThrow());

        approvalsAreDue();

        assertThat(office.runs.get(run.id()).phase()).isEqualTo(RunPhase.SELECTED);
    }

    @Test
    @DisplayName("선발을 기다리는 사람도 취소할 수 있고, 폐강되면 모두 취소된다")
    void leaving() {
        office.participation.withdraw(byLot.get(0), applicant(0), null).orThrow();
        approvalsAreDue();
        office.courseRun
                .cancel(run.id(), new CancellationDraft("RUN_TOO_FEW", "신청자가 너무 적습니다."), Staff.OFFICER)
                .orThrow();

        assertThat(statuses())
                .containsExactly(
                        ApplicationStatus.WITHDRAWN,
                        ApplicationStatus.CANCELLED,
                        ApplicationStatus.CANCELLED,
                        ApplicationStatus.CANCELLED);
    }

    @Test
    @DisplayName("승인 기한과 수업을 미루면 선발안도 새 기한에 나오고, 선발을 기다리던 사람의 대기도 새 시작까지 간다")
    void rescheduledBefore() {
        Instant later = Moments.seoul("2026-03-09T18:00");

        reschedule(moved(7, later));

        approvalsAreDue();
        assertThat(selecting.proposed(run.id())).isEmpty();
        office.passTo(later);
        assertThat(byLot).allSatisfy(id -> assertThat(
                        office.noticesOf(office.applications.get(id).entry().applicant()))
                .contains("RUN_CHANGED"));
        selecting.confirm(run.id(), Staff.OFFICER).orThrow();
        office.passTo(Moments.CLASS_END);
        assertThat(office.statusOf(byLot.get(2))).isEqualTo(ApplicationStatus.WAITLISTED);
        office.passTo("2026-03-17T14:00");
        assertThat(office.ends("participation", byLot.get(2).value())).containsExactly("EndEvent_WaitingEnded");
    }

    @Test
    @DisplayName("선발안이 나온 뒤 수업을 미루면 선발 확정 업무의 글이 바뀌고, 그대로 확정할 수 있다")
    void rescheduledMeanwhile() {
        approvalsAreDue();

        reschedule(moved(7, run.schedule().decided().approvalDeadline()));

        assertThat(tasks.createTaskQuery()
                        .taskDefinitionKey("UserTask_ConfirmSelection")
                        .singleResult()
                        .getDescription())
                .contains("2026년 3월 17일(화) 14:00");
        selecting.confirm(run.id(), Staff.OFFICER).orThrow();
        assertThat(statuses()).filteredOn(ApplicationStatus.SELECTED::equals).hasSize(2);
    }

    @Test
    @DisplayName("선발 확정이 없던 그림으로 운영하던 회차는 승인과 함께 자리를 준다")
    void anEarlierDiagram() {
        Deployment earlier = repository
                .createDeployment()
                .addClasspathResource("former/1/course-run.bpmn")
                .addClasspathResource("former/1/forms/close-attendance.form")
                .addClasspathResource("former/1/forms/decide-direction.form")
                .deploy();
        try {
            office.reset();
            run = office.opened(Runs.aRun());
            ApplicationId id = office.approved(Staff.APPLICANT, run);

            assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.SELECTED);
            office.passTo("2026-03-09T09:00");
            assertThat(office.runs.get(run.id()).phase()).isEqualTo(RunPhase.SELECTED);
        } finally {
            repository.deleteDeployment(earlier.getId(), true, true, true);
        }
    }

    private void reschedule(RunSchedule.Decided to) {
        office.schedule.reschedule(run.id(), to, "강당 공사로 옮깁니다.", Staff.OFFICER).orThrow();
    }

    /** Classes, end of withdrawals and survey so many days later. */
    private RunSchedule.Decided moved(int days, Instant approvalDeadline) {
        RunSchedule.Decided dates = run.schedule().decided();
        Duration later = Duration.ofDays(days);
        return new RunSchedule.Decided(
                dates.window(),
                approvalDeadline,
                dates.withdrawalDeadline().plus(later),
                dates.materialsRelease(),
                dates.sessions().stream()
                        .map(one -> new ClassSession(
                                one.id(),
                                one.ordinal(),
                                one.start().plus(later),
                                one.end().plus(later),
                                one.place()))
                        .toList(),
                dates.surveyDeadline().plus(later));
    }

    private StaffNumber applicant(int rank) {
        return office.applications.get(byLot.get(rank)).entry().applicant();
    }

    private String summary() {
        return (String) runtime.createVariableInstanceQuery()
                .variableName("selectionSummary")
                .singleResult()
                .getValue();
    }

    private static String told(TrainingApplication application) {
        Reason reason = Objects.requireNonNull(application.change().reason());
        return reason.code();
    }
}
