package kr.municipal.training.run;

import static kr.municipal.training.fixture.Moments.seoul;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("일정의 날짜 순서: 신청 시작 ≤ 마감 ≤ 승인 기한 ≤ 수업 시작 ≤ 수업 종료 ≤ 설문 마감")
class ScheduleOrderTest {

    @ParameterizedTest(name = "{8}")
    @CsvSource({
        // opens, closes, approval, withdrawal, materials, start, end, survey
        "2026-02-23T09:00, 2026-03-05T18:00, 2026-03-06T18:00, 2026-03-10T14:00, 2026-03-06T18:00, 2026-03-10T14:00, 2026-03-10T17:00, 2026-03-17T17:00, 보통의 일정",
        "2026-03-10T14:00, 2026-03-10T14:00, 2026-03-10T14:00, 2026-03-10T14:00, 2026-03-10T14:00, 2026-03-10T14:00, 2026-03-10T14:01, 2026-03-10T14:01, 모든 날짜가 맞닿은 일정",
        "2026-02-23T09:00, 2026-03-05T18:00, 2026-03-06T18:00, 2026-03-10T17:00, 2026-03-10T14:00, 2026-03-10T14:00, 2026-03-10T17:00, 2026-03-17T17:00, 취소는 수업이 끝날 때까지 자료는 수업이 시작할 때",
    })
    void inOrder(
            String opens,
            String closes,
            String approval,
            String withdrawal,
            String materials,
            String start,
            String end,
            String survey,
            String situation) {
        RunSchedule.Decided schedule = schedule(opens, closes, approval, withdrawal, materials, start, end, survey);

        assertThat(schedule.start()).isEqualTo(seoul(start));
        assertThat(schedule.end()).isEqualTo(seoul(end));
    }

    @ParameterizedTest(name = "{8}")
    @CsvSource({
        "2026-03-05T18:01, 2026-03-05T18:00, 2026-03-06T18:00, 2026-03-10T14:00, 2026-03-06T18:00, 2026-03-10T14:00, 2026-03-10T17:00, 2026-03-17T17:00, 신청 마감이 시작보다 이르다, close",
        "2026-02-23T09:00, 2026-03-06T18:01, 2026-03-06T18:00, 2026-03-10T14:00, 2026-03-06T18:00, 2026-03-10T14:00, 2026-03-10T17:00, 2026-03-17T17:00, 승인 기한이 신청 마감보다 이르다, approval deadline",
        "2026-02-23T09:00, 2026-03-05T18:00, 2026-03-10T14:01, 2026-03-10T14:00, 2026-03-06T18:00, 2026-03-10T14:00, 2026-03-10T17:00, 2026-03-17T17:00, 수업이 승인 기한 전에 시작한다, approval deadline",
        "2026-02-23T09:00, 2026-03-05T18:00, 2026-03-06T18:00, 2026-03-10T17:01, 2026-03-06T18:00, 2026-03-10T14:00, 2026-03-10T17:00, 2026-03-17T17:00, 신청취소 기한이 수업 종료보다 늦다, withdrawal deadline",
        "2026-02-23T09:00, 2026-03-05T18:00, 2026-03-06T18:00, 2026-03-10T14:00, 2026-03-10T14:01, 2026-03-10T14:00, 2026-03-10T17:00, 2026-03-17T17:00, 자료 공개가 수업 시작보다 늦다, materials release",
        "2026-02-23T09:00, 2026-03-05T18:00, 2026-03-06T18:00, 2026-03-10T14:00, 2026-03-06T18:00, 2026-03-10T14:00, 2026-03-10T17:00, 2026-03-10T16:59, 설문 마감이 수업 종료보다 이르다, survey deadline",
        "2026-02-23T09:00, 2026-03-05T18:00, 2026-03-06T18:00, 2026-03-10T14:00, 2026-03-06T18:00, 2026-03-10T14:00, 2026-03-10T14:00, 2026-03-17T17:00, 수업이 시작하자마자 끝난다, must end after",
        "2026-02-23T09:00, 2026-03-05T18:00, 2026-03-06T18:00, 2026-03-10T14:00, 2026-03-06T18:00, 2026-03-10T14:00, 2026-03-10T13:00, 2026-03-17T17:00, 수업이 시작 전에 끝난다, must end after",
    })
    void outOfOrder(
            String opens,
            String closes,
            String approval,
            String withdrawal,
            String materials,
            String start,
            String end,
            String survey,
            String situation,
            String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule(opens, closes, approval, withdrawal, materials, start, end, survey))
                .withMessageContaining(named)
                .withMessageMatching("(?s).*2026-03-\\d\\dT\\d\\d:\\d\\d:00Z.*");
    }

    @Test
    @DisplayName("말이 없으면: 취소는 첫 수업까지, 자료는 승인 기한에, 설문은 수업 종료 뒤 근무일 닷새까지")
    void defaults() {
        RunSchedule.Decided schedule = Runs.schedule();

        assertThat(schedule.withdrawalDeadline()).isEqualTo(Moments.CLASS_START);
        assertThat(schedule.materialsRelease()).isEqualTo(Moments.APPROVAL_DEADLINE);
        assertThat(schedule.surveyDeadline()).isEqualTo(seoul("2026-03-17T17:00"));
    }

    @ParameterizedTest(name = "{0} 수업이면 {1}까지")
    @CsvSource({
        "2026-03-10, 2026-03-17, 공휴일 없는 주",
        "2026-02-12, 2026-02-24, 설 연휴 사흘을 건너뛴다",
        "2026-03-14, 2026-03-20, 토요일 수업"
    })
    @DisplayName("설문 기한은 공휴일과 주말을 세지 않는다")
    void surveyDeadlineInWorkingDays(String day, String deadline, String why) {
        ClassSession session = Runs.session(1, seoul(day + "T14:00"), seoul(day + "T17:00"));
        ApplicationWindow window = new ApplicationWindow(seoul("2026-01-05T09:00"), seoul("2026-01-09T18:00"));

        assertThat(RunSchedule.of(window, window.closes(), List.of(session), Moments.calendar())
                        .surveyDeadline())
                .as(why)
                .isEqualTo(seoul(deadline + "T17:00"));
    }

    @Test
    @DisplayName("차시는 시작 순서로 놓이고, 계획 시간은 모두 더한 값이다")
    void sessionsInOrder() {
        ClassSession first = Runs.session(1, seoul("2026-03-10T14:00"), seoul("2026-03-10T17:00"));
        ClassSession second = Runs.session(2, seoul("2026-03-11T09:00"), seoul("2026-03-11T10:30"));

        RunSchedule.Decided schedule =
                RunSchedule.of(Runs.window(), Moments.APPROVAL_DEADLINE, List.of(second, first), Moments.calendar());

        assertThat(schedule.sessions()).containsExactly(first, second);
        assertThat(schedule.start()).isEqualTo(first.start());
        assertThat(schedule.end()).isEqualTo(second.end());
        assertThat(schedule.plannedMinutes()).isEqualTo(270);
    }

    @Test
    @DisplayName("차시가 없는 정해진 일정은 없다")
    void noSession() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RunSchedule.of(Runs.window(), Moments.APPROVAL_DEADLINE, List.of(), Moments.calendar()))
                .withMessageContaining("at least one session");
        RunSchedule.Decided decided = Runs.schedule();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RunSchedule.Decided(
                        decided.window(),
                        decided.approvalDeadline(),
                        decided.withdrawalDeadline(),
                        decided.materialsRelease(),
                        List.of(),
                        decided.surveyDeadline()))
                .withMessageContaining("at least one session");
    }

    @Test
    @DisplayName("맞닿은 차시는 되지만 겹치는 차시, 같은 번호의 차시, 같은 식별자의 차시는 거절한다")
    void sessionsThatContradict() {
        ClassSession first = Runs.session(1, seoul("2026-03-10T14:00"), seoul("2026-03-10T17:00"));
        ClassSession touching = Runs.session(2, seoul("2026-03-10T17:00"), seoul("2026-03-10T18:00"));
        ClassSession overlapping = Runs.session(2, seoul("2026-03-10T16:59"), seoul("2026-03-10T18:00"));
        ClassSession sameOrdinal = new ClassSession(
                SessionId.of("another"), 1, seoul("2026-03-11T14:00"), seoul("2026-03-11T17:00"), null);
        ClassSession sameId =
                new ClassSession(first.id(), 2, seoul("2026-03-11T14:00"), seoul("2026-03-11T17:00"), null);

        assertThat(Runs.aRun()
                        .withSessions(first, touching)
                        .build()
                        .schedule()
                        .decided()
                        .sessions())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Runs.aRun().withSessions(first, overlapping))
                .withMessageContaining("ai-2026-1-2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Runs.aRun().withSessions(first, sameOrdinal))
                .withMessageContaining("1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Runs.aRun().withSessions(first, sameId))
                .withMessageContaining("ai-2026-1-1");
    }

    @Test
    @DisplayName("날짜 하나를 바꾸면 다른 날짜는 그대로이고 순서는 다시 확인된다")
    void oneDateChanged() {
        RunSchedule.Decided schedule = Runs.schedule();

        assertThat(schedule.withSurveyDeadline(seoul("2026-03-20T18:00")).surveyDeadline())
                .isEqualTo(seoul("2026-03-20T18:00"));
        assertThat(schedule.withMaterialsRelease(seoul("2026-03-09T09:00")).materialsRelease())
                .isEqualTo(seoul("2026-03-09T09:00"));
        assertThat(schedule.withWithdrawalDeadline(seoul("2026-03-09T18:00")).withdrawalDeadline())
                .isEqualTo(seoul("2026-03-09T18:00"));
        assertThat(schedule.withWindow(schedule.window())).isEqualTo(schedule);
        assertThatIllegalArgumentException().isThrownBy(() -> schedule.withSurveyDeadline(Moments.CLASS_START));
        assertThatIllegalArgumentException().isThrownBy(() -> schedule.withMaterialsRelease(Moments.SURVEY_DEADLINE));
        assertThatIllegalArgumentException().isThrownBy(() -> schedule.withWithdrawalDeadline(Moments.SURVEY_DEADLINE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule.withWindow(new ApplicationWindow(Moments.OPENING, Moments.CLASS_START)));
    }

    @Test
    @DisplayName("미정인 일정은 날짜를 지어내지 않는다")
    void undecided() {
        RunSchedule schedule = RunSchedule.undecided();

        assertThat(schedule.<String>fold(decided -> "정해짐", () -> "미정")).isEqualTo("미정");
        assertThat(Runs.schedule().<String>fold(decided -> "정해짐", () -> "미정")).isEqualTo("정해짐");
        assertThatIllegalStateException().isThrownBy(schedule::decided).withMessageContaining("undecided");
    }

    private static RunSchedule.Decided schedule(
            String opens,
            String closes,
            String approval,
            String withdrawal,
            String materials,
            String start,
            String end,
            String survey) {
        return new RunSchedule.Decided(
                new ApplicationWindow(seoul(opens), seoul(closes)),
                seoul(approval),
                seoul(withdrawal),
                seoul(materials),
                List.of(Runs.session(1, seoul(start), seoul(end))),
                seoul(survey));
    }
}
