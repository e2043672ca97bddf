package kr.municipal.training.operation;

import static kr.municipal.training.fixture.Moments.SEOUL;
import static kr.municipal.training.fixture.Moments.seoul;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.run.ApplicationWindow;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.run.ScheduleDate;
import kr.municipal.training.run.SessionId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("양식에 적은 일정: 잘못은 모두, 어느 칸인지와 함께")
class ReadingAScheduleTest {

    private final CourseRun run = Runs.aRun().build();

    @Test
    @DisplayName("보인 그대로 돌아오면 초까지 그대로인 같은 일정이다")
    void asShown() {
        RunSchedule.Decided dates = Runs.schedule();
        CourseRun openedByHand = run.reschedule(
                dates.withWindow(new ApplicationWindow(Moments.OPENING.plusMillis(4711), Moments.CLOSING)));

        ScheduleDraft shown = ScheduleDraft.of(openedByHand, SEOUL);

        assertThat(shown.dates()).containsEntry(ScheduleDate.APPLICATIONS_OPEN, "2026-02-23T09:00");
        assertThat(shown.sessions()).containsExactly(new SessionDraft(1, "2026-03-10", "14:00", "17:00", "4층 시청각실"));
        assertThat(shown.schedule()).isEqualTo(openedByHand.schedule());
    }

    @Test
    @DisplayName("차시를 옮기면 같은 차시이고, 새 번호를 적으면 새 차시이며, 빈 장소는 미정이다")
    void sessions() {
        RunSchedule.Decided read = with(
                        new SessionDraft(2, "2026-03-12", "09:00", "10:00", " "),
                        new SessionDraft(1, "2026-03-11", "14:00", "17:00", "2층 회의실"))
                .schedule();

        assertThat(read.sessions())
                .containsExactly(
                        new ClassSession(
                                Runs.session().id(), 1, seoul("2026-03-11T14:00"), seoul("2026-03-11T17:00"), "2층 회의실"),
                        new ClassSession(
                                SessionId.of("ai-2026-1-2"),
                                2,
                                seoul("2026-03-12T09:00"),
                                seoul("2026-03-12T10:00"),
                                null));
    }

    @ParameterizedTest(name = "{0} {1}~{2}: {3}")
    @CsvSource({
        "2026-03-10, 14:00, 17:00, ''",
        "2026-03-10, 14:00, 14:01, ''",
        "2026-03-10, 14:00, 14:00, SESSION_ENDS_TOO_EARLY",
        "2026-03-10, 14:00, 13:00, SESSION_ENDS_TOO_EARLY",
        "2026-02-30, 14:00, 17:00, SESSION_UNREADABLE",
        "2026-03-10, 25:00, 17:00, SESSION_UNREADABLE",
        "2026-03-10, '', 17:00, SESSION_UNREADABLE",
        "'', 14:00, 17:00, SESSION_UNREADABLE",
        "모레, 두 시, 다섯 시, SESSION_UNREADABLE",
        "+12026-03-10, 14:00, 17:00, SESSION_UNREADABLE",
        "0026-03-10, 14:00, 17:00, SESSION_UNREADABLE",
    })
    @DisplayName("차시의 날짜와 시각은 읽을 수 있고 순서에 맞아야 한다")
    void sessionTimes(String day, String begins, String ends, String objection) {
        assertThat(String.join(
                        ",",
                        Told.codes(with(new SessionDraft(1, day, begins, ends, "강당"))
                                .objections())))
                .isEqualTo(objection);
    }

    @Test
    @DisplayName("자정을 넘는 차시도 그대로 두면 다른 날짜를 바꾸는 데 걸리지 않는다")
    void overMidnight() {
        ClassSession night = Runs.session(1, seoul("2026-03-10T22:00"), seoul("2026-03-11T02:00"));
        ScheduleDraft shown = ScheduleDraft.of(Runs.aRun().withSessions(night).build(), SEOUL);
        Map<ScheduleDate, String> dates = new EnumMap<>(shown.dates());
        dates.put(ScheduleDate.SURVEY_DEADLINE, "2026-03-25T18:00");

        ScheduleDraft changed = new ScheduleDraft(shown.run(), SEOUL, dates, shown.sessions());

        assertThat(changed.objections()).isEmpty();
        assertThat(changed.schedule().sessions()).containsExactly(night);
    }

    @Test
    @DisplayName("해가 네 자리가 아닌 날짜는 읽지 않는다")
    void years() {
        ScheduleDraft shown = ScheduleDraft.of(run, SEOUL);
        Map<ScheduleDate, String> dates = new EnumMap<>(shown.dates());
        dates.put(ScheduleDate.SURVEY_DEADLINE, "+12026-03-25T18:00");

        assertThat(Told.codes(new ScheduleDraft(run, SEOUL, dates, shown.sessions()).objections()))
                .containsExactly("SCHEDULE_DATE_UNREADABLE");
    }

    @Test
    @DisplayName("장소는 300자까지, 차시는 하나 이상, 같은 번호는 한 번, 서로 겹치지 않게")
    void together() {
        assertThat(codes(new SessionDraft(1, "2026-03-10", "14:00", "17:00", "가".repeat(300))))
                .isEmpty();
        assertThat(codes(new SessionDraft(1, "2026-03-10", "14:00", "17:00", "가".repeat(301))))
                .containsExactly("SESSION_PLACE_TOO_LONG");
        assertThat(codes()).containsExactly("SCHEDULE_WITHOUT_SESSION");
        SessionDraft first = new SessionDraft(1, "2026-03-10", "14:00", "17:00", "강당");
        assertThat(codes(first, first)).containsExactly("SESSION_TWICE");
        assertThat(codes(first, new SessionDraft(2, "2026-03-10", "17:00", "18:00", null)))
                .isEmpty();
        assertThat(codes(first, new SessionDraft(2, "2026-03-10", "16:59", "18:00", null)))
                .containsExactly("SESSION_OVERLAPS");
        assertThatThrownBy(() -> new SessionDraft(0, "", "", "", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with().schedule()).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "APPLICATIONS_CLOSE, 2026-02-23T08:59, SCHEDULE_DATE_TOO_EARLY",
        "APPLICATIONS_CLOSE, 2026-02-23T09:00, ''",
        "APPROVAL_DEADLINE, 2026-03-05T17:59, SCHEDULE_DATE_TOO_EARLY",
        "APPROVAL_DEADLINE, 2026-03-10T14:00, ''",
        "APPROVAL_DEADLINE, 2026-03-10T14:01, SCHEDULE_DATE_TOO_LATE",
        "WITHDRAWAL_DEADLINE, 2026-03-10T17:00, ''",
        "WITHDRAWAL_DEADLINE, 2026-03-10T17:01, SCHEDULE_DATE_TOO_LATE",
        "MATERIALS_RELEASE, 2026-03-10T14:01, SCHEDULE_DATE_TOO_LATE",
        "SURVEY_DEADLINE, 2026-03-10T16:59, SCHEDULE_DATE_TOO_EARLY",
        "SURVEY_DEADLINE, '', SCHEDULE_DATE_UNREADABLE",
        "SURVEY_DEADLINE, 곧, SCHEDULE_DATE_UNREADABLE",
    })
    @DisplayName("날짜의 순서가 틀리면 어느 날짜인지 말하고, 맞으면 그 일정이 된다")
    void order(ScheduleDate date, String written, String objection) {
        Map<ScheduleDate, String> dates =
                new EnumMap<>(ScheduleDraft.of(run, SEOUL).dates());
        dates.put(date, written);
        ScheduleDraft draft = new ScheduleDraft(
                run, SEOUL, dates, ScheduleDraft.of(run, SEOUL).sessions());

        assertThat(String.join(",", Told.codes(draft.objections()))).isEqualTo(objection);
        if (objection.isEmpty()) {
            assertThat(date.of(draft.schedule())).isEqualTo(seoul(written));
        } else {
            assertThat(draft.objections().get(0).data()).containsEntry("date", date);
        }
    }

    @Test
    @DisplayName("읽을 수 없는 칸이 여럿이면 모두 말한다")
    void allAtOnce() {
        ScheduleDraft draft = new ScheduleDraft(
                run, SEOUL, Map.of(), List.of(new SessionDraft(1, null, null, null, "가".repeat(301))));

        assertThat(Told.codes(draft.objections()))
                .hasSize(ScheduleDate.values().length + 2)
                .endsWith("SESSION_UNREADABLE", "SESSION_PLACE_TOO_LONG");
    }

    @Test
    @DisplayName("이름이 겹치는 새 차시에는 다른 식별자를 준다")
    void freshIds() {
        ClassSession odd =
                new ClassSession(SessionId.of("ai-2026-1-2"), 1, Moments.CLASS_START, Moments.CLASS_END, null);
        CourseRun other = Runs.aRun().withSessions(odd).build();
        List<SessionDraft> drafts =
                new ArrayList<>(ScheduleDraft.of(other, SEOUL).sessions());
        drafts.add(new SessionDraft(2, "2026-03-12", "09:00", "10:00", ""));

        assertThat(new ScheduleDraft(
                                other, SEOUL, ScheduleDraft.of(other, SEOUL).dates(), drafts)
                        .schedule()
                        .sessions())
                .extracting(session -> session.id().value())
                .containsExactly("ai-2026-1-2", "ai-2026-1-2-2");
    }

    @Test
    @DisplayName("다른 식별자도 이미 있으면 그다음 것을 준다")
    void freshIdsTwice() {
        CourseRun other = Runs.aRun()
                .withSessions(
                        named("ai-2026-1-3", 1, Moments.CLASS_START), named("ai-2026-1-3-2", 2, Moments.CLASS_END))
                .build();
        List<SessionDraft> drafts =
                new ArrayList<>(ScheduleDraft.of(other, SEOUL).sessions());
        drafts.add(new SessionDraft(3, "2026-03-12", "09:00", "10:00", ""));

        assertThat(new ScheduleDraft(
                                other, SEOUL, ScheduleDraft.of(other, SEOUL).dates(), drafts)
                        .schedule()
                        .sessions())
                .extracting(session -> session.id().value())
                .containsExactly("ai-2026-1-3", "ai-2026-1-3-2", "ai-2026-1-3-3");
    }

    private static ClassSession named(String id, int ordinal, Instant start) {
        return new ClassSession(SessionId.of(id), ordinal, start, start.plusSeconds(3600), null);
    }

    private List<String> codes(SessionDraft... sessions) {
        return Told.codes(with(sessions).objections());
    }

    private ScheduleDraft with(SessionDraft... sessions) {
        return new ScheduleDraft(run, SEOUL, ScheduleDraft.of(run, SEOUL).dates(), List.of(sessions));
    }
}
