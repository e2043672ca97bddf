package kr.municipal.training.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.practice.Practices;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.courserun.SelectionProcess;
import kr.municipal.training.workflow.followup.BestPracticeProcess;
import kr.municipal.training.workflow.followup.FollowUpProcess;
import kr.municipal.training.workflow.participation.CompletionWithdrawal;

/**
 * What happens in one run, step by step through the doors, with what must have come of it; between any two steps something
 * else may happen. Together the stories leave every place where the diagrams wait, by each of its ways.
 */
class RunStory {

    static final StaffNumber FIRST = Staff.APPLICANT;
    static final StaffNumber SECOND = Staff.official(5).number();
    static final StaffNumber THIRD = Staff.official(9).number();

    final Office office;
    final FollowUpProcess followUp;
    final BestPracticeProcess bestPractice;
    final SelectionProcess selecting;
    final CompletionWithdrawal withdrawal;
    final Practices practices;
    final Certificates certificates;
    final CourseRun run;

    private List<Runnable> steps = List.of();
    private Runnable outcome = () -> {};

    RunStory(Doors doors, int seats, int waitingPlaces) {
        this.office = doors.office();
        this.followUp = doors.followUp();
        this.bestPractice = doors.bestPractice();
        this.selecting = doors.selecting();
        this.withdrawal = doors.withdrawal();
        this.practices = doors.practices();
        this.certificates = doors.certificates();
        this.run = Runs.aRun()
                .withSeats(seats)
                .withWaitingPlaces(waitingPlaces)
                .withSchedule(Runs.schedule().withMaterialsRelease(Moments.seoul("2026-03-08T09:00")))
                .planned()
                .build();
    }

    /** Everything a story needs to be played. */
    record Doors(
            Office office,
            FollowUpProcess followUp,
            BestPracticeProcess bestPractice,
            SelectionProcess selecting,
            CompletionWithdrawal withdrawal,
            Practices practices,
            Certificates certificates) {}

    /** Says what happens, and what must have come of it. */
    void tells(List<Runnable> happening, Runnable result) {
        steps = happening;
        outcome = result;
    }

    List<Runnable> steps() {
        return steps;
    }

    /** Fails when what should have come of the story did not. */
    void check() {
        outcome.run();
    }

    void plan() {
        office.runs.save(run);
        office.courseRun.plan(run.id()).orThrow();
    }

    /** In a run begun with a diagram that asks nobody, all is concluded by now. */
    void confirmCompletion() {
        office.completion.proposed(run.id()).ifPresent(list -> office.completion
                .confirm(run.id(), list.mark(), Staff.OFFICER)
                .orThrow());
    }

    void submit(String text) {
        bestPractice.submit(of(SECOND), SECOND, "업무 활용", text).orThrow();
    }

    void review(String verdict) {
        bestPractice
                .review(of(SECOND), verdict, "효과를 숫자로 적어 주십시오.", Staff.OFFICER)
                .orThrow();
    }

    void summarized() {
        office.passTo("2026-03-19T09:00");
        confirmCompletion();
    }

    void decideDirection() {
        office.courseRun
                .decideDirection(run.id(), "KEEP", "만족도가 높고 신청이 많았습니다.", Staff.OFFICER)
                .orThrow();
    }

    ApplicationId of(StaffNumber person) {
        return office.applications.ofApplicant(person).get(0).id();
    }

    void ended(StaffNumber person, ApplicationStatus status, String... ends) {
        assertThat(office.statusOf(of(person))).isEqualTo(status);
        assertThat(office.ends("participation", of(person).value())).containsExactlyInAnyOrder(ends);
        assertThat(office.isOver("participation", of(person).value())).isTrue();
    }

    /** Where it depends on what is drawn how the same came about. */
    void endedByOneOf(StaffNumber person, String... ends) {
        assertThat(office.isOver("participation", of(person).value())).isTrue();
        assertThat(office.ends("participation", of(person).value()))
                .isNotEmpty()
                .isSubsetOf(ends);
    }

    void runEnded(RunPhase phase, String end) {
        assertThat(office.runs.get(run.id()).phase()).isEqualTo(phase);
        assertThat(office.ends("course-run", run.id().value())).containsExactly(end);
    }
}
