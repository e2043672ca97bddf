package kr.municipal.training.operation;

import static kr.municipal.training.fixture.Moments.seoul;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.run.ApplicationWindow;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.run.ScheduleDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("일정·장소 변경: 무엇이 달라지고, 무엇은 바꿀 수 없는가")
class ChangingAScheduleTest {

    private static final ClassSession FIRST = Runs.session();
    private static final ClassSession SECOND = Runs.session(2, seoul("2026-03-12T14:00"), seoul("2026-03-12T17:00"));
    private static final Instant BETWEEN = seoul("2026-03-11T09:00");

    private final CourseRun run = Runs.aRun().withSessions(FIRST, SECOND).build();

    @Test
    @DisplayName("옮긴 차시, 바뀐 장소, 뺀 차시, 더한 차시, 바뀐 날짜를 두 언어로 말한다")
    void said() {
        RunSchedule.Decided present = run.schedule().decided();
        ClassSession moved =
                new ClassSession(FIRST.id(), 1, seoul("2026-03-11T10:00"), seoul("2026-03-11T12:00"), "2층 회의실");
        ClassSession added = Runs.session(3, seoul("2026-03-13T14:00"), seoul("2026-03-13T15:00"));
        RunSchedule.Decided to = sessions(present, moved, added).withMaterialsRelease(seoul("2026-03-09T09:00"));

        ScheduleChange change = new ScheduleChange(run, to, Set.of());

        assertThat(Told.codes(change.differences()))
                .containsExactly(
                        "SESSION_MOVED",
                        "SESSION_PLACE_CHANGED",
                        "SESSION_DROPPED",
                        "SESSION_ADDED",
                        "SCHEDULE_DATE_CHANGED");
        assertThat(change.differences())
                .extracting(Told::korean)
                .contains(
                        "1차시: 2026년 3월 10일(화) 14:00에 시작할 예정이던 수업을 2026년 3월 11일(수) 10:00부터 2026년 3월 11일(수) 12:00까지 합니다.",
                        "1차시: 장소가 ‘2층 회의실’(으)로 바뀌었습니다.",
                        "자료 공개: 2026년 3월 6일(금) 18:00에서 2026년 3월 9일(월) 09:00(으)로 바뀌었습니다.");
        assertThat(change.differences()).extracting(Told::english).contains("Session 1: the place is now 2층 회의실.");
        assertThat(change.objections(Moments.APPLYING)).isEmpty();
        assertThat(change.apply(Moments.APPLYING)).isEqualTo(run.reschedule(to));
    }

    @Test
    @DisplayName("장소를 미정으로 되돌릴 수 있고, 끝 시각만 바뀌어도 옮긴 것이다")
    void placeUndecided() {
        ClassSession longer =
                new ClassSession(FIRST.id(), 1, FIRST.start(), FIRST.end().plusSeconds(60), null);

        assertThat(Told.codes(change(longer, SECOND).differences()))
                .containsExactly("SESSION_MOVED", "SESSION_PLACE_UNDECIDED");
    }

    @Test
    @DisplayName("바뀐 것이 없으면 바꾸지 않는다")
    void unchanged() {
        assertThat(Told.codes(change(FIRST, SECOND).objections(Moments.APPLYING)))
                .containsExactly("SCHEDULE_UNCHANGED");
    }

    @ParameterizedTest
    @EnumSource(names = {"ATTENDANCE_CLOSED", "SURVEY_CLOSED", "FINISHED", "CANCELLED"})
    @DisplayName("출석을 마감했거나 끝난 회차의 일정은 바꿀 수 없다")
    void tooLate(RunPhase phase) {
        CourseRun late = Runs.aRun().withSessions(FIRST, SECOND).inPhase(phase).build();
        ScheduleChange change =
                new ScheduleChange(late, sessions(late.schedule().decided(), FIRST), Set.of());

        assertThat(Told.codes(change.objections(Moments.APPLYING))).containsExactly("RUN_NOT_IN_PHASE");
        assertThatThrownBy(() -> change.apply(Moments.APPLYING)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> late.reschedule(late.schedule().decided()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(phase.name());
    }

    static Stream<Arguments> passedDates() {
        RunSchedule.Decided dates = Runs.schedule();
        ApplicationWindow window = dates.window();
        return Stream.of(
                Arguments.of(
                        "신청이 열린 뒤의 신청 시작",
                        RunPhase.OPEN,
                        Moments.BEFORE_OPENING,
                        dates.withWindow(new ApplicationWindow(window.opens().plusSeconds(60), window.closes()))),
                Arguments.of(
                        "신청이 닫힌 뒤의 신청 마감",
                        RunPhase.CLOSED,
                        Moments.APPLYING,
                        dates.withWindow(new ApplicationWindow(
                                window.opens(), window.closes().plusSeconds(60)))),
                Arguments.of(
                        "선발이 확정된 뒤의 승인 기한",
                        RunPhase.SELECTED,
                        Moments.APPLYING,
                        approvalDeadline(dates, dates.approvalDeadline().plusSeconds(60))),
                Arguments.of(
                        "공개된 뒤의 자료 공개",
                        RunPhase.SELECTED,
                        dates.materialsRelease(),
                        dates.withMaterialsRelease(dates.start())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("passedDates")
    @DisplayName("이미 온 날짜와 끝난 단계의 날짜는 바꿀 수 없다")
    void passed(String what, RunPhase phase, Instant now, RunSchedule.Decided to) {
        CourseRun under = Runs.aRun().inPhase(phase).build();

        assertThat(Told.codes(new ScheduleChange(under, to, Set.of()).objections(now)))
                .containsExactly("SCHEDULE_DATE_PASSED");
    }

    @ParameterizedTest(name = "{1}, {2}: {0}을(를) 바꿈, {3}")
    @CsvSource({
        "APPLICATIONS_OPEN, PLANNED, 2026-02-23T08:59, ''",
        "APPLICATIONS_OPEN, PLANNED, 2026-02-23T09:00, SCHEDULE_DATE_PASSED",
        "APPLICATIONS_CLOSE, OPEN, 2026-03-05T17:59, ''",
        "APPLICATIONS_CLOSE, OPEN, 2026-03-05T18:00, SCHEDULE_DATE_PASSED",
        "APPROVAL_DEADLINE, CLOSED, 2026-03-06T17:59, ''",
        "APPROVAL_DEADLINE, CLOSED, 2026-03-06T18:00, SCHEDULE_DATE_PASSED"
    })
    @DisplayName("제 단계의 날짜는 오기 전까지 바꿀 수 있고, 왔으면 단계가 아직 바뀌지 않았어도 바꿀 수 없다")
    void untilItComes(ScheduleDate date, RunPhase phase, String now, String objection) {
        RunSchedule.Decided dates = Runs.schedule();
        ApplicationWindow window = dates.window();
        RunSchedule.Decided to =
                switch (date) {
                    case APPLICATIONS_OPEN ->
                        dates.withWindow(new ApplicationWindow(window.opens().plusSeconds(60), window.closes()));
                    case APPLICATIONS_CLOSE ->
                        dates.withWindow(new ApplicationWindow(
                                window.opens(), window.closes().plusSeconds(60)));
                    default -> approvalDeadline(dates, dates.approvalDeadline().plusSeconds(60));
                };
        CourseRun under = Runs.aRun().inPhase(phase).build();

        assertThat(String.join(",", Told.codes(new ScheduleChange(under, to, Set.of()).objections(seoul(now)))))
                .isEqualTo(objection);
    }

    @ParameterizedTest(name = "지금 {0}, 새 기한 {1}: {2}")
    @CsvSource({
        "2026-03-07T09:00, 2026-03-09T14:00, ''",
        "2026-03-10T13:59, 2026-03-10T15:00, ''",
        "2026-03-11T09:00, 2026-03-12T14:00, ''",
        "2026-03-11T09:00, 2026-03-11T09:00, SCHEDULE_DATE_IN_PAST",
        "2026-03-11T09:00, 2026-03-11T09:01, ''",
    })
    @DisplayName("신청취소 기한은 지난 뒤에도 다시 정할 수 있으나 지난 때로는 안 된다")
    void withdrawalDeadline(String now, String deadline, String objection) {
        RunSchedule.Decided to = run.schedule().decided().withWithdrawalDeadline(seoul(deadline));

        assertThat(String.join(",", Told.codes(new ScheduleChange(run, to, Set.of()).objections(seoul(now)))))
                .isEqualTo(objection);
    }

    @Test
    @DisplayName("시작한 차시와 출결이 있는 차시는 옮기지도 빼지도 못하고, 아직 아닌 차시는 된다")
    void held() {
        ClassSession moved = Runs.session(1, seoul("2026-03-11T14:00"), seoul("2026-03-11T17:00"));

        assertThat(Told.codes(change(moved, SECOND).objections(Moments.CLASS_START.minusSeconds(1))))
                .isEmpty();
        assertThat(Told.codes(change(moved, SECOND).objections(Moments.CLASS_START)))
                .containsExactly("SESSION_HELD");
        assertThat(Told.codes(change(SECOND).objections(BETWEEN))).containsExactly("SESSION_HELD");
        assertThat(Told.codes(change(FIRST).objections(BETWEEN))).isEmpty();
        assertThat(Told.codes(new ScheduleChange(run, change(FIRST).to(), Set.of(SECOND.id())).objections(BETWEEN)))
                .containsExactly("SESSION_HELD");
    }

    @Test
    @DisplayName("지난 때에는 차시를 더하지도 옮기지도 못하고, 사유는 모두 한꺼번에 말한다")
    void inThePast() {
        ClassSession added = Runs.session(3, BETWEEN, BETWEEN.plusSeconds(3600));
        ClassSession moved = Runs.session(2, BETWEEN.minusSeconds(3600), BETWEEN);

        assertThat(Told.codes(change(FIRST, added, SECOND).objections(BETWEEN))).containsExactly("SESSION_IN_PAST");
        assertThat(Told.codes(change(FIRST, added, SECOND).objections(BETWEEN.minusSeconds(1))))
                .isEmpty();
        assertThat(Told.codes(change(added, moved).objections(BETWEEN)))
                .containsExactly("SESSION_HELD", "SESSION_IN_PAST", "SESSION_IN_PAST");
    }

    @Test
    @DisplayName("일정이 미정인 회차에는 바꿀 일정이 없다")
    void undecided() {
        assertThatThrownBy(() -> new ScheduleChange(Runs.aRun().undecided().build(), Runs.schedule(), Set.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    private ScheduleChange change(ClassSession... sessions) {
        return new ScheduleChange(run, sessions(run.schedule().decided(), sessions), Set.of());
    }

    private static RunSchedule.Decided sessions(RunSchedule.Decided dates, ClassSession... sessions) {
        return new RunSchedule.Decided(
                dates.window(),
                dates.approvalDeadline(),
                dates.withdrawalDeadline(),
                dates.materialsRelease(),
                List.of(sessions),
                dates.surveyDeadline());
    }

    private static RunSchedule.Decided approvalDeadline(RunSchedule.Decided dates, Instant deadline) {
        return new RunSchedule.Decided(
                dates.window(),
                deadline,
                dates.withdrawalDeadline(),
                dates.materialsRelease(),
                dates.sessions(),
                dates.surveyDeadline());
    }
}
