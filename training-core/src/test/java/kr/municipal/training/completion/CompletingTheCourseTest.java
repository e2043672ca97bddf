package kr.municipal.training.completion;

import static kr.municipal.training.fixture.ChecklistItems.SCHEDULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.AttendanceRate;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.attendance.AuthorisedTreatment;
import kr.municipal.training.checklist.Readiness;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.Seated;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.run.RunId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("수료를 판정한다")
class CompletingTheCourseTest {

    private static final Instant AT = Instant.parse("2026-03-17T09:00:00Z");
    private static final Readiness READY = new Readiness(1, 1, List.of());
    private static final Readiness NOT_READY = new Readiness(0, 1, List.of(SCHEDULE));

    private final AttendanceRatePolicy everything = new AttendanceRatePolicy(80, true, true);

    @Test
    @DisplayName("기준을 모두 채우면 수료다")
    void completed() {
        CompletionDecision decision = everything.assess(facts(160, true, READY), AT);

        assertThat(decision).isInstanceOfSatisfying(Completed.class, completed -> {
            assertThat(completed.entry()).isEqualTo(Seated.application("A1").entry());
            assertThat(completed.rate()).isEqualTo(new AttendanceRate(160, 200));
            assertThat(completed.decidedAt()).isEqualTo(AT);
        });
    }

    @Test
    @DisplayName("판정할 사실은 그 사람의 출석부에서 온다: 출석률, 차시마다의 출결, 있던 시간")
    void factsOfTheSheet() {
        Selected selected = Seated.application("A1");
        AttendanceMark late = AttendanceMark.late(20).withLeave();
        AttendanceSheet sheet = AttendanceSheet.of(
                        Seated.RUN, List.of(Seated.MORNING, Seated.AFTERNOON), List.of(selected.id()))
                .mark(Seated.MORNING.id(), Map.of(selected.id(), late), Seated.EVENING);

        CompletionFacts facts =
                CompletionFacts.of(selected, sheet, AuthorisedTreatment.COUNTS_AS_ATTENDED, true, NOT_READY);

        assertThat(facts)
                .isEqualTo(new CompletionFacts(
                        selected,
                        new AttendanceRate(120, 200),
                        List.of(late, AttendanceMark.absence()),
                        100,
                        true,
                        NOT_READY));
    }

    @ParameterizedTest
    @CsvSource({"160, true", "159, false", "200, true", "1, false"})
    @DisplayName("기본 기준은 출석률 80% 이상이고 설문과 체크리스트는 보지 않는다")
    void standard(long attended, boolean completed) {
        CompletionDecision decision = AttendanceRatePolicy.standard().assess(facts(attended, false, NOT_READY), AT);

        assertThat(decision instanceof Completed).isEqualTo(completed);
    }

    @Test
    @DisplayName("모자란 것은 모두, 이른 것과 필요한 것을 함께 알려 준다")
    void everyShortfall() {
        CompletionDecision decision = everything.assess(facts(159, false, NOT_READY), AT);

        List<Shortfall> shortfalls = decision.fold(yes -> List.of(), NotCompleted::shortfalls, taken -> List.of());
        assertThat(Told.codes(shortfalls.stream().map(Shortfall::reason).toList()))
                .containsExactly("ATTENDANCE_RATE_TOO_LOW", "SURVEY_MISSING", "CHECKLIST_INCOMPLETE");
        assertThat(shortfalls).extracting(Shortfall::reached).containsExactly("79.5", "0", "0");
        assertThat(shortfalls).extracting(Shortfall::needed).containsExactly("80", "1", "1");
        assertThat(Told.korean(shortfalls.get(2).reason())).contains("교육 일정·강사 정보 확인");
    }

    @Test
    @DisplayName("기준이 무엇이든, 한 번도 오지 않은 사람은 수료할 수 없다")
    void neverAttended() {
        CompletionPolicy everybody = facts -> List.of();
        CompletionFacts awayWithLeave = new CompletionFacts(
                Seated.application("A1"),
                new AttendanceRate(200, 200),
                List.of(AttendanceMark.present()),
                0,
                true,
                READY);

        CompletionDecision decision = everybody.assess(awayWithLeave, AT);

        assertThat(Told.codes(decision.fold(
                        yes -> List.of(),
                        no -> no.shortfalls().stream().map(Shortfall::reason).toList(),
                        taken -> List.of())))
                .containsExactly("NEVER_ATTENDED");
        assertThat(Completions.naming(List.of()).assess(awayWithLeave, AT)).isInstanceOf(NotCompleted.class);
    }

    @Test
    @DisplayName("다른 기관의 기준도 모자란 것을 알려 주면 된다")
    void ownPolicy() {
        CompletionPolicy fullDay =
                facts -> facts.minutesPresent() >= 200 ? List.of() : List.of(Shortfall.of("OWN_FULL_DAY", 199, 200));

        assertThat(fullDay.assess(facts(200, false, NOT_READY), AT)).isInstanceOf(Completed.class);
        assertThat(fullDay.assess(facts(199, true, READY), AT)).isInstanceOf(NotCompleted.class);
    }

    @Test
    @DisplayName("판정은 신청마다 하나이고, 회차별로 읽을 수 있다")
    void oneDecisionEach() {
        CompletionDecisions decisions = new InMemoryCompletionDecisions();
        CompletionDecision second = Completions.naming(List.of()).assess(facts("A2", 200, true, READY), AT);
        CompletionDecision first = everything.assess(facts(1, false, READY), AT);
        decisions.add(second);
        decisions.add(first);

        assertThat(decisions.ofRun(Seated.RUN)).containsExactly(first, second);
        assertThat(decisions.ofRun(RunId.of("R2"))).isEmpty();
        assertThat(decisions.find(ApplicationId.of("A2"))).contains(second);
        assertThat(decisions.find(ApplicationId.of("A3"))).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> decisions.add(first)).withMessageContaining("A1");
    }

    @Test
    @DisplayName("저장했다 읽은 수료는 처음 것과 같다")
    void restoring() {
        Completed completed = (Completed) Completions.naming(List.of()).assess(facts(200, true, READY), AT);

        assertThat(Completed.restore(completed.entry(), completed.rate(), completed.decidedAt()))
                .isEqualTo(completed)
                .hasSameHashCodeAs(completed)
                .hasToString("Completed[A1 at 2026-03-17T09:00:00Z]");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    @DisplayName("0~100이 아닌 기준은 값을 밝히며 거부한다")
    void badThreshold(int percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AttendanceRatePolicy(percent, false, false))
                .withMessageContaining(Integer.toString(percent));
    }

    @Test
    @DisplayName("이른 것과 필요한 것이 없는 미달사유, 사유 없는 미수료, 음수 시간은 거부한다")
    void senseless() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Shortfall(Reason.of("SURVEY_MISSING")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shortfall(Reason.of("SURVEY_MISSING").with("reached", 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new NotCompleted(Seated.application("A1").entry(), new AttendanceRate(0, 1), List.of(), AT))
                .withMessageContaining("A1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompletionFacts(
                        Seated.application("A1"),
                        new AttendanceRate(0, 1),
                        List.of(AttendanceMark.present()),
                        -1,
                        false,
                        READY))
                .withMessageContaining("-1");
    }

    private static CompletionFacts facts(long attended, boolean surveyAnswered, Readiness items) {
        return facts("A1", attended, surveyAnswered, items);
    }

    private static CompletionFacts facts(String id, long attended, boolean surveyAnswered, Readiness items) {
        return new CompletionFacts(
                Seated.application(id),
                new AttendanceRate(attended, 200),
                List.of(AttendanceMark.present()),
                attended,
                surveyAnswered,
                items);
    }
}
