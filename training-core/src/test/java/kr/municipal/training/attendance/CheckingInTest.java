package kr.municipal.training.attendance;

import static kr.municipal.training.fixture.Seated.AFTERNOON;
import static kr.municipal.training.fixture.Seated.EVENING;
import static kr.municipal.training.fixture.Seated.MORNING;
import static kr.municipal.training.fixture.Seated.RUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Seated;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("교육생이 화면의 코드와 자기 로그인으로 출석을 확인한다")
class CheckingInTest {

    private static final StaffNumber GA_NUMBER = StaffNumber.of("m01");
    private static final StaffNumber NA_NUMBER = StaffNumber.of("m02");
    private static final ApplicationEntry GA =
            Seated.application("A1", GA_NUMBER).entry();
    private static final ApplicationEntry NA =
            Seated.application("A2", NA_NUMBER).entry();
    private static final Instant START = MORNING.start();

    private final CheckInPolicy policy = CheckInPolicy.standard();
    private final CheckInSecret secret = CheckInSecret.drawn(new Random(1));
    private final SessionCheckIns checkIns = SessionCheckIns.of(MORNING.id(), secret);
    private final AttendanceSheet sheet =
            AttendanceSheet.of(RUN, List.of(MORNING, AFTERNOON), List.of(GA.id(), NA.id()));

    @Test
    @DisplayName("코드와 로그인이 모두 맞으면 출석이 되고 출석부에 적힌다")
    void bothSignals() {
        Instant early = START.minusSeconds(60);

        CheckInOutcome outcome = checkIns.check(attempt(GA, GA_NUMBER, shown(early), early), sheet, policy);

        CheckIn checkIn = outcome.fold(CheckInOutcome.Accepted::checkIn, CheckingInTest::unexpected);
        assertThat(checkIn).isEqualTo(CheckIn.restore(MORNING.id(), GA.id(), GA_NUMBER, early, 0));
        assertThat(checkIn.by()).isEqualTo(GA_NUMBER);
        assertThat(checkIn.at()).isEqualTo(early);
        assertThat(outcome.after().checkIn(GA.id())).contains(checkIn);
        AttendanceSheet marked = sheet.checkIn(checkIn);
        assertThat(marked.mark(MORNING.id(), GA.id())).contains(AttendanceMark.present());
        assertThat(marked.mark(MORNING.id(), NA.id())).isEmpty();
        assertThat(marked.mark(AFTERNOON.id(), GA.id())).isEmpty();
    }

    @Test
    @DisplayName("두 사람이 한꺼번에 확인해도 아무의 출석도, 틀린 횟수도 사라지지 않는다")
    void twoAtOnce() {
        InMemoryCheckIns kept = new InMemoryCheckIns();
        kept.open(RUN, checkIns);
        SessionCheckIns ga = checkIns.check(attempt(GA, GA_NUMBER, shown(START), START), sheet, policy)
                .after();
        SessionCheckIns na = checkIns.check(attempt(NA, NA_NUMBER, "000", START), sheet, policy)
                .after();

        kept.keep(RUN, GA.id(), ga);
        kept.keep(RUN, NA.id(), na);
        kept.keep(RUN, GA.id(), checkIns);

        SessionCheckIns found = kept.find(RUN, MORNING.id()).orElseThrow();
        assertThat(found.checkIn(GA.id())).isEqualTo(ga.checkIn(GA.id())).isPresent();
        assertThat(found.wrongCodes(NA.id())).isEqualTo(1);
        assertThat(found.wrongCodes(GA.id())).isZero();
        assertThat(found.checkIn(NA.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-600, 0, 0", "0, 0, 0", "59, 0, 0", "60, 0, 1", "7199, 0, 119",
        "599, 10, 0", "659, 10, 0", "660, 10, 11", "119, 1, 0", "120, 1, 2"
    })
    @DisplayName("지각은 시작부터 지난 온전한 분이고, 정한 유예 안이면 지각이 아니다")
    void late(int secondsAfterStart, int grace, int late) {
        CheckInPolicy lenient = new CheckInPolicy(policy.codes(), policy.opensBefore(), null, grace, 5);
        Instant at = START.plusSeconds(secondsAfterStart);

        CheckInOutcome outcome = checkIns.check(attempt(GA, GA_NUMBER, shown(at), at), sheet, lenient);

        AttendanceMark mark = outcome.fold(yes -> yes.checkIn().mark(), CheckingInTest::unexpected);
        assertThat(mark).isEqualTo(AttendanceMark.late(late));
    }

    @ParameterizedTest
    @CsvSource({
        ", -600001, CHECK_IN_NOT_OPEN",
        ", -600000, ",
        ", 7199999, ",
        ", 7200000, CHECK_IN_OVER",
        "PT30M, 1799999, ",
        "PT30M, 1800000, CHECK_IN_OVER",
        "PT9H, 7200000, CHECK_IN_OVER"
    })
    @DisplayName("출석 확인은 시작 10분 전부터 정한 때까지, 늦어도 수업이 끝날 때까지만 된다")
    void window(@Nullable Duration closesAfter, long millisAfterStart, @Nullable String code) {
        CheckInPolicy closing = new CheckInPolicy(policy.codes(), policy.opensBefore(), closesAfter, 0, 5);
        Instant at = START.plusMillis(millisAfterStart);

        List<Reason> reasons = reasons(checkIns.check(attempt(GA, GA_NUMBER, shown(at), at), sheet, closing));

        assertThat(Told.codes(reasons)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    @DisplayName("맞는 코드라도 다른 사람의 로그인으로는 확인되지 않고, 거부한 까닭을 모두 알려 준다")
    void forAnother() {
        assertThat(Told.codes(reasons(checkIns.check(attempt(GA, NA_NUMBER, shown(START), START), sheet, policy))))
                .containsExactly("CHECK_IN_FOR_ANOTHER");

        Instant tooLate = MORNING.end();
        AttendanceSheet another = AttendanceSheet.of(RUN, List.of(MORNING), List.of(NA.id()));
        assertThat(Told.codes(reasons(checkIns.check(attempt(GA, NA_NUMBER, " ", tooLate), another, policy))))
                .containsExactly(
                        "CHECK_IN_FOR_ANOTHER", "ATTENDANCE_NOT_A_TRAINEE", "CHECK_IN_OVER", "CHECK_IN_CODE_MISSING");
    }

    @Test
    @DisplayName("출석부에 없는 차시, 마감된 출석부, 담당자가 이미 적은 출결에는 확인되지 않는다")
    void sheetSaysNo() {
        AttendanceSheet afternoonOnly = AttendanceSheet.of(RUN, List.of(AFTERNOON), List.of(GA.id()));
        assertThat(Told.codes(
                        reasons(checkIns.check(attempt(GA, GA_NUMBER, shown(START), START), afternoonOnly, policy))))
                .containsExactly("ATTENDANCE_SESSION_UNKNOWN");

        AttendanceSheet closed = AttendanceSheet.of(RUN, List.of(MORNING), List.of(GA.id()))
                .mark(MORNING.id(), Map.of(GA.id(), AttendanceMark.absence()), EVENING)
                .close(EVENING);
        assertThat(Told.codes(reasons(checkIns.check(attempt(GA, GA_NUMBER, shown(START), START), closed, policy))))
                .containsExactly("ATTENDANCE_CLOSED", "CHECK_IN_MARKED");
    }

    @Test
    @DisplayName("두 번 확인해도 처음 확인한 때가 남고, 그 뒤의 틀린 코드는 세지 않는다")
    void twice() {
        CheckInOutcome first = checkIns.check(attempt(GA, GA_NUMBER, shown(START), START), sheet, policy);
        CheckIn checkIn = first.fold(CheckInOutcome.Accepted::checkIn, CheckingInTest::unexpected);
        AttendanceSheet marked = sheet.checkIn(checkIn);
        Instant later = START.plusSeconds(900);

        for (String code : List.of(shown(later), "000000x")) {
            CheckInOutcome second = first.after().check(attempt(GA, GA_NUMBER, code, later), marked, policy);
            assertThat(second.fold(CheckInOutcome.Accepted::checkIn, CheckingInTest::unexpected))
                    .isEqualTo(checkIn);
            assertThat(second.after()).isEqualTo(first.after());
        }
        assertThat(marked.checkIn(checkIn)).isSameAs(marked);
        assertThat(Told.codes(
                        reasons(first.after().check(attempt(GA, NA_NUMBER, shown(later), later), marked, policy))))
                .as("이미 확인한 사람의 것도 다른 사람에게는 보이지 않는다")
                .containsExactly("CHECK_IN_FOR_ANOTHER", "CHECK_IN_MARKED");
    }

    @Test
    @DisplayName("다른 차시의 코드나 지난 코드는 틀린 코드다")
    void otherCodes() {
        SessionCheckIns afternoon = SessionCheckIns.of(AFTERNOON.id(), CheckInSecret.drawn(new Random(2)));
        String ofMorning = shown(AFTERNOON.start());

        assertThat(Told.codes(
                        reasons(afternoon.check(attempt(GA, GA_NUMBER, ofMorning, AFTERNOON.start()), sheet, policy))))
                .containsExactly("CHECK_IN_CODE_WRONG");
        assertThat(Told.codes(reasons(
                        checkIns.check(attempt(GA, GA_NUMBER, shown(START), START.plusSeconds(60)), sheet, policy))))
                .containsExactly("CHECK_IN_CODE_WRONG");
    }

    @Test
    @DisplayName("틀린 코드를 정한 횟수만큼 적으면, 맞는 코드도 담당자를 거쳐야 한다. 다른 사람은 그대로다")
    void blocked() {
        SessionCheckIns now = checkIns;
        for (int left = 4; left >= 0; left--) {
            CheckInOutcome outcome = now.check(attempt(GA, GA_NUMBER, "00000x", START), sheet, policy);
            assertThat(reasons(outcome))
                    .containsExactly(Reason.of("CHECK_IN_CODE_WRONG").with("left", left));
            now = outcome.after();
        }

        CheckInOutcome right = now.check(attempt(GA, GA_NUMBER, shown(START), START), sheet, policy);
        assertThat(Told.codes(reasons(right))).containsExactly("CHECK_IN_BLOCKED");
        assertThat(right.after().wrongCodes(GA.id())).isEqualTo(5);
        assertThat(reasons(now.check(attempt(NA, NA_NUMBER, shown(START), START), sheet, policy)))
                .isEmpty();
    }

    @Test
    @DisplayName("다른 까닭으로 거부할 때에는 코드를 비교하지도 세지도 않는다")
    void noOracle() {
        CheckInOutcome outcome = checkIns.check(attempt(GA, NA_NUMBER, "00000x", START), sheet, policy);

        assertThat(Told.codes(reasons(outcome))).containsExactly("CHECK_IN_FOR_ANOTHER");
        assertThat(outcome.after()).isEqualTo(checkIns);
    }

    @Test
    @DisplayName("저장했다 읽어도 같고, 비밀값은 적히지 않는다")
    void storing() {
        SessionCheckIns wrong = checkIns.check(attempt(NA, NA_NUMBER, "1", START), sheet, policy)
                .after();
        SessionCheckIns both = wrong.check(attempt(GA, GA_NUMBER, shown(START), START), sheet, policy)
                .after();
        CheckIn ga = both.checkIn(GA.id()).orElseThrow();

        assertThat(SessionCheckIns.restore(MORNING.id(), both.secret(), List.of(ga), Map.of(NA.id(), 1)))
                .isEqualTo(both)
                .hasSameHashCodeAs(both)
                .hasToString("SessionCheckIns[ai-2026-1-1, 1 checked in]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionCheckIns.restore(AFTERNOON.id(), secret, List.of(ga), Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionCheckIns.restore(MORNING.id(), secret, List.of(ga, ga), Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionCheckIns.restore(MORNING.id(), secret, List.of(), Map.of(NA.id(), -1)))
                .withMessageContaining("-1");
    }

    @Test
    @DisplayName("마감된 출석부나 다른 출석부에는 확인을 적지 못한다")
    void misplaced() {
        CheckIn checkIn = CheckIn.restore(MORNING.id(), GA.id(), GA_NUMBER, START, 0);
        AttendanceSheet closed = AttendanceSheet.restore(RUN, List.of(MORNING), List.of(GA.id()), Map.of(), true);

        assertThatIllegalStateException().isThrownBy(() -> closed.checkIn(checkIn));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttendanceSheet.of(RUN, List.of(MORNING), List.of(ApplicationId.of("A9")))
                        .checkIn(checkIn))
                .withMessageContaining("A1");
    }

    @ParameterizedTest
    @CsvSource({"PT-1S, , 0, 1", "PT0S, PT0S, 0, 1", "PT0S, PT-1M, 0, 1", "PT0S, , -1, 1", "PT0S, , 0, 0"})
    @DisplayName("말이 되지 않는 설정은 거부한다")
    void badSettings(Duration opensBefore, @Nullable Duration closesAfter, int grace, int maxWrong) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CheckInPolicy(CheckInCodes.standard(), opensBefore, closesAfter, grace, maxWrong));
    }

    private String shown(Instant at) {
        return policy.codes().code(secret, at);
    }

    private static CheckInAttempt attempt(
            ApplicationEntry entry, StaffNumber signedIn, @Nullable String code, Instant at) {
        return new CheckInAttempt(entry, signedIn, code, at);
    }

    private static List<Reason> reasons(CheckInOutcome outcome) {
        return outcome.fold(yes -> List.of(), CheckInOutcome.Refused::reasons);
    }

    private static <T> T unexpected(CheckInOutcome.Refused refused) {
        throw new AssertionError(refused.reasons());
    }
}
