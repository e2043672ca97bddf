package kr.municipal.training.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.ApprovalPolicy;
import kr.municipal.training.application.CancellationKind;
import kr.municipal.training.application.Cancelled;
import kr.municipal.training.application.Withdrawn;
import kr.municipal.training.attendance.AttendanceRate;
import kr.municipal.training.attendance.CheckInCodes;
import kr.municipal.training.course.Course;
import kr.municipal.training.direction.NeedsDiagnosis;
import kr.municipal.training.direction.NeedsGap;
import kr.municipal.training.direction.TopicNeed;
import kr.municipal.training.direction.YearFigures;
import kr.municipal.training.eligibility.PriorApplication;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.FirstProgram;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Questionnaires;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.hours.HoursReport;
import kr.municipal.training.practice.BestPracticeEntry;
import kr.municipal.training.survey.Answer;
import kr.municipal.training.survey.Difference;
import kr.municipal.training.survey.Interval;
import kr.municipal.training.survey.Question;
import kr.municipal.training.survey.QuestionSummary;
import kr.municipal.training.survey.Row;
import kr.municipal.training.survey.Steps;
import kr.municipal.training.survey.SurveySummary;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("말이 되지 않는 값은 그 값을 밝히며 거부한다")
class RefusingNonsenseTest {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Stream<Arguments> nonsense() {
        Question asked = Questionnaires.satisfaction().questions().get(0);
        QuestionSummary hidden = new QuestionSummary(asked, 3, true, Map.of(), List.of(), List.of());
        ApplicationEntry entry = Applications.anApplication().submitted().entry();
        Course course = FirstProgram.course(FirstProgram.AI);
        Row topic = Row.of("ai", "AI");
        return Stream.of(
                refused("2147483647", () -> Moments.calendar().plusWorkingDays(Moments.CLOSING, Integer.MAX_VALUE)),
                refused("10000", () -> Moments.calendar().minusWorkingDays(Moments.CLOSING, 10_000)),
                refused(
                        "99999",
                        () -> Runs.session(1, Moments.CLASS_START, Moments.CLASS_START.plusSeconds(60L * 100_000))),
                refused(
                        "PT1H1S",
                        () -> new CheckInCodes(CheckInCodes.Algorithm.HMAC_SHA_256, Duration.ofSeconds(3601), 6, 1)),
                refused("[예, 예]", () -> new Answer.Chosen(List.of("예", "예"))),
                refused(
                        course.equipment().get(0).name(),
                        () -> new Course(
                                course.id(),
                                course.program(),
                                1,
                                course.topic(),
                                course.mode(),
                                List.of(),
                                List.of(
                                        course.equipment().get(0),
                                        course.equipment().get(0)))),
                refused("-1", () -> new QuestionSummary(asked, -1, false, Map.of(), List.of(), List.of())),
                refused("{1=3}", () -> new QuestionSummary(asked, 3, true, Map.of("1", 3), List.of(), List.of())),
                refused("1 texts", () -> new QuestionSummary(asked, 3, true, Map.of(), List.of("글"), List.of())),
                refused("1 rows", () -> new QuestionSummary(asked, 3, true, Map.of(), List.of(), List.of(hidden))),
                refused("1 questions", () -> new SurveySummary(5, 3, true, List.of(hidden))),
                refused("difference 2", () -> new Difference(TWO, new Interval(ONE, ONE))),
                refused("null", () -> new Difference(null, new Interval(ONE, TWO))),
                refused("[하,  ]", () -> new Steps(1, 2, List.of("하", " "))),
                refused("-1", () -> new TopicNeed(topic, 0, -1, null, null, false)),
                refused("-2", () -> new TopicNeed(topic, -2, 0, null, null, false)),
                refused("place 0", () -> new TopicNeed(topic, 0, 0, new NeedsGap(TWO, ONE), 0, false)),
                refused("null", () -> new TopicNeed(topic, 0, 0, null, 1, false)),
                refused("-1", () -> new NeedsDiagnosis(-1, List.of())),
                refused("26", () -> new HoursReport(26, List.of())),
                refused(
                        "10000",
                        () -> new PriorApplication(Runs.aRun().build().id(), course.id(), 10_000, Moments.OPENING)),
                refused("1899", () -> inYear(entry, 1899)),
                refused("1899", () -> YearFigures.notRecorded(1899, "")),
                refused("10000", () -> YearFigures.notRecorded(10_000, "")),
                refused("title", () -> new BestPracticeEntry(entry.id(), entry.applicant(), " ", "글")),
                refused("101", () -> new BestPracticeEntry(entry.id(), entry.applicant(), "가".repeat(101), "글")),
                refused("4001", () -> new BestPracticeEntry(entry.id(), entry.applicant(), "제목", "가".repeat(4001))),
                refused("101", () -> new AttendanceRate(0, 60).minutesNeeded(101)),
                refused("REJECTED", () -> new Withdrawn(entry, ApplicationStatus.REJECTED, Moments.CLOSING, null)),
                refused(
                        "WITHDRAWN",
                        () -> new Cancelled(
                                entry,
                                ApplicationStatus.WITHDRAWN,
                                CancellationKind.TAKEN_OFF,
                                Staff.OFFICER,
                                Moments.CLOSING,
                                "출장")),
                refused(
                        course.materials().get(0).id().value(),
                        () -> new Course(
                                course.id(),
                                course.program(),
                                1,
                                course.topic(),
                                course.mode(),
                                List.of(
                                        course.materials().get(0),
                                        course.materials().get(0)),
                                List.of())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    @DisplayName("값마다")
    void refusedByValue(String value, ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessageContaining(value);
    }

    @Test
    @DisplayName("기준은 첫 신청이 올 때가 아니라 세울 때 거부한다")
    void refusedWhenSetUp() {
        assertThat(Stream.<ThrowingCallable>of(
                        () -> ApprovalPolicy.departmentHead(" "),
                        () -> ApprovalPolicy.headAbove(""),
                        () -> ApprovalPolicy.headOf("\t", Staff.DIGITAL)))
                .allSatisfy(policy ->
                        assertThatIllegalArgumentException().isThrownBy(policy).withMessageContaining("blank"));
    }

    private static ApplicationEntry inYear(ApplicationEntry entry, int year) {
        return new ApplicationEntry(
                entry.id(),
                entry.applicant(),
                entry.applicantName(),
                entry.affiliation(),
                entry.run(),
                entry.course(),
                year,
                entry.line(),
                entry.submittedAt());
    }

    private static Arguments refused(String value, ThrowingCallable making) {
        return arguments(value, making);
    }
}
