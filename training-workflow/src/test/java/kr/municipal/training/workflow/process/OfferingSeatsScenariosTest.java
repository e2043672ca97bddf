package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.CancellationDraft;
import kr.municipal.training.application.NotSelected;
import kr.municipal.training.application.StatusChange;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.notice.Notice;
import kr.municipal.training.workflow.notice.Outbox;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@ProcessTest
@TestPropertySource(
        properties = {
            "training.waiting-list.reply-within=2",
            "spring.datasource.url=jdbc:h2:mem:offering-seats;DB_CLOSE_DELAY=-1"
        })
@DisplayName("자리 제안: 대기자에게 먼저 묻고, 기한까지 답이 없으면 다음 사람에게 넘긴다")
class OfferingSeatsScenariosTest {

    private static final StaffNumber ANOTHER = Staff.official(5).number();
    private static final StaffNumber THIRD = Staff.official(9).number();

    @Autowired
    private Office office;

    @Autowired
    private Seats seats;

    @Autowired
    private Outbox outbox;

    @Autowired
    private RepositoryService repository;

    private CourseRun run;
    private ApplicationId first;
    private ApplicationId second;
    private ApplicationId third;

    @BeforeEach
    void oneSeatAndTwoWho() {
        office.reset();
        run = office.opened(Runs.aRun().withSeats(1).withWaitingPlaces(2));
        first = office.approved(Staff.APPLICANT, run);
        second = office.approved(ANOTHER, run);
        third = office.approved(THIRD, run);
    }

    private void firstLeaves() {
        office.participation.withdraw(first, Staff.APPLICANT, null).orThrow();
    }

    @Test
    @DisplayName("자리가 나면 맨 앞사람에게 제안하고, 수락하면 승인을 다시 받지 않고 선발되어 끝까지 간다")
    void accepted() {
        firstLeaves();
        assertThat(office.statusOf(second)).isEqualTo(ApplicationStatus.WAITLISTED);
        assertThat(office.noticesOf(ANOTHER)).contains("SEAT_OFFERED").doesNotContain("SEAT_ASSIGNED");
        assertThat(office.noticesOf(THIRD)).doesNotContain("SEAT_OFFERED");

        office.participation.answerOffer(second, ANOTHER, true).orThrow();

        assertThat(office.statusOf(second)).isEqualTo(ApplicationStatus.SELECTED);
        assertThat(office.statusOf(third)).isEqualTo(ApplicationStatus.WAITLISTED);
        assertThat(office.applications.history(second))
                .extracting(StatusChange::status)
                .containsExactly(
                        ApplicationStatus.SUBMITTED,
                        ApplicationStatus.APPROVED,
                        ApplicationStatus.WAITLISTED,
                        ApplicationStatus.SELECTED);
        assertThat(office.noticesOf(ANOTHER)).contains("SEAT_ASSIGNED");
        office.closeAttendance(run, Map.of());
        office.answer(second).orThrow();
        assertThat(office.ends("participation", third.value())).containsExactly("EndEvent_WaitingEnded");
    }

    @Test
    @DisplayName("사양하면 ‘자리 사양’으로 끝나고 다음 사람에게 제안한다")
    void declined() {
        firstLeaves();

        office.participation.answerOffer(second, ANOTHER, false).orThrow();

        assertThat(basisOf(second)).isEqualTo("SEAT_OFFER_DECLINED");
        assertThat(office.ends("participation", second.value())).containsExactly("EndEvent_OfferDeclined");
        assertThat(office.noticesOf(ANOTHER)).contains("NOT_SELECTED");
        office.participation.answerOffer(third, THIRD, true).orThrow();
        assertThat(office.statusOf(third)).isEqualTo(ApplicationStatus.SELECTED);
        assertThat(seats.taken(run.id())).isEqualTo(1);
        assertThat(seats.waiting(run.id())).isZero();
    }

    @Test
    @DisplayName("이틀째 근무일이 다 가도록 답이 없으면 ‘답하지 않음’으로 끝나고 다음 사람에게 제안한다. 늦은 답은 그렇다고 거절한다")
    void silent() {
        firstLeaves();
        office.passTo("2026-02-25T23:59");
        assertThat(office.statusOf(second)).isEqualTo(ApplicationStatus.WAITLISTED);

        office.clockAt(Moments.seoul("2026-02-26T00:00"));
        assertThat(codes(office.participation.answerOffer(second, ANOTHER, true)))
                .containsExactly("SEAT_OFFER_LAPSED");
        office.passTo("2026-02-26T00:00");

        assertThat(basisOf(second)).isEqualTo("SEAT_OFFER_LAPSED");
        assertThat(office.ends("participation", second.value())).containsExactly("EndEvent_OfferLapsed");
        assertThat(codes(office.participation.answerOffer(second, ANOTHER, true)))
                .containsExactly("SEAT_OFFER_LAPSED");
        assertThat(office.noticesOf(THIRD)).contains("SEAT_OFFERED");
        office.participation.answerOffer(third, THIRD, true).orThrow();
        assertThat(office.statusOf(third)).isEqualTo(ApplicationStatus.SELECTED);
    }

    @Test
    @DisplayName("제안받지 않은 사람, 남의 제안, 두 번째 답, 없는 신청은 거절한다")
    void refused() {
        assertThat(codes(office.participation.answerOffer(second, ANOTHER, true)))
                .containsExactly("NO_SEAT_OFFERED");
        firstLeaves();

        assertThat(codes(office.participation.answerOffer(third, THIRD, true))).containsExactly("NO_SEAT_OFFERED");
        assertThat(codes(office.participation.answerOffer(second, THIRD, true)))
                .containsExactly("NOT_YOUR_APPLICATION");
        assertThat(codes(office.participation.answerOffer(ApplicationId.of("none"), THIRD, true)))
                .containsExactly("UNKNOWN_APPLICATION");
        office.participation.answerOffer(second, ANOTHER, true).orThrow();
        assertThat(codes(office.participation.answerOffer(second, ANOTHER, false)))
                .containsExactly("SEAT_OFFER_ANSWERED");
        assertThat(office.statusOf(second)).isEqualTo(ApplicationStatus.SELECTED);
    }

    @Test
    @DisplayName("제안받은 사람이 신청을 취소하면 그 자리는 다음 사람에게 제안된다")
    void leavesWhileAsked() {
        firstLeaves();

        office.participation.withdraw(second, ANOTHER, null).orThrow();

        assertThat(office.noticesOf(THIRD)).contains("SEAT_OFFERED");
        assertThat(codes(office.participation.answerOffer(second, ANOTHER, true)))
                .containsExactly("SEAT_OFFER_ANSWERED");
        office.participation.answerOffer(third, THIRD, true).orThrow();
        assertThat(seats.taken(run.id())).isEqualTo(1);
        assertThat(seats.waiting(run.id())).isZero();
    }

    @Test
    @DisplayName("제안한 자리는 답할 때까지 다른 신청자에게 가지 않고, 정원을 줄여도 남는다")
    void keptMeanwhile() {
        firstLeaves();
        ApplicationId late = office.approved(Staff.official(13).number(), run);
        assertThat(office.statusOf(late)).isEqualTo(ApplicationStatus.WAITLISTED);
        office.capacity
                .change(run.id(), Capacity.of(3), "더 큰 강의실을 얻었습니다.", Staff.OFFICER)
                .orThrow();
        office.capacity
                .change(run.id(), Capacity.of(1), "다시 작은 강의실입니다.", Staff.OFFICER)
                .orThrow();

        office.participation
                .answerOffer(late, Staff.official(13).number(), true)
                .orThrow();
        office.participation.answerOffer(second, ANOTHER, true).orThrow();
        office.participation.answerOffer(third, THIRD, true).orThrow();

        assertThat(seats.taken(run.id())).isEqualTo(3);
    }

    @Test
    @DisplayName("응답 기한은 교육 시작을 넘지 않고, 시작할 때까지 답하지 않으면 아무도 더 묻지 않는다")
    void untilTheStart() {
        office.passTo("2026-03-09T16:00");
        office.participation
                .takeOff(first, Staff.OFFICER, new CancellationDraft("TAKEN_OFF", "출장입니다."))
                .orThrow();

        office.passTo("2026-03-10T14:00");

        assertThat(basisOf(second)).isEqualTo("SEAT_OFFER_LAPSED");
        assertThat(office.statusOf(third)).isEqualTo(ApplicationStatus.NOT_SELECTED);
        assertThat(office.noticesOf(THIRD)).doesNotContain("SEAT_OFFERED");
        assertThat(seats.taken(run.id())).isZero();
        assertThat(seats.waiting(run.id())).isZero();
    }

    @Test
    @DisplayName("수업을 당기면 응답 기한도 수업 시작으로 당겨지고, 다시 미루면 약속한 기한까지 돌아온다. 그때마다 새 기한을 알린다")
    void rescheduled() {
        office.passTo("2026-03-05T10:00");
        firstLeaves();
        assertThat(offered(ANOTHER)).singleElement().asString().contains("3월 10일(화) 00:00 전까지");

        startAt("2026-03-07T10:00");
        assertThat(offered(ANOTHER)).hasSize(2).anyMatch(text -> text.contains("3월 7일(토) 10:00 전까지"));
        startAt("2026-03-20T10:00");
        assertThat(offered(ANOTHER))
                .hasSize(3)
                .filteredOn(text -> text.contains("3월 10일(화) 00:00 전까지"))
                .hasSize(2);
        startAt("2026-03-07T10:00");

        office.clockAt(Moments.seoul("2026-03-07T10:00"));
        assertThat(codes(office.participation.answerOffer(second, ANOTHER, true)))
                .containsExactly("SEAT_OFFER_LAPSED");
        office.passTo("2026-03-07T10:00");
        assertThat(basisOf(second)).isEqualTo("SEAT_OFFER_LAPSED");
        assertThat(office.ends("participation", second.value())).containsExactly("EndEvent_OfferLapsed");
        assertThat(office.ends("participation", third.value())).containsExactly("EndEvent_WaitingEnded");
        assertThat(offered(THIRD)).isEmpty();
        assertThat(seats.taken(run.id())).isZero();
    }

    @Test
    @DisplayName("응답 기한에 걸리지 않게 미루면 기한은 그대로이고, 다시 알리지 않는다")
    void rescheduledBehindTheDeadline() {
        office.passTo("2026-03-05T10:00");
        firstLeaves();

        startAt("2026-03-20T10:00");

        assertThat(offered(ANOTHER)).hasSize(1);
        office.passTo("2026-03-10T00:00");
        assertThat(basisOf(second)).isEqualTo("SEAT_OFFER_LAPSED");
        office.participation.answerOffer(third, THIRD, true).orThrow();
    }

    @Test
    @DisplayName("폐강되면 제안도 거두고 아무도 올라가지 않는다")
    void runCancelled() {
        firstLeaves();

        office.courseRun
                .cancel(run.id(), new CancellationDraft("RUN_TOO_FEW", "신청자가 너무 적습니다."), Staff.OFFICER)
                .orThrow();

        assertThat(office.statusOf(second)).isEqualTo(ApplicationStatus.CANCELLED);
        assertThat(office.statusOf(third)).isEqualTo(ApplicationStatus.CANCELLED);
        assertThat(seats.taken(run.id())).isZero();
        assertThat(seats.waiting(run.id())).isZero();
    }

    @Test
    @DisplayName("제안이 없던 그림으로 대기하던 사람은 묻지 않고 자리를 받는다")
    void waitingSinceAnEarlierDiagram() {
        Deployment earlier = repository
                .createDeployment()
                .addClasspathResource("former/1/participation.bpmn")
                .deploy();
        try {
            office.reset();
            run = office.opened(Runs.aRun().withSeats(1).withWaitingPlaces(2));
            first = office.approved(Staff.APPLICANT, run);
            second = office.approved(ANOTHER, run);

            firstLeaves();

            assertThat(office.statusOf(second)).isEqualTo(ApplicationStatus.SELECTED);
            assertThat(office.noticesOf(ANOTHER)).contains("SEAT_ASSIGNED").doesNotContain("SEAT_OFFERED");
        } finally {
            repository.deleteDeployment(earlier.getId(), true, true, true);
        }
    }

    /** Lets the one class begin at that moment. */
    private void startAt(String start) {
        RunSchedule.Decided dates = office.runs.get(run.id()).schedule().decided();
        Instant at = Moments.seoul(start);
        ClassSession moved = Runs.session(1, at, at.plus(Duration.ofHours(3)));
        office.schedule
                .reschedule(
                        run.id(),
                        new RunSchedule.Decided(
                                dates.window(),
                                dates.approvalDeadline(),
                                Moments.seoul("2026-03-06T20:00"),
                                dates.materialsRelease(),
                                List.of(moved),
                                Moments.seoul("2026-03-27T18:00")),
                        "강사 일정이 바뀌었습니다.",
                        Staff.OFFICER)
                .orThrow();
    }

    private List<String> offered(StaffNumber person) {
        return outbox.of(person).stream()
                .filter(notice -> notice.kind().equals("SEAT_OFFERED"))
                .map(Notice::text)
                .toList();
    }

    private String basisOf(ApplicationId id) {
        return ((NotSelected) office.applications.get(id)).basis().code();
    }
}
