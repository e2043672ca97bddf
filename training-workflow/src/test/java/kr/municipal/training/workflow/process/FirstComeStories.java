package kr.municipal.training.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.CancellationDraft;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.practice.FollowUp;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.staff.StaffNumber;

/** What happens where seats are given on approval, and go to those who wait without asking them. */
final class FirstComeStories extends RunStory {

    private static final StaffNumber FOURTH = Staff.official(13).number();

    private FirstComeStories(Doors doors, int seats, int waitingPlaces) {
        super(doors, seats, waitingPlaces);
    }

    /** One leaves, one moves up and goes all the way, one waits in vain; everybody answers in time. */
    static RunStory everybodyAnswers(Doors doors) {
        return new FirstComeStories(doors, 1, 2).everybodyAnswers();
    }

    /** The officer opens and closes by hand; one is never decided on, the other comes, never answers anything and improves nothing. */
    static RunStory nobodyAnswers(Doors doors) {
        return new FirstComeStories(doors, 1, 2).nobodyAnswers();
    }

    /** The officer takes one off, changes the date and then cancels the run. */
    static RunStory cancelled(Doors doors) {
        return new FirstComeStories(doors, 1, 2).cancelled();
    }

    /** Nobody completes: not allowed to apply, rejected, no place, waits in vain, never came; attendance closes by itself. */
    static RunStory nobodyCompletes(Doors doors) {
        return new FirstComeStories(doors, 1, 1).nobodyCompletes();
    }

    /** Completions are taken back, one before its certificate was issued and one after; a practice is declined before. */
    static RunStory takenBack(Doors doors) {
        return new FirstComeStories(doors, 2, 0).takenBack();
    }

    /** A completion is taken back while its practice is reviewed. */
    static RunStory endedPractice(Doors doors) {
        return new FirstComeStories(doors, 2, 0).endedPractice();
    }

    private RunStory everybodyAnswers() {
        tells(
                List.of(
                        this::plan,
                        () -> office.passTo(Moments.OPENING),
                        () -> List.of(FIRST, SECOND, THIRD).forEach(person -> office.applied(person, run)),
                        () -> List.of(FIRST, SECOND, THIRD).forEach(person -> office.approve(of(person))),
                        () -> office.passTo(Moments.CLOSING),
                        () -> office.participation
                                .withdraw(of(FIRST), FIRST, "출장")
                                .orThrow(),
                        () -> office.passTo(Moments.APPROVAL_DEADLINE),
                        () -> office.passTo("2026-03-08T09:00"),
                        () -> office.passTo("2026-03-09T18:00"),
                        () -> office.passTo(Moments.CLASS_START),
                        () -> office.passTo(Moments.CLASS_END),
                        () -> office.closeAttendance(run, Map.of()),
                        () -> office.answer(of(SECOND)).orThrow(),
                        () -> office.passTo("2026-03-19T09:00"),
                        this::confirmCompletion,
                        () -> office.passTo("2026-03-20T09:00"),
                        this::decideDirection,
                        () -> followUp.submitPlan(of(SECOND), SECOND, "보고서 초안에 써 보겠습니다.")
                                .orThrow(),
                        () -> office.passTo("2026-04-21T09:00"),
                        () -> followUp.answer(of(SECOND), SECOND, true, "민원 답변 초안")
                                .orThrow(),
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
                        () -> followUp.answer(of(SECOND), SECOND, false, "업무가 바뀌었습니다.")
                                .orThrow()),
                () -> {
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
                });
        return this;
    }

    private RunStory nobodyAnswers() {
        tells(
                List.of(
                        this::plan,
                        () -> office.courseRun.open(run.id(), Staff.OFFICER).orThrow(),
                        () -> List.of(FIRST, SECOND).forEach(person -> office.applied(person, run)),
                        () -> office.approve(of(SECOND)),
                        () -> {
                            office.passTo("2026-02-24T12:00");
                            office.courseRun
                                    .closeApplications(run.id(), Staff.OFFICER)
                                    .orThrow();
                        },
                        () -> office.passTo("2026-03-05T19:00"),
                        () -> office.passTo("2026-03-07T09:00"),
                        () -> office.passTo(Moments.CLASS_END),
                        () -> office.closeAttendance(run, Map.of()),
                        () -> office.passTo("2026-03-14T09:00"),
                        () -> office.passTo("2026-03-19T09:00"),
                        this::confirmCompletion,
                        () -> office.passTo("2026-03-20T09:00"),
                        () -> submit("보고서 초안"),
                        () -> review("RETURNED"),
                        () -> office.passTo("2026-04-05T09:00"),
                        () -> office.passTo("2026-04-21T09:00"),
                        () -> office.passTo("2026-05-05T09:00"),
                        () -> office.passTo("2026-06-20T09:00"),
                        () -> office.passTo("2026-07-10T09:00"),
                        this::decideDirection),
                () -> {
                    ended(FIRST, ApplicationStatus.EXPIRED, "EndEvent_Expired");
                    ended(SECOND, ApplicationStatus.SELECTED, "EndEvent_SurveyReminded", "EndEvent_Finished");
                    assertThat(office.ends("approval", of(FIRST).value()))
                            .contains("EndEvent_ApproverReminded", "EndEvent_ApprovalExpired")
                            // The former diagram does not hand up.
                            .isSubsetOf(
                                    "EndEvent_ApproverReminded",
                                    "EndEvent_ApprovalExpired",
                                    "EndEvent_ApprovalEscalated");
                    assertThat(office.ends("best-practice", of(SECOND).value()))
                            .containsExactly("EndEvent_NotImproved");
                    assertThat(office.noticesOf(Staff.HEAD)).containsOnlyOnce("APPROVAL_REMINDER");
                    assertThat(certificates.find(of(SECOND))).isPresent();
                    runEnded(RunPhase.FINISHED, "EndEvent_RunFinished");
                });
        return this;
    }

    private RunStory cancelled() {
        tells(
                List.of(
                        this::plan,
                        () -> office.passTo(Moments.OPENING),
                        () -> List.of(FIRST, SECOND, THIRD).forEach(person -> office.applied(person, run)),
                        () -> List.of(FIRST, SECOND, THIRD).forEach(person -> office.approve(of(person))),
                        () -> office.participation
                                .takeOff(of(FIRST), Staff.OFFICER, new CancellationDraft("TAKEN_OFF", "휴직 발령"))
                                .orThrow(),
                        () -> office.schedule
                                .reschedule(run.id(), tenDaysLater(), "강사 사정", Staff.OFFICER)
                                .orThrow(),
                        () -> office.passTo("2026-03-09T09:00"),
                        () -> office.passTo("2026-03-18T09:00"),
                        () -> office.courseRun
                                .cancel(run.id(), new CancellationDraft("RUN_CANCELLED", "강사 사정"), Staff.OFFICER)
                                .orThrow()),
                () -> {
                    ended(FIRST, ApplicationStatus.CANCELLED, "EndEvent_TakenOff");
                    ended(SECOND, ApplicationStatus.CANCELLED, "EndEvent_RunCancelled");
                    ended(THIRD, ApplicationStatus.CANCELLED, "EndEvent_RunCancelled");
                    runEnded(RunPhase.CANCELLED, "EndEvent_RunCancelled");
                });
        return this;
    }

    private static RunSchedule.Decided tenDaysLater() {
        ClassSession later = Runs.session(1, Moments.seoul("2026-03-20T14:00"), Moments.seoul("2026-03-20T17:00"));
        return RunSchedule.of(Runs.window(), Moments.APPROVAL_DEADLINE, List.of(later), Moments.calendar())
                .withMaterialsRelease(Moments.seoul("2026-03-08T09:00"));
    }

    private RunStory nobodyCompletes() {
        tells(
                List.of(
                        this::plan,
                        () -> office.passTo(Moments.OPENING),
                        () -> List.of(FIRST, SECOND, THIRD, FOURTH).forEach(person -> office.applied(person, run)),
                        () -> assertThat(Office.codes(office.participation.apply(SECOND, run.id())))
                                .containsExactly("ALREADY_APPLIED"),
                        () -> office.approval
                                .decide(of(FIRST), office.approverOf(of(FIRST)), "REJECT", "업무가 몰리는 때입니다.")
                                .orThrow(),
                        () -> office.approve(of(SECOND)),
                        () -> office.approve(of(THIRD)),
                        () -> office.approve(of(FOURTH)),
                        () -> office.passTo(Moments.CLASS_END),
                        () -> office.passTo("2026-03-17T17:00"),
                        () -> office.markAll(run, Map.of(of(SECOND), AttendanceMark.absence())),
                        () -> office.passTo("2026-03-18T18:00"),
                        () -> office.passTo("2026-03-25T09:00"),
                        this::confirmCompletion,
                        this::decideDirection),
                () -> {
                    ended(FIRST, ApplicationStatus.REJECTED, "EndEvent_Rejected");
                    ended(SECOND, ApplicationStatus.SELECTED, "EndEvent_NotCompleted");
                    ended(THIRD, ApplicationStatus.NOT_SELECTED, "EndEvent_WaitingEnded");
                    ended(FOURTH, ApplicationStatus.NOT_SELECTED, "EndEvent_NotSelected");
                    assertThat(office.applications.refusals(SECOND))
                            .singleElement()
                            .satisfies(refused -> assertThat(office.ends(
                                            "participation", refused.id().value()))
                                    .containsExactly("EndEvent_Ineligible"));
                    runEnded(RunPhase.FINISHED, "EndEvent_RunFinished");
                });
        return this;
    }

    private RunStory endedPractice() {
        tells(
                List.of(
                        this::plan,
                        () -> office.passTo(Moments.OPENING),
                        () -> office.applied(SECOND, run),
                        () -> office.approve(of(SECOND)),
                        () -> office.passTo(Moments.CLASS_END),
                        () -> office.closeAttendance(run, Map.of()),
                        () -> office.answer(of(SECOND)).orThrow(),
                        () -> office.passTo("2026-03-19T09:00"),
                        this::confirmCompletion,
                        () -> office.passTo("2026-03-20T09:00"),
                        () -> submit("보고서 초안"),
                        () -> withdrawal
                                .withdraw(of(SECOND), Staff.OFFICER, "대리 출석")
                                .orThrow(),
                        this::decideDirection),
                () -> {
                    endedByOneOf(SECOND, "EndEvent_CompletionWithdrawn", "EndEvent_SurveyReminded");
                    // The former diagram does not know of it, and is ended from outside.
                    assertThat(office.ends("best-practice", of(SECOND).value())).isSubsetOf("EndEvent_PracticeEnded");
                    assertThat(office.isOver("best-practice", of(SECOND).value()))
                            .isTrue();
                    runEnded(RunPhase.FINISHED, "EndEvent_RunFinished");
                });
        return this;
    }

    private RunStory takenBack() {
        tells(
                List.of(
                        this::plan,
                        () -> office.passTo(Moments.OPENING),
                        () -> List.of(FIRST, SECOND).forEach(person -> office.applied(person, run)),
                        () -> List.of(FIRST, SECOND).forEach(person -> office.approve(of(person))),
                        () -> office.passTo(Moments.CLASS_END),
                        () -> office.closeAttendance(run, Map.of()),
                        () -> List.of(FIRST, SECOND)
                                .forEach(person -> office.answer(of(person)).orThrow()),
                        () -> office.passTo("2026-03-19T09:00"),
                        () -> {
                            confirmCompletion();
                            // Before the certificate is issued, unless time passes before the completion is concluded.
                            withdrawal.withdraw(of(FIRST), Staff.OFFICER, "대리 출석");
                        },
                        () -> withdrawal.withdraw(of(FIRST), Staff.OFFICER, "대리 출석"),
                        () -> office.passTo("2026-03-20T09:00"),
                        () -> submit("보고서 초안"),
                        () -> review("DECLINED"),
                        () -> withdrawal
                                .withdraw(of(SECOND), Staff.OFFICER, "대리 출석")
                                .orThrow(),
                        this::decideDirection),
                () -> {
                    endedByOneOf(FIRST, "EndEvent_NothingToCertify", "EndEvent_CompletionWithdrawn");
                    endedByOneOf(SECOND, "EndEvent_CompletionWithdrawn", "EndEvent_SurveyReminded");
                    assertThat(certificates.holding(of(FIRST))).isEmpty();
                    assertThat(office.ends("best-practice", of(SECOND).value()))
                            .containsExactly("EndEvent_PracticeDeclined");
                    assertThat(certificates.holding(of(SECOND))).isEmpty();
                    runEnded(RunPhase.FINISHED, "EndEvent_RunFinished");
                });
        return this;
    }
}
