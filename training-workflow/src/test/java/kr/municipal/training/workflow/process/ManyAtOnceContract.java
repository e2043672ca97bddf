package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.AtOnce.together;
import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.selection.Place;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Many people at the same moment, each in a thread of their own, on one run: 400, 200 and 100 with {@code -Psoak}. */
abstract class ManyAtOnceContract {

    private static final int PEOPLE = Integer.getInteger("at-once.people", 40);
    private static final int CLICKS = Integer.getInteger("at-once.clicks", 20);
    private static final int LEAVING = Integer.getInteger("at-once.leaving", 10);

    @Autowired
    private Office office;

    @Autowired
    private Officials officials;

    @Autowired
    private Seats seats;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private WatchedSeats watched;

    @BeforeEach
    void begin() {
        office.moveIn();
    }

    private record Approved(ApplicationId id, Place place) {}

    @Test
    @DisplayName("한 자리에 한꺼번에 몰려도 한 사람만 선발되고, 대기 명단은 자리를 물은 차례대로이다")
    void oneSeat() throws Exception {
        CourseRun run = opened("seat", 11, 1);
        List<ApplicationId> applied = applied(people("s", PEOPLE), run);

        List<Approved> approved = together(IntStream.range(0, PEOPLE)
                .<Callable<Approved>>mapToObj(n -> () -> {
                    office.approve(applied.get(n));
                    return new Approved(applied.get(n), watched.place());
                })
                .toList());

        assertThat(approved)
                .filteredOn(one -> one.place() instanceof Place.Seat)
                .singleElement()
                .satisfies(one -> assertThat(office.statusOf(one.id())).isEqualTo(ApplicationStatus.SELECTED));
        List<Approved> waiting = approved.stream()
                .filter(one -> one.place() instanceof Place.Waiting)
                .sorted(Comparator.comparing(one -> ((Place.Waiting) one.place()).position()))
                .toList();
        assertThat(waiting)
                .extracting(one -> ((Place.Waiting) one.place()).position())
                .containsExactlyElementsOf(IntStream.range(1, PEOPLE).boxed().toList());
        assertThat(waitingFor(run))
                .containsExactlyElementsOf(waiting.stream().map(Approved::id).toList());
        assertThat(seats.taken(run.id())).isEqualTo(1);
        assertThat(seats.waiting(run.id())).isEqualTo(PEOPLE - 1);
        assertThat(watched.lockedOut()).isEmpty();
    }

    @Test
    @DisplayName("한 사람이 신청 단추를 한꺼번에 여러 번 눌러도 신청은 하나이고, 나머지는 이미 신청하였다고 거절된다")
    void onePerson() throws Exception {
        CourseRun run = opened("click", 12, 1);
        StaffNumber person = people("c", 1).get(0);

        List<Outcome<?>> outcomes = together(
                Collections.nCopies(CLICKS, (Callable<Outcome<?>>) () -> office.participation.apply(person, run.id())));

        assertThat(outcomes).filteredOn(outcome -> outcome.reasons().isEmpty()).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.reasons().isEmpty())
                .allSatisfy(outcome -> assertThat(codes(outcome)).containsExactly("ALREADY_APPLIED"));
        assertThat(office.applications.ofApplicant(person)).hasSize(1);
        assertThat(office.applications.refusals(person)).hasSize(CLICKS - 1);
        assertThat(watched.lockedOut()).isEmpty();
    }

    @Test
    @DisplayName("선발된 사람과 대기하는 사람이 한꺼번에 취소하는 동안 정원이 늘어도, 남은 사람이 차례대로 앉고 차례대로 기다린다")
    void leaving() throws Exception {
        int capacity = LEAVING / 2;
        CourseRun run = opened("leave", 13, capacity);
        together(applied(people("l", 2 * LEAVING), run).stream()
                .<Callable<TrainingApplication>>map(id -> () -> office.approve(id))
                .toList());
        List<ApplicationId> inOrder = new ArrayList<>(office.applications.ofRun(run.id()).stream()
                .filter(application -> application.status() == ApplicationStatus.SELECTED)
                .map(TrainingApplication::id)
                .toList());
        inOrder.addAll(waitingFor(run));
        List<ApplicationId> leave = everyOther(inOrder, 0);
        List<ApplicationId> stay = everyOther(inOrder, 1);
        int raised = capacity + capacity / 5;
        List<Callable<Outcome<?>>> acts = new ArrayList<>();
        leave.forEach(id -> acts.add(() -> office.participation.withdraw(id, applicant(id), null)));
        acts.add(
                LEAVING / 2, () -> office.capacity.change(run.id(), Capacity.of(raised), "더 큰 강의실입니다.", Staff.OFFICER));

        assertThat(together(acts))
                .allSatisfy(outcome -> assertThat(outcome.reasons()).isEmpty());

        assertThat(leave).allSatisfy(id -> {
            assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.WITHDRAWN);
            assertThat(office.isOver("participation", id.value())).isTrue();
        });
        assertThat(stay.subList(0, raised))
                .allSatisfy(id -> assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.SELECTED));
        assertThat(stay.subList(capacity / 2, raised))
                .allSatisfy(id -> assertThat(office.noticesOf(applicant(id))).containsOnlyOnce("SEAT_ASSIGNED"));
        assertThat(waitingFor(run)).containsExactlyElementsOf(stay.subList(raised, stay.size()));
        assertThat(seats.taken(run.id())).isEqualTo(raised);
        assertThat(seats.waiting(run.id())).isEqualTo(stay.size() - raised);
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(watched.lockedOut()).isEmpty();
    }

    private CourseRun opened(String id, int cohort, int seatCount) {
        ClassSession session =
                new ClassSession(SessionId.of(id + "-1"), 1, Moments.CLASS_START, Moments.CLASS_END, "4층 시청각실");
        return office.opened(Runs.aRun()
                .withId(id)
                .withCohort(cohort)
                .withSessions(session)
                .withSeats(seatCount)
                .withWaitingPlaces(PEOPLE + 2 * LEAVING));
    }

    private List<StaffNumber> people(String letter, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> Staff.anOfficial().numbered(letter + n).build())
                .peek(officials::save)
                .map(official -> official.number())
                .toList();
    }

    private List<ApplicationId> applied(List<StaffNumber> people, CourseRun run) throws Exception {
        return together(people.stream()
                .<Callable<ApplicationId>>map(person -> () -> office.applied(person, run))
                .toList());
    }

    private StaffNumber applicant(ApplicationId id) {
        return office.applications.get(id).entry().applicant();
    }

    private List<ApplicationId> waitingFor(CourseRun run) {
        return office.applications.waiting(run.id()).stream()
                .map(Waitlisted::id)
                .toList();
    }

    private static <T> List<T> everyOther(List<T> all, int from) {
        return IntStream.range(0, all.size())
                .filter(n -> n % 2 == from)
                .mapToObj(all::get)
                .toList();
    }

    @TestConfiguration
    static class Watch {

        @Bean
        static WatchedSeats watchedSeats() {
            return new WatchedSeats();
        }
    }
}
