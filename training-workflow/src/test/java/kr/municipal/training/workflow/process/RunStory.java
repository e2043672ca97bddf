package kr.municipal.training.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.CancellationDraft;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.practice.FollowUp;
import kr.municipal.training.practice.Practices;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.followup.BestPracticeProcess;
import kr.municipal.training.workflow.followup.FollowUpProcess;

/**
 * What happens in one run, step by step through the doors, with what must have come of it; between any two steps something
 * else may happen. Together the stories leave every place where the diagrams wait, by each of its ways.
 */
final class RunStory {

    private static final StaffNumber FIRST = Staff.APPLICANT;
    private static final StaffNumber SECOND = Staff.official(5).number();
    private static final StaffNumber THIRD = Staff.official(9).number();

    private final Office office;
    private final FollowUpProcess followUp;
    private final BestPracticeProcess bestPractice;
    private final Practices practices;
    private final Certificates certificates;
    private final CourseRun run;
    private List<Runnable> steps = List.of();
    private Runnable outcome = () -> {};

    RunStory(
            Office office,
            FollowUpProcess followUp,
            BestPracticeProcess bestPractice,
            Practices practices,
            Certificates certificates) {
        this.office = office;
        this.followUp = followUp;
        this.bestPractice = bestPractice;
        this.practices = practices;
        this.certificates = certificates;
        this.run = Runs.aRun()
                .withSeats(1)
                .withWaitingPlaces(2)
                .withSchedule(Runs.schedule().withMaterialsRelease(Moments.seoul("2026-03-08T09:00")))
                .planned()
                .build();
    }

    List<Runnable> steps() {
        return steps;
    }

    /** Fails when what should have come of the story did not. */
    void check() {
        outcome.run();
    }

    /** One leaves, one moves up and goes all the way, one waits in vain; everybody answers in time. */
    RunStory everybodyAnswers() {
        steps = List.of(
                this::plan,
                () -> office.passTo(Moments.OPENING),
                () -> List.of(FIRST, SECOND, THIRD).forEach(person -> office.applied(person, run)),
                () -> List.of(FIRST, SECOND, THIRD).forEach(person -> office.approve(of(person))),
                () -> office.passTo(Moments.CLOSING),
                () -> office.participation.withdraw(of(FIRST), FIRST, "출장").orThrow(),
                () -> office.passTo(Moments.APPROVAL_DEADLINE),
                () -> office.passTo("2026-03-08T09:00"),
                () -> office.passTo("2026-03-09T18:00"),
                () -> office.passTo(Moments.CLASS_START),
                () -> office.passTo(Moments.CLASS_END),
                () -> office.closeAttendance(run, Map.of()),
                () -> office.answer(of(SECOND)).orThrow(),
                () -> office.passTo("2026-03-19T09:00"),
                this::confirmCompletion,
                this::decideDirection,
                () -> followUp.submitPlan(of(SECOND), SECOND, "보고서 초안에 써 보겠습니다.")
                        .orThrow(),
                () -> office.passTo("2026-04-20T09:00"),
                () -> followUp.answer(of(SECOND), SECOND, true, "민원 답변 초안").orThrow(),
                () -> submit("민원 답변 초안"),
                () -> review("RETURNED"),
                () -> submit("민원 답변 초안, 30분에서 15분으로"),
                () -> review("ACCEPTED"),
                () -> office.passTo("2026-05-10T09:00"),
                () -> bestPractice.consent(of(SECOND), SECOND).orThrow(),
                () -> bestPractice.withdrawConsent(of(SECOND), SECOND).orThrow(),
                () -> bestPractice.consent(of(SECOND), SECOND).orThrow(),
                () -> bestPractice.publish(of(SECOND), Staff.OFFICER).orThrow(),
                () -> office.passTo("2026-06-18T09:00"),
                () -> followUp.answer(of(SECOND), SECOND, false, "업무가 바뀌었습니다.").orThrow());
        outcome = () -> {
            ended(FIRST, ApplicationStatus.WITHDRAWN, "EndEvent_Withdrawn");
            ended(SECOND, ApplicationStatus.SELECTED, "EndEvent_Finished");
            ended(THIRD, ApplicationStatus.NOT_SELECTED, "EndEvent_WaitingEnded");
            assertThat(office.ends("follow-up", of(SECOND).value())).containsExactly("EndEvent_FollowedUp");
            assertThat(office.ends("best-practice", of(SECOND).value()))
                    .containsExactlyInAnyOrder("EndEvent_ConsentReminded", "EndEvent_PracticePublished");
            assertThat(certificates.find(of(SECOND))).isPresent();
            assertThat(practices.followUps(of(SECOND)))
                    .extracting(FollowUp::used)
                    .containsExactly(true, false);
            runEnded(RunPhase.FINISHED, "EndEvent_RunFinished");
        };
        return this;
    }

    /** The officer opens and closes by hand; one is never decided on, the other comes, never answers anything and improves nothing. */
    RunStory nobodyAnswers() {
        steps = List.of(
                this::plan,
                () -> office.courseRun.open(run.id(), Staff.OFFICER).orThrow(),
                () -> List.of(FIRST, SECOND).forEach(person -> office.applied(person, run)),
                () -> office.approve(of(SECOND)),
                () -> {
                    office.passTo("2026-02-24T12:00");
                    office.courseRun.closeApplications(run.id(), Staff.OFFICER).orThrow();
                },
                () -> office.passTo("2026-03-05T19:00"),
                () -> office.passTo("2026-03-07T09:00"),
                () -> office.closeAttendance(run, Map.of()),
                () -> office.passTo("2026-03-14T09:00"),
                () -> office.passTo("2026-03-19T09:00"),
                this::confirmCompletion,
                () -> submit("보고서 초안"),
                () -> review("RETURNED"),
                () -> office.passTo("2026-04-05T09:00"),
                () -> office.passTo("2026-04-20T09:00"),
                () -> office.passTo("2026-05-05T09:00"),
                () -> office.passTo("2026-06-20T09:00"),
                () -> office.passTo("2026-07-10T09:00"),
                this::decideDirection);
        outcome = () -> {
            ended(FIRST, ApplicationStatus.EXPIRED, "EndEvent_Expired");
            ended(SECOND, ApplicationStatus.SELECTED, "EndEvent_SurveyReminded", "EndEvent_Finished");
            assertThat(office.ends("approval", of(FIRST).value()))
                    .contains("EndEvent_ApproverReminded", "EndEvent_ApprovalExpired")
                    // The former diagram does not hand up.
                    .isSubsetOf("EndEvent_ApproverReminded", "EndEvent_ApprovalExpired", "EndEvent_ApprovalEscalated");
            assertThat(office.ends("best-practice", of(SECOND).value())).containsExactly("EndEvent_NotImproved");
            assertThat(office.noticesOf(Staff.HEAD)).containsOnlyOnce("APPROVAL_REMINDER");
            assertThat(certificates.find(of(SECOND))).isPresent();
            runEnded(RunPhase.FINISHED, "EndEvent_RunFinished");
        };
        return this;
    }

    /** The officer takes one off and then cancels the run. */
    RunStory cancelled() {
        steps = List.of(
                this::plan,
                () -> office.passTo(Moments.OPENING),
                () -> List.of(FIRST, SECOND, THIRD).forEach(person -> office.approved(person, run)),
                () -> office.participation
                        .takeOff(of(FIRST), Staff.OFFICER, new CancellationDraft("TAKEN_OFF", "휴직 발령"))
                        .orThrow(),
                () -> office.courseRun
                        .cancel(run.id(), new CancellationDraft("RUN_CANCELLED", "강사 사정"), Staff.OFFICER)
                        .orThrow());
        outcome = () -> {
            ended(FIRST, ApplicationStatus.CANCELLED, "EndEvent_TakenOff");
            ended(SECOND, ApplicationStatus.CANCELLED, "EndEvent_RunCancelled");
            ended(THIRD, ApplicationStatus.CANCELLED, "EndEvent_RunCancelled");
            runEnded(RunPhase.CANCELLED, "EndEvent_RunCancelled");
        };
        return this;
    }

    private void plan() {
        office.runs.save(run);
        office.courseRun.plan(run.id()).orThrow();
    }

    /** In a run begun with a diagram that asks nobody, all is concluded by now. */
    private void confirmCompletion() {
        office.completion.proposed(run.id()).ifPresent(list -> office.completion
                .confirm(run.id(), list.mark(), Staff.OFFICER)
                .orThrow());
    }

    private void submit(String text) {
        bestPractice.submit(of(SECOND), SECOND, "업무 활용", text).orThrow();
    }

    private void review(String verdict) {
        bestPractice
                .review(of(SECOND), verdict, "효과를 숫자로 적어 주십시오.", Staff.OFFICER)
                .orThrow();
    }

    private void decideDirection() {
        office.courseRun
                .decideDirection(run.id(), "KEEP", "만족도가 높고 신청이 많았습니다.", Staff.OFFICER)
                .orThrow();
    }

    private ApplicationId of(StaffNumber person) {
        return office.applications.ofApplicant(person).get(0).id();
    }

    private void ended(StaffNumber person, ApplicationStatus status, String... ends) {
        assertThat(office.statusOf(of(person))).isEqualTo(status);
        assertThat(office.ends("participation", of(person).value())).containsExactlyInAnyOrder(ends);
        assertThat(office.isOver("participation", of(person).value())).isTrue();
    }

    private void runEnded(RunPhase phase, String end) {
        assertThat(office.runs.get(run.id()).phase()).isEqualTo(phase);
        assertThat(office.ends("course-run", run.id().value())).containsExactly(end);
    }
}
