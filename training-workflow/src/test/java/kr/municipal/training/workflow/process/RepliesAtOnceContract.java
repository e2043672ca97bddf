package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.AtOnce.together;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import kr.municipal.training.selection.Seats;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.approval.ApprovalHandover;
import kr.municipal.training.workflow.participation.SeatOffers;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything that can become of offered seats, and of an approval that changes hands, at the same moment. */
abstract class RepliesAtOnceContract {

    private static final int SEATS = 4;
    private static final int WAITING = 12;
    private static final int MORE = 2;

    @Autowired
    private Office office;

    @Autowired
    private Officials officials;

    @Autowired
    private Seats seats;

    @Autowired
    private SeatOffers offers;

    @Autowired
    private ApprovalHandover handover;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private TaskService tasks;

    @BeforeEach
    void begin() {
        office.moveIn();
    }

    @RepeatedTest(3)
    @DisplayName("수락, 사양, 기한 경과, 취소, 증원이 한꺼번에 와도 자리와 차례가 맞고 반쯤 된 것이 없다")
    void replies(RepetitionInfo repetition) throws Exception {
        CourseRun run = opened("offer" + repetition.getCurrentRepetition(), 40 + repetition.getCurrentRepetition());
        List<ApplicationId> order = people(run.id().value(), SEATS + WAITING).stream()
                .map(person -> office.approved(person, run))
                .toList();
        List<ApplicationId> waiting = order.subList(SEATS, order.size());
        leave(order.get(0));
        office.passTo("2026-02-24T10:00");
        order.subList(1, SEATS).forEach(this::leave);
        ApplicationId late = waiting.get(0);
        ApplicationId accepting = waiting.get(1);
        ApplicationId declining = waiting.get(2);
        ApplicationId leaving = waiting.get(3);
        Job deadline = deadlineOf(late);
        office.clockAt(deadline.getDuedate().toInstant());
        List<Callable<Outcome<?>>> acts = new ArrayList<>(List.of(
                () -> office.participation.answerOffer(accepting, applicant(accepting), true),
                () -> office.participation.answerOffer(accepting, applicant(accepting), true),
                () -> office.participation.answerOffer(declining, applicant(declining), false),
                () -> office.participation.answerOffer(declining, applicant(declining), true),
                () -> office.participation.answerOffer(late, applicant(late), true),
                () -> office.participation.withdraw(late, applicant(late), null),
                () -> office.participation.withdraw(leaving, applicant(leaving), null),
                () -> office.participation.answerOffer(leaving, applicant(leaving), true),
                () -> office.capacity.change(run.id(), Capacity.of(SEATS + MORE), "더 큰 강의실입니다.", Staff.OFFICER),
                () -> passed(deadline),
                () -> passed(deadline)));

        together(acts);

        assertThat(office.statusOf(accepting)).isEqualTo(ApplicationStatus.SELECTED);
        assertThat(office.statusOf(declining)).isIn(ApplicationStatus.NOT_SELECTED, ApplicationStatus.SELECTED);
        assertThat(office.statusOf(late)).isIn(ApplicationStatus.NOT_SELECTED, ApplicationStatus.WITHDRAWN);
        assertThat(office.statusOf(leaving)).isEqualTo(ApplicationStatus.WITHDRAWN);
        List<ApplicationId> open = offers.waitingFor(run.id()).openOffers().stream()
                .map(offer -> offer.id())
                .toList();
        long selected = office.applications.ofRun(run.id()).stream()
                .filter(one -> one.status() == ApplicationStatus.SELECTED)
                .count();
        List<ApplicationId> queue = office.applications.waiting(run.id()).stream()
                .map(Waitlisted::id)
                .filter(id -> !open.contains(id))
                .toList();
        assertThat(selected + open.size()).as("no seat too many, none idle").isEqualTo(SEATS + MORE);
        assertThat(seats.taken(run.id())).isEqualTo(SEATS + MORE);
        assertThat(seats.waiting(run.id())).isEqualTo(queue.size());
        // In order of arrival: who still waits came after everybody who was asked.
        assertThat(queue).containsExactlyElementsOf(waiting.subList(WAITING - queue.size(), WAITING));
        assertThat(open)
                .containsExactlyElementsOf(
                        waiting.subList(WAITING - queue.size() - open.size(), WAITING - queue.size()));
        open.forEach(id -> assertThat(office.noticesOf(applicant(id))).containsOnlyOnce("SEAT_OFFERED"));
        for (TrainingApplication one : office.applications.ofRun(run.id())) {
            assertThat(office.isOver("participation", one.id().value()))
                    .as(one.toString())
                    .isEqualTo(one.active().isEmpty());
        }
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    @RepeatedTest(3)
    @DisplayName("승인이 대결자에게 넘어가는 바로 그때 본인과 대결자가 결정해도 결정은 하나이고, 업무는 남지 않는다")
    void handedOverWhileDecided(RepetitionInfo repetition) throws Exception {
        CourseRun run = opened("hand" + repetition.getCurrentRepetition(), 50 + repetition.getCurrentRepetition());
        office.absences.of(Staff.HEAD).forEach(away -> office.absences.remove(Staff.HEAD, away.from()));
        ApplicationId id = office.applied(people(run.id().value(), 1).get(0), run);
        office.absences.save(
                new Absence(Staff.HEAD, Moments.OPENING, Moments.seoul("2026-03-01T09:00"), Staff.OTHER_HEAD));
        List<Callable<Outcome<?>>> acts = List.of(
                () -> {
                    handover.follow(Staff.HEAD);
                    return Outcome.done(id);
                },
                () -> office.approval.askAgain(id),
                () -> office.approval.decide(id, Staff.HEAD, "APPROVE", null),
                () -> office.approval.decide(id, Staff.HEAD, "REJECT", "업무가 몰리는 때입니다."),
                () -> office.approval.decide(id, Staff.OTHER_HEAD, "APPROVE", null));

        List<Outcome<?>> outcomes = together(acts);

        assertThat(outcomes.subList(2, outcomes.size()))
                .filteredOn(outcome -> outcome.reasons().isEmpty())
                .hasSize(1);
        assertThat(office.statusOf(id)).isIn(ApplicationStatus.SELECTED, ApplicationStatus.REJECTED);
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(id.value())
                        .count())
                .isZero();
        assertThat(office.applications.history(id).stream()
                        .filter(change -> change.status() == ApplicationStatus.APPROVED
                                || change.status() == ApplicationStatus.REJECTED))
                .hasSize(1);
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    /** As the engine does it: again, when another act was faster. */
    private Outcome<?> passed(Job deadline) {
        while (management.createJobQuery().jobId(deadline.getId()).count() > 0) {
            try {
                management.executeJob(deadline.getId());
            } catch (OptimisticLockingException faster) {
                // The next look finds it done, or does it.
            } catch (RuntimeException gone) {
                if (management.createJobQuery().jobId(deadline.getId()).count() > 0
                        && !(gone.getCause() instanceof OptimisticLockingException)) {
                    throw gone;
                }
            }
        }
        return Outcome.done(deadline);
    }

    private Job deadlineOf(ApplicationId id) {
        return management
                .createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.value(), "participation")
                        .singleResult()
                        .getId())
                .activityId("Event_OfferLapses")
                .singleResult();
    }

    private void leave(ApplicationId id) {
        office.participation.withdraw(id, applicant(id), null).orThrow();
    }

    private StaffNumber applicant(ApplicationId id) {
        return office.applications.get(id).entry().applicant();
    }

    private List<StaffNumber> people(String letters, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> Staff.anOfficial().numbered(letters + "p" + n).build())
                .peek(officials::save)
                .map(official -> official.number())
                .toList();
    }

    private CourseRun opened(String id, int cohort) {
        ClassSession session =
                new ClassSession(SessionId.of(id + "-1"), 1, Moments.CLASS_START, Moments.CLASS_END, "4층 시청각실");
        return office.opened(Runs.aRun()
                .withId(id)
                .withCohort(cohort)
                .withSessions(session)
                .withSeats(SEATS)
                .withWaitingPlaces(WAITING));
    }
}
