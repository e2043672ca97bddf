package kr.municipal.training.attendance;

import static kr.municipal.training.fixture.Seated.AFTERNOON;
import static kr.municipal.training.fixture.Seated.EVENING;
import static kr.municipal.training.fixture.Seated.MORNING;
import static kr.municipal.training.fixture.Seated.RUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.run.SessionId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("교육담당자가 출석을 입력하고 마감한다")
class TakingAttendanceTest {

    private static final ApplicationId GA = ApplicationId.of("A1");
    private static final ApplicationId NA = ApplicationId.of("A2");

    private final AttendanceSheet sheet = AttendanceSheet.of(RUN, List.of(MORNING, AFTERNOON), List.of(GA, NA));

    @Test
    @DisplayName("수업이 시작된 때부터 입력할 수 있고, 그 전에는 시작 시각을 알려 준다")
    void notBeforeTheSession() {
        Map<ApplicationId, AttendanceMark> marks = Map.of(GA, AttendanceMark.present());

        assertThat(Told.codes(sheet.objectionsToMarking(
                        MORNING.id(), marks, MORNING.start().minusMillis(1))))
                .containsExactly("ATTENDANCE_SESSION_NOT_BEGUN");
        assertThat(sheet.objectionsToMarking(MORNING.id(), marks, MORNING.start()))
                .isEmpty();
    }

    @Test
    @DisplayName("마감 전에는 다시 입력할 수 있고 다른 사람의 출결은 그대로다")
    void markingAgain() {
        AttendanceSheet marked = sheet.mark(
                        MORNING.id(), Map.of(GA, AttendanceMark.absence(), NA, AttendanceMark.present()), EVENING)
                .mark(MORNING.id(), Map.of(GA, AttendanceMark.late(7)), EVENING);

        assertThat(marked.mark(MORNING.id(), GA)).contains(AttendanceMark.late(7));
        assertThat(marked.mark(MORNING.id(), NA)).contains(AttendanceMark.present());
        assertThat(marked.mark(AFTERNOON.id(), GA)).isEmpty();
        assertThat(sheet.mark(MORNING.id(), GA)).as("처음 것은 그대로").isEmpty();
    }

    @Test
    @DisplayName("잘못된 입력은 모두 한꺼번에, 누구의 무엇인지 밝혀 거부한다")
    void everyObjection() {
        Map<ApplicationId, AttendanceMark> marks = Map.of(
                GA,
                new AttendanceMark(100, 21, false, false),
                NA,
                AttendanceMark.late(120),
                ApplicationId.of("A9"),
                AttendanceMark.present());

        var objections =
                sheet.objectionsToMarking(MORNING.id(), marks, MORNING.start().minusSeconds(1));

        assertThat(Told.codes(objections))
                .containsExactly(
                        "ATTENDANCE_SESSION_NOT_BEGUN", "ATTENDANCE_MINUTES_EXCEEDED", "ATTENDANCE_NOT_A_TRAINEE");
        assertThat(objections.get(1).data())
                .containsEntry("application", "A1")
                .containsEntry("late", 100)
                .containsEntry("leftEarly", 21)
                .containsEntry("planned", 120);
        assertThatIllegalStateException().isThrownBy(() -> sheet.mark(MORNING.id(), marks, EVENING));
    }

    @Test
    @DisplayName("여러 사람의 까닭은 신청번호 순으로 말한다")
    void inTheOrderOfIds() {
        Map<ApplicationId, AttendanceMark> strangers = IntStream.rangeClosed(10, 60)
                .mapToObj(n -> ApplicationId.of("X" + n))
                .collect(Collectors.toMap(Function.identity(), id -> AttendanceMark.present()));

        assertThat(sheet.objectionsToMarking(MORNING.id(), strangers, EVENING))
                .hasSize(51)
                .extracting(reason -> String.valueOf(reason.data().get("application")))
                .isSorted();
    }

    @Test
    @DisplayName("한 사람의 출결을 모으면, 아직 없는 것은 결석이고 있던 시간은 허가와 관계없이 센다")
    void whatMarksComeTo() {
        AttendanceSheet marked =
                sheet.mark(MORNING.id(), Map.of(GA, AttendanceMark.late(20).withLeave()), EVENING);

        assertThat(marked.attendanceOf(GA).marks())
                .containsExactly(AttendanceMark.late(20).withLeave(), AttendanceMark.absence());
        assertThat(marked.attendanceOf(GA).minutesPresent()).isEqualTo(100);
        assertThat(marked.attendanceOf(NA).minutesPresent()).isZero();
    }

    @Test
    @DisplayName("없는 차시는 거부한다")
    void unknownSession() {
        assertThat(Told.codes(sheet.objectionsToMarking(SessionId.of("R9-1"), Map.of(), EVENING)))
                .containsExactly("ATTENDANCE_SESSION_UNKNOWN");
    }

    @Test
    @DisplayName("빠진 출결이 있거나 수업이 끝나지 않았으면 마감할 수 없다")
    void closingTooEarly() {
        AttendanceSheet half = sheet.mark(MORNING.id(), Map.of(GA, AttendanceMark.present()), EVENING);

        var objections = half.objectionsToClosing(EVENING.minusMillis(1));

        assertThat(Told.codes(objections)).containsExactly("CLASSES_NOT_OVER", "ATTENDANCE_INCOMPLETE");
        assertThat(objections.get(1).data()).containsEntry("missing", 3);
        assertThat(half.missing())
                .containsExactly(
                        new MissingMark(MORNING, NA), new MissingMark(AFTERNOON, GA), new MissingMark(AFTERNOON, NA));
        assertThatIllegalStateException().isThrownBy(() -> half.close(EVENING));
    }

    @Test
    @DisplayName("마감하면 더는 바꿀 수 없고 다시 마감할 수도 없다")
    void closed() {
        AttendanceSheet closed = complete().close(EVENING);

        assertThat(closed.isClosed()).isTrue();
        assertThat(Told.codes(closed.objectionsToMarking(MORNING.id(), Map.of(GA, AttendanceMark.absence()), EVENING)))
                .containsExactly("ATTENDANCE_CLOSED");
        assertThat(Told.codes(closed.objectionsToClosing(EVENING))).containsExactly("ATTENDANCE_CLOSED");
    }

    @Test
    @DisplayName("교육생이 없는 출석부는 그대로 마감한다")
    void nobody() {
        AttendanceSheet empty = AttendanceSheet.of(RUN, List.of(MORNING), List.of());

        assertThat(empty.close(EVENING).isClosed()).isTrue();
    }

    @Test
    @DisplayName("차시가 없거나 같은 차시·교육생이 둘이면 출석부가 되지 않는다")
    void senseless() {
        assertThatIllegalArgumentException().isThrownBy(() -> AttendanceSheet.of(RUN, List.of(), List.of(GA)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttendanceSheet.of(RUN, List.of(MORNING, MORNING), List.of(GA)))
                .withMessageContaining("ai-2026-1-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttendanceSheet.of(RUN, List.of(MORNING), List.of(GA, GA)))
                .withMessageContaining("A1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet.attendanceOf(ApplicationId.of("A9")))
                .withMessageContaining("A9");
    }

    @Test
    @DisplayName("저장한 출석부를 읽으면 빠진 사람의 출결은 버리고, 맞지 않는 출결은 거부한다")
    void restoring() {
        AttendanceSheets sheets = new InMemoryAttendanceSheets();
        sheets.save(complete());
        AttendanceSheet stored = sheets.find(RUN).orElseThrow();
        assertThat(stored.missing()).isEmpty();

        AttendanceSheet withoutNa = AttendanceSheet.restore(
                RUN,
                List.of(MORNING),
                List.of(GA),
                Map.of(MORNING.id(), Map.of(GA, AttendanceMark.late(5), NA, AttendanceMark.present())),
                true);

        assertThat(withoutNa.trainees()).containsExactly(GA);
        assertThat(withoutNa.sessions()).containsExactly(MORNING);
        assertThat(withoutNa.mark(MORNING.id(), NA)).isEmpty();
        assertThat(withoutNa.mark(MORNING.id(), GA)).contains(AttendanceMark.late(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttendanceSheet.restore(
                        RUN,
                        List.of(MORNING),
                        List.of(GA),
                        Map.of(MORNING.id(), Map.of(GA, AttendanceMark.late(121))),
                        false))
                .withMessageContaining("121");
    }

    private AttendanceSheet complete() {
        Map<ApplicationId, AttendanceMark> all = Map.of(GA, AttendanceMark.present(), NA, AttendanceMark.absence());
        return sheet.mark(MORNING.id(), all, EVENING).mark(AFTERNOON.id(), all, EVENING);
    }
}
