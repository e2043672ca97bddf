package kr.municipal.training.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApprovalDecision;
import kr.municipal.training.application.ApprovalRules;
import kr.municipal.training.attendance.CheckInCodes;
import kr.municipal.training.attendance.CheckInPolicy;
import kr.municipal.training.attendance.CheckInSecret;
import kr.municipal.training.attendance.SessionCheckIns;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.certificate.NumberingFacts;
import kr.municipal.training.certificate.PrintWindow;
import kr.municipal.training.certificate.RegisterEvent;
import kr.municipal.training.completion.DeductionPolicy;
import kr.municipal.training.completion.DeductionTable;
import kr.municipal.training.completion.WithdrawnCompletion;
import kr.municipal.training.direction.DirectionThresholds;
import kr.municipal.training.direction.Evidence;
import kr.municipal.training.direction.TaughtMinutes;
import kr.municipal.training.direction.YearFigures;
import kr.municipal.training.eligibility.EligibilityRules;
import kr.municipal.training.eligibility.PriorApplication;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.FirstProgram;
import kr.municipal.training.fixture.Learning;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.hours.HoursReport;
import kr.municipal.training.hours.HoursStanding;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.hours.RecognitionCap;
import kr.municipal.training.hours.RecognizedHours;
import kr.municipal.training.hours.YearlyCap;
import kr.municipal.training.practice.ActionPlan;
import kr.municipal.training.practice.BestPracticeEntry;
import kr.municipal.training.practice.FollowUpDates;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.survey.Question;
import kr.municipal.training.survey.QuestionKey;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("한계에 꼭 맞는 값까지는 받는다")
class LastGoodValueTest {

    private static final String REASON = "가".repeat(1000);
    private static final ApplicationId APPLICATION = ApplicationId.of("A1");

    static Stream<Arguments> lastGoodValues() {
        return Stream.concat(
                IntStream.of(1900, 9999).boxed().flatMap(LastGoodValueTest::inYear),
                Stream.of(
                        taken(
                                "부서 추천 순위 1",
                                () -> new ApprovalDecision.Approve(Staff.HEAD, Moments.DECIDING, null, null, 1)),
                        taken("부서별 승인 인원 1", () -> new ApprovalRules(1, 1, Moments.calendar())),
                        taken("근무일 9,999일", () -> Moments.calendar().plusWorkingDays(Moments.CLOSING, 9_999)),
                        taken("9,999년에 걸친 날들", () -> Moments.calendar()
                                .unknownYears(LocalDate.of(0, 1, 1), LocalDate.of(9999, 1, 1))),
                        taken("1초마다 바뀌는 코드, 어긋남 없음", () -> codes(1, 0)),
                        taken("한 시간마다 바뀌는 코드, 어긋남 10회", () -> codes(3600, 10)),
                        taken("틀린 코드 1회", () -> new CheckInPolicy(CheckInCodes.standard(), Duration.ZERO, null, 0, 1)),
                        taken(
                                "틀린 코드가 아직 없는 사람",
                                () -> SessionCheckIns.restore(
                                        SessionId.of("S1"),
                                        CheckInSecret.of(new byte[16]),
                                        List.of(),
                                        Map.of(APPLICATION, 0))),
                        taken("꼭 하루 동안의 출력", () -> new PrintWindow(PrintWindow.MOST)),
                        taken(
                                "1,000자의 수료증 취소 사유",
                                () -> new RegisterEvent.Revocation(Staff.OFFICER, Moments.CLOSING, REASON)),
                        taken(
                                "1,000자의 수료 취소 사유",
                                () -> WithdrawnCompletion.of(
                                        Completions.completed("A1", Staff.APPLICANT),
                                        Staff.OFFICER,
                                        REASON,
                                        Moments.seoul("2026-04-01T09:00"))),
                        taken("기준 0점", () -> points("100", "0")),
                        taken("만점이어야 하는 기준", () -> points("100", "100")),
                        taken("방향의 가장 낮은 기준", () -> thresholds(2, "3", "3", 1, 0, 0)),
                        taken("방향의 가장 높은 기준", () -> thresholds(2, "3", "2", 2, 1, 100)),
                        taken("응답률 0", () -> responseRate("0")),
                        taken("응답률 100", () -> responseRate("100")),
                        taken("1분 수업에 실습 없음", () -> new TaughtMinutes(0, 1)),
                        taken("모두 실습", () -> new TaughtMinutes(1, 1)),
                        taken("하루 신청 제한", () -> EligibilityRules.notBlockedAfterNoShow(1, Moments.calendar())),
                        taken("A부터 Z까지의 코드", () -> Reason.of("AZ_09")),
                        taken("하루 뒤와 이틀 뒤의 점검", () -> new FollowUpDates(1, 2)),
                        taken(
                                "99,999분의 차시",
                                () -> Runs.session(
                                        1, Moments.CLASS_START, Moments.CLASS_START.plusSeconds(60L * 99_999))),
                        taken("한 글자의 서술", () -> new Question.FreeText(QuestionKey.of("q1"), "의견", false, 1)),
                        taken(
                                "가장 긴 계획",
                                () -> new ActionPlan(APPLICATION, "가".repeat(ActionPlan.MAX_LENGTH), Moments.CLOSING)),
                        taken(
                                "가장 긴 우수사례",
                                () -> new BestPracticeEntry(
                                        APPLICATION,
                                        Staff.APPLICANT,
                                        "가".repeat(BestPracticeEntry.MAX_TITLE),
                                        "가".repeat(BestPracticeEntry.MAX_TEXT)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lastGoodValues")
    @DisplayName("값마다")
    void isTaken(String what, ThrowingCallable making) {
        assertThatCode(making).as(what).doesNotThrowAnyException();
    }

    private static Stream<Arguments> inYear(int year) {
        ApplicationEntry entry = Applications.anApplication().submitted().entry();
        LearningHours none = LearningHours.ZERO;
        LocalDate day = LocalDate.of(year, 12, 31);
        return Stream.of(
                taken(
                        year + "년의 신청",
                        () -> new ApplicationEntry(
                                entry.id(),
                                entry.applicant(),
                                entry.applicantName(),
                                entry.affiliation(),
                                entry.run(),
                                entry.course(),
                                year,
                                entry.line(),
                                entry.submittedAt())),
                taken(
                        year + "년의 지난 신청",
                        () -> new PriorApplication(entry.run(), entry.course(), year, Moments.OPENING)),
                taken(
                        year + "년의 수료증",
                        () -> new CertificateDetails(
                                "김일번",
                                entry.affiliation(),
                                "과정",
                                year,
                                1,
                                day,
                                day,
                                LearningHours.ofMinutes(1),
                                "구청장")),
                taken(year + "년의 번호", () -> new NumberingFacts(FirstProgram.AI, year, 1, day)),
                taken(year + "년의 비교", () -> YearFigures.notRecorded(year, "")),
                taken(
                        year + "년의 교육시간",
                        () -> new HoursReport(
                                year,
                                List.of(new HoursStanding(Staff.APPLICANT, entry.affiliation(), year, none, none)))),
                taken(year + "년의 인정한도", () -> new RecognitionCap(Learning.CLASS, year, 9999, YearlyCap.unlimited())),
                taken(
                        year + "년의 인정시간",
                        () -> new RecognizedHours(Learning.CLASS, year, none, none, none, YearlyCap.unlimited())));
    }

    private static CheckInCodes codes(int seconds, int drift) {
        return new CheckInCodes(CheckInCodes.Algorithm.HMAC_SHA_256, Duration.ofSeconds(seconds), 6, drift);
    }

    private static DeductionPolicy points(String full, String pass) {
        BigDecimal one = BigDecimal.ONE;
        return new DeductionPolicy(
                new BigDecimal(full), new BigDecimal(pass), DeductionTable.withoutLeave(one, one, one), false, false);
    }

    private static DirectionThresholds thresholds(
            int answers, String satisfied, String dissatisfied, int high, int low, int percent) {
        return new DirectionThresholds(
                answers, new BigDecimal(satisfied), new BigDecimal(dissatisfied), high, low, percent, percent);
    }

    private static Evidence responseRate(String percent) {
        return new Evidence(0, Capacity.unlimited(), 0, 0, 0, null, new BigDecimal(percent), 0, 0);
    }

    private static Arguments taken(String what, ThrowingCallable making) {
        return arguments(what, making);
    }
}
