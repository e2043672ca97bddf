package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.AtOnce.together;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.survey.SurveyResponses;
import kr.municipal.training.workflow.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ProcessTest
@DisplayName("같은 순간에: 두 번 누르기와 마지막 자리")
class AtTheSameMomentTest {

    private static final int AT_ONCE = 8;

    @Autowired
    private Office office;

    @Autowired
    private SurveyResponses responses;

    @BeforeEach
    void begin() {
        office.reset();
    }

    @Test
    @DisplayName("신청 단추를 동시에 여러 번 눌러도 신청은 하나이고, 나머지는 이미 신청하였다고 거절된다")
    void applyingTwice() throws Exception {
        CourseRun run = office.opened(Runs.aRun());

        List<Outcome<?>> outcomes = together(IntStream.range(0, AT_ONCE)
                .<Callable<Outcome<?>>>mapToObj(n -> () -> office.participation.apply(Staff.APPLICANT, run.id()))
                .toList());

        assertThat(outcomes).filteredOn(outcome -> outcome.reasons().isEmpty()).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.reasons().isEmpty())
                .allSatisfy(outcome -> assertThat(Office.codes(outcome)).containsExactly("ALREADY_APPLIED"));
        assertThat(office.applications.ofApplicant(Staff.APPLICANT)).hasSize(1);
        assertThat(office.applications.refusals(Staff.APPLICANT)).hasSize(AT_ONCE - 1);
    }

    @Test
    @DisplayName("마지막 자리를 두고 동시에 승인되어도 한 사람만 선발되고, 나머지는 대기한다")
    void oneSeat() throws Exception {
        CourseRun run = office.opened(Runs.aRun().withSeats(1).withWaitingPlaces(AT_ONCE));
        List<ApplicationId> applications = IntStream.rangeClosed(1, AT_ONCE)
                .mapToObj(n -> office.applied(Staff.official(n).number(), run))
                .toList();

        together(applications.stream()
                .<Callable<Outcome<?>>>map(id -> () -> Outcome.done(office.approve(id)))
                .toList());

        Map<ApplicationStatus, Long> states =
                applications.stream().collect(Collectors.groupingBy(office::statusOf, Collectors.counting()));
        assertThat(states)
                .containsOnly(
                        Map.entry(ApplicationStatus.SELECTED, 1L),
                        Map.entry(ApplicationStatus.WAITLISTED, AT_ONCE - 1L));
    }

    @Test
    @DisplayName("설문 제출을 동시에 여러 번 눌러도 응답은 하나이고 수료도 한 번이다")
    void answeringTwice() throws Exception {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        office.closeAttendance(run, Map.of());

        List<Outcome<?>> outcomes = together(IntStream.range(0, AT_ONCE)
                .<Callable<Outcome<?>>>mapToObj(n -> () -> office.answer(id))
                .toList());

        assertThat(outcomes).filteredOn(outcome -> outcome.reasons().isEmpty()).hasSize(1);
        assertThat(responses.ofRun(run.id())).hasSize(1);
        office.confirmCompletion(run);
        assertThat(office.noticesOf(Staff.APPLICANT)).containsOnlyOnce("COMPLETED");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    @DisplayName("두 담당자가 동시에 출석을 마감해도 한 번만 마감되고, 나머지는 이미 마감되었다고 거절되며, 로그에 오류가 없다")
    void closingTwice(CapturedOutput log) throws Exception {
        CourseRun run = office.opened(Runs.aRun());
        office.approved(Staff.APPLICANT, run);
        office.markAll(run, Map.of());

        List<Outcome<?>> outcomes = together(IntStream.range(0, AT_ONCE)
                .<Callable<Outcome<?>>>mapToObj(n -> () -> office.attendance.close(run.id(), Staff.OFFICER))
                .toList());

        assertThat(outcomes).filteredOn(outcome -> outcome.reasons().isEmpty()).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.reasons().isEmpty()).allSatisfy(outcome -> assertThat(
                        Office.codes(outcome))
                .containsAnyOf("ATTENDANCE_CLOSED", "RUN_NOT_IN_PHASE"));
        assertThat(log).doesNotContain("ERROR").doesNotContain("Exception");
    }
}
