package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.selection.CapacityChange;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.courserun.CapacityChanges;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("정원 변경: 늘리면 대기가 움직이고, 줄여도 아무도 빠지지 않는다")
class ChangingCapacityTest {

    private static final StaffNumber ANOTHER = Staff.official(5).number();
    private static final StaffNumber THIRD = Staff.official(9).number();
    private static final StaffNumber FOURTH = Staff.official(13).number();
    private static final String WORDS = "더 큰 강의실을 얻었습니다.";

    @Autowired
    private Office office;

    @Autowired
    private CapacityChanges changes;

    @BeforeEach
    void begin() {
        office.reset();
    }

    @Test
    @DisplayName("늘린 만큼 대기하던 사람이 차례대로 선발되어 끝까지 가고, 나머지는 계속 대기한다")
    void raised() {
        CourseRun run = office.opened(Runs.aRun().withSeats(1).withWaitingPlaces(3));
        office.approved(Staff.APPLICANT, run);
        ApplicationId second = office.approved(ANOTHER, run);
        ApplicationId third = office.approved(THIRD, run);
        ApplicationId fourth = office.approved(FOURTH, run);

        CapacityChange change = change(run, Capacity.of(3));

        assertThat(change.movingUp()).isEqualTo(2);
        assertThat(office.statusOf(second)).isEqualTo(ApplicationStatus.SELECTED);
        assertThat(office.statusOf(third)).isEqualTo(ApplicationStatus.SELECTED);
        assertThat(office.statusOf(fourth)).isEqualTo(ApplicationStatus.WAITLISTED);
        assertThat(office.noticesOf(ANOTHER)).contains("SEAT_ASSIGNED");
        assertThat(changes.of(run.id())).singleElement().satisfies(kept -> {
            assertThat(kept.from()).isEqualTo(Capacity.of(1));
            assertThat(kept.change()).isEqualTo(new CapacityChange(Capacity.of(3), 1, 3));
            assertThat(kept.by()).isEqualTo(Staff.OFFICER);
            assertThat(kept.words()).isEqualTo(WORDS);
        });
        office.closeAttendance(run, Map.of());
        office.answer(third).orThrow();
        assertThat(office.statusOf(third)).isEqualTo(ApplicationStatus.SELECTED);
        assertThat(office.ends("participation", fourth.value())).containsExactly("EndEvent_WaitingEnded");
    }

    @Test
    @DisplayName("제한을 없애면 대기하던 모두가 선발된다")
    void withoutLimit() {
        CourseRun run = office.opened(Runs.aRun().withSeats(1).withWaitingPlaces(2));
        office.approved(Staff.APPLICANT, run);
        ApplicationId second = office.approved(ANOTHER, run);
        ApplicationId third = office.approved(THIRD, run);

        change(run, Capacity.unlimited());

        assertThat(office.statusOf(second)).isEqualTo(ApplicationStatus.SELECTED);
        assertThat(office.statusOf(third)).isEqualTo(ApplicationStatus.SELECTED);
    }

    @Test
    @DisplayName("줄이면 몇 명이 넘는지 알리고, 자리가 나도 정원 아래가 될 때까지 아무도 올라가지 않는다")
    void lowered() {
        CourseRun run = office.opened(Runs.aRun().withSeats(2).withWaitingPlaces(1));
        ApplicationId first = office.approved(Staff.APPLICANT, run);
        ApplicationId second = office.approved(ANOTHER, run);
        ApplicationId third = office.approved(THIRD, run);

        CapacityChange change = change(run, Capacity.of(1));

        assertThat(change.objection())
                .map((Reason why) -> why.code())
                .isEqualTo(Optional.of("CAPACITY_BELOW_SEATS_TAKEN"));
        assertThat(office.statusOf(first)).isEqualTo(ApplicationStatus.SELECTED);
        assertThat(office.statusOf(second)).isEqualTo(ApplicationStatus.SELECTED);
        office.participation.withdraw(first, Staff.APPLICANT, null).orThrow();
        assertThat(office.statusOf(third)).isEqualTo(ApplicationStatus.WAITLISTED);
        office.participation.withdraw(second, ANOTHER, null).orThrow();
        assertThat(office.statusOf(third)).isEqualTo(ApplicationStatus.SELECTED);
    }

    @Test
    @DisplayName("바꾼 정원은 신청을 마감하고 선발을 확정한 뒤에도 남는다")
    void stays() {
        CourseRun run = office.opened(Runs.aRun());
        change(run, Capacity.of(7));

        office.passTo("2026-03-09T09:00");

        assertThat(office.runs.get(run.id()).phase()).isEqualTo(RunPhase.SELECTED);
        assertThat(office.runs.get(run.id()).capacity()).isEqualTo(Capacity.of(7));
    }

    @Test
    @DisplayName("담당자가 아니거나, 까닭이 없거나, 그대로이거나, 출석을 마감했으면 거절되고 아무것도 바뀌지 않는다")
    void refused() {
        CourseRun run = office.opened(Runs.aRun());
        office.approved(Staff.APPLICANT, run);

        assertThat(codes(office.capacity.change(run.id(), Capacity.of(5), " ", Staff.HEAD)))
                .containsExactly("NOT_TRAINING_OFFICER", "REASON_MISSING");
        assertThat(codes(office.capacity.change(run.id(), run.capacity(), WORDS, Staff.OFFICER)))
                .containsExactly("CAPACITY_UNCHANGED");
        assertThat(codes(office.capacity.change(
                        Runs.aRun().withId("none").build().id(), Capacity.of(5), WORDS, Staff.OFFICER)))
                .containsExactly("UNKNOWN_RUN");
        office.closeAttendance(run, Map.of());
        assertThat(codes(office.capacity.change(run.id(), Capacity.of(5), WORDS, Staff.OFFICER)))
                .containsExactly("RUN_NOT_IN_PHASE");

        assertThat(office.runs.get(run.id()).capacity()).isEqualTo(run.capacity());
        assertThat(changes.of(run.id())).isEmpty();
    }

    private CapacityChange change(CourseRun run, Capacity capacity) {
        return office.capacity.change(run.id(), capacity, WORDS, Staff.OFFICER).orThrow();
    }
}
