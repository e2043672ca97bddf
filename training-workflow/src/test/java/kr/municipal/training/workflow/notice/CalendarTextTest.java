package kr.municipal.training.workflow.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.SessionId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("달력 초대장(iCalendar)")
class CalendarTextTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant BEGIN = Moments.seoul("2026-03-24T14:00");
    private static final ClassSession SESSION =
            new ClassSession(SessionId.of("drone-1"), 1, BEGIN, BEGIN.plusSeconds(7200), null);
    private static final CalendarEntry ENTRY = CalendarEntry.first(
            ApplicationId.of("A-1"), "드론: 행정 업무에 활용 가능한 드론 기술, 이론과 실습을 함께 하는 수업 (2026년 1기)", SESSION);

    @Test
    @DisplayName("새 수업은 REQUEST, 서울 시각, 순번 0으로 적는다")
    void request() {
        String text = written(ENTRY);

        assertThat(text)
                .contains("METHOD:REQUEST\r\n")
                .contains("DTSTART;TZID=Asia/Seoul:20260324T140000\r\n")
                .contains("DTEND;TZID=Asia/Seoul:20260324T160000\r\n")
                .contains("TZID:Asia/Seoul\r\n")
                .contains("TZOFFSETTO:+0900\r\n")
                .contains("SEQUENCE:0\r\n")
                .contains("UID:A-1-drone-1@example.org\r\n")
                .contains("STATUS:CONFIRMED\r\n");
    }

    @Test
    @DisplayName("바뀐 수업은 같은 UID에 순번이 하나 크고, 취소는 CANCEL이다")
    void changes() {
        ClassSession moved = new ClassSession(SESSION.id(), 1, BEGIN.plusSeconds(3600), BEGIN.plusSeconds(9000), "강당");
        CalendarEntry changed = ENTRY.with(ENTRY.title(), moved);
        CalendarEntry cancelled = changed.cancel();

        assertThat(written(changed)).contains("METHOD:REQUEST", "SEQUENCE:1", "LOCATION:강당", "T150000");
        assertThat(written(cancelled)).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(event(written(cancelled)).getUid().getValue())
                .isEqualTo(event(written(ENTRY)).getUid().getValue());
        assertThat(changed.with(changed.title(), moved)).isSameAs(changed);
        assertThat(cancelled.cancel()).isSameAs(cancelled);
    }

    @Test
    @DisplayName("어떤 한글 제목이든 한 줄이 75옥텟을 넘지 않고, 다시 읽으면 그대로다")
    void folded() {
        qt().forAll(
                        strings().betweenCodePoints(0xAC00, 0xD7A3).ofLengthBetween(1, 200),
                        strings().betweenCodePoints(0x1F600, 0x1F64F).ofLengthBetween(0, 40))
                .checkAssert((hangul, emoji) -> {
                    String title = hangul + ", " + emoji + ";\\ 끝";
                    String text = written(CalendarEntry.first(ApplicationId.of("A-1"), title, SESSION));

                    assertThat(Arrays.stream(text.split("\r\n")))
                            .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
                    assertThat(event(text).getSummary().getValue()).isEqualTo(title);
                });
    }

    @Test
    @DisplayName("시각 규칙이 바뀌는 시간대에서는 UTC로 적는다")
    void otherZone() {
        String text = new CalendarText("training@example.org", ZoneId.of("Europe/Berlin"))
                .of(ENTRY, "가나다", "a@example.org", BEGIN);

        assertThat(text).contains("DTSTART:20260324T050000Z").doesNotContain("VTIMEZONE");
        assertThat(event(text).getDateStart().getValue()).isEqualTo(Date.from(BEGIN));
    }

    private static String written(CalendarEntry entry) {
        return new CalendarText("training@example.org", SEOUL).of(entry, "가나다", "a@example.org", BEGIN);
    }

    private static VEvent event(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        return calendar.getEvents().get(0);
    }
}
