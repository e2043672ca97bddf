package kr.municipal.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("회차의 단계: 계획 → 접수 → 마감 → 선발확정 → 출석마감 → 설문종료 → 종료")
class RunPhasesTest {

    private enum Step {
        OPEN(run -> run.open(Moments.APPLYING), EnumSet.of(RunPhase.PLANNED)),
        CLOSE(run -> run.closeApplications(Moments.CLOSING), EnumSet.of(RunPhase.OPEN)),
        SELECT(CourseRun::confirmSelection, EnumSet.of(RunPhase.CLOSED)),
        CLOSE_ATTENDANCE(
                run -> run.closeAttendance(Moments.CLASS_END, Moments.CLASS_END), EnumSet.of(RunPhase.SELECTED)),
        CLOSE_SURVEY(CourseRun::closeSurvey, EnumSet.of(RunPhase.ATTENDANCE_CLOSED)),
        FINISH(CourseRun::finish, EnumSet.of(RunPhase.SURVEY_CLOSED)),
        CHANGE_CAPACITY(
                run -> run.changeCapacity(Capacity.of(1)),
                EnumSet.of(RunPhase.PLANNED, RunPhase.OPEN, RunPhase.CLOSED, RunPhase.SELECTED)),
        CANCEL(CourseRun::cancel, EnumSet.of(RunPhase.PLANNED, RunPhase.OPEN, RunPhase.CLOSED, RunPhase.SELECTED));

        private final UnaryOperator<CourseRun> act;
        private final Set<RunPhase> from;

        Step(UnaryOperator<CourseRun> act, Set<RunPhase> from) {
            this.act = act;
            this.from = from;
        }
    }

    private static Stream<Arguments> everyStepInEveryPhase() {
        return Arrays.stream(Step.values())
                .flatMap(step -> Arrays.stream(RunPhase.values()).map(phase -> Arguments.of(step, phase)));
    }

    @ParameterizedTest(name = "{1} 단계에서 {0}")
    @MethodSource("everyStepInEveryPhase")
    void onlyInItsPhase(Step step, RunPhase phase) {
        CourseRun run = Runs.aRun().inPhase(phase).build();

        if (step.from.contains(phase)) {
            assertThatCode(() -> step.act.apply(run)).doesNotThrowAnyException();
        } else {
            assertThatIllegalStateException()
                    .isThrownBy(() -> step.act.apply(run))
                    .withMessageContaining("ai-2026-1")
                    .withMessageContaining(phase.name());
        }
    }

    @Test
    @DisplayName("순서대로 끝까지 갈 수 있고, 회차의 나머지는 바뀌지 않는다")
    void allTheWay() {
        CourseRun planned = CourseRun.plan(
                RunId.of("r-1"), Runs.aRun().build().course(), 2026, 1, Capacity.of(20), 3, Runs.schedule());

        CourseRun finished = planned.open(Moments.OPENING)
                .closeApplications(Moments.CLOSING)
                .confirmSelection()
                .closeAttendance(Moments.CLASS_END, Moments.CLASS_END)
                .closeSurvey()
                .finish();

        assertThat(planned.phase()).isEqualTo(RunPhase.PLANNED);
        assertThat(finished).usingRecursiveComparison().ignoringFields("phase").isEqualTo(planned);
        assertThat(finished.phase().isOver()).isTrue();
        assertThat(planned.cancel().phase().isOver()).isTrue();
        assertThat(Arrays.stream(RunPhase.values()).filter(RunPhase::isOver))
                .containsExactly(RunPhase.FINISHED, RunPhase.CANCELLED);
    }

    @Test
    @DisplayName("담당자가 먼저 열면 신청기간이 그때 시작하고, 제때 열면 그대로다")
    void openedByHand() {
        CourseRun planned = Runs.aRun().planned().build();

        Map.of(
                        Moments.BEFORE_OPENING, Moments.BEFORE_OPENING,
                        Moments.OPENING, Moments.OPENING,
                        Moments.APPLYING, Moments.OPENING)
                .forEach((now, opens) ->
                        assertThat(window(planned.open(now))).isEqualTo(new ApplicationWindow(opens, Moments.CLOSING)));
    }

    @Test
    @DisplayName("기간이 지난 뒤에 열려도 신청기간은 늘어나지 않는다")
    void openedLate() {
        CourseRun late = Runs.aRun().planned().build().open(Moments.CLOSING);

        assertThat(late.phase()).isEqualTo(RunPhase.OPEN);
        assertThat(window(late)).isEqualTo(Runs.window());
    }

    @Test
    @DisplayName("담당자가 먼저 마감하면 신청기간이 그때 끝나고, 늦게 마감해도 늘어나지 않는다")
    void closedByHand() {
        CourseRun open = Runs.aRun().build();

        assertThat(window(open.closeApplications(Moments.APPLYING)).closes()).isEqualTo(Moments.APPLYING);
        assertThat(window(open.closeApplications(Moments.CLASS_START)).closes()).isEqualTo(Moments.CLOSING);
    }

    @Test
    @DisplayName("수업이 끝나기 전에는 출석을 마감할 수 없다")
    void classesNotOver() {
        CourseRun selected = Runs.aRun().inPhase(RunPhase.SELECTED).build();

        assertThatIllegalStateException()
                .isThrownBy(() -> selected.closeAttendance(Moments.CLASS_END.minusNanos(1), Moments.CLASS_END))
                .withMessageContaining(Moments.CLASS_END.toString());
        assertThat(selected.closeAttendance(Moments.CLASS_END, Moments.CLASS_END)
                        .phase())
                .isEqualTo(RunPhase.ATTENDANCE_CLOSED);
    }

    @Test
    @DisplayName("출석을 늦게 마감하면 설문은 그만큼 더 열려 있고, 제때 마감하면 그대로이다")
    void surveyStaysOpen() {
        CourseRun selected = Runs.aRun().inPhase(RunPhase.SELECTED).build();
        Instant later = Moments.SURVEY_DEADLINE.plusSeconds(1);

        assertThat(selected.closeAttendance(later, later).schedule().decided().surveyDeadline())
                .isEqualTo(later);
        assertThat(selected.closeAttendance(Moments.CLASS_END, Moments.SURVEY_DEADLINE))
                .isEqualTo(Runs.aRun().inPhase(RunPhase.ATTENDANCE_CLOSED).build());
    }

    @Test
    @DisplayName("일정이 미정인 회차는 열 수 없지만 폐강할 수는 있다")
    void undecidedRun() {
        CourseRun undecided = Runs.aRun().undecided().build();

        assertThatIllegalStateException()
                .isThrownBy(() -> undecided.open(Moments.APPLYING))
                .withMessageContaining("undecided");
        assertThat(undecided.cancel().phase()).isEqualTo(RunPhase.CANCELLED);
    }

    private static ApplicationWindow window(CourseRun run) {
        return run.schedule().decided().window();
    }

    @Test
    @DisplayName("정원을 바꾸어도 나머지는 그대로다")
    void anotherCapacity() {
        CourseRun run = Runs.aRun().withSeats(20).withWaitingPlaces(3).build();

        assertThat(run.changeCapacity(Capacity.unlimited()))
                .isEqualTo(Runs.aRun().withoutLimit().withWaitingPlaces(3).build());
    }
}
