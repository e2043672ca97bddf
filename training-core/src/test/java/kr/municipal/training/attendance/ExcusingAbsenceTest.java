package kr.municipal.training.attendance;

import static kr.municipal.training.fixture.Moments.seoul;
import static kr.municipal.training.fixture.Seated.AFTERNOON;
import static kr.municipal.training.fixture.Seated.EVENING;
import static kr.municipal.training.fixture.Seated.MORNING;
import static kr.municipal.training.fixture.Seated.RUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.fixture.Seated;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("빠진 시간을 증빙과 함께 공결로 신청하고, 담당자가 사유를 적어 결정한다")
class ExcusingAbsenceTest {

    private static final ApplicationEntry ENTRY = Seated.application("A1").entry();
    private static final ApplicationEntry OTHER =
            Seated.application("A2", Staff.official(2).number()).entry();
    private static final MarkPlace PLACE = new MarkPlace(MORNING.id(), ENTRY);
    private static final StaffNumber TRAINEE = Staff.APPLICANT;
    private static final StaffNumber OFFICER = Staff.OFFICER;
    private static final Instant BEFORE = seoul("2026-03-09T09:00");

    private final AttendanceSheet empty =
            AttendanceSheet.of(RUN, List.of(MORNING, AFTERNOON), List.of(ENTRY.id(), OTHER.id()));
    private final RunExcuses none = new RunExcuses(RUN, List.of());
    private final RunExcuses sent = none.send(excuse("상주 출장", "공문 총무과-1234"), empty, BEFORE);

    @Test
    @DisplayName("수업 전이든 뒤든 낼 수 있고, 적은 것은 다듬어져 그대로 남는다")
    void sending() {
        RunExcuses trimmed =
                none.send(excuse(" 상주 출장\r\n", " 공문 총무과-1234 "), marked(AttendanceMark.absence()), EVENING);

        assertThat(trimmed.open(empty))
                .containsExactly(new Excuse(MORNING.id(), ENTRY.id(), TRAINEE, EVENING, "상주 출장", "공문 총무과-1234", null));
        assertThat(none.all()).as("처음 것은 그대로").isEmpty();
    }

    @Test
    @DisplayName("낼 수 없는 까닭은 모두 한꺼번에 알려 준다")
    void objections() {
        MarkPlace nowhere =
                new MarkPlace(SessionId.of("S9"), Seated.application("A9").entry());
        AttendanceSheet closed = full().close(EVENING);

        assertThat(Told.codes(none.objectionsToSending(new ExcuseDraft(nowhere, OFFICER, " ", null), closed)))
                .containsExactly(
                        "NOT_YOUR_APPLICATION",
                        "ATTENDANCE_SESSION_UNKNOWN",
                        "ATTENDANCE_NOT_A_TRAINEE",
                        "EXCUSE_AFTER_CLOSING",
                        "REASON_MISSING",
                        "EVIDENCE_MISSING");
        assertThatIllegalStateException().isThrownBy(() -> none.send(excuse("출장", null), empty, BEFORE));
    }

    @ParameterizedTest
    @CsvSource({"300, ", "301, EVIDENCE_TOO_LONG"})
    @DisplayName("증빙은 300자까지 적는다")
    void evidence(int length, @Nullable String code) {
        assertThat(Told.codes(none.objectionsToSending(excuse("출장", "가".repeat(length)), empty)))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    @DisplayName("처리 중이거나 인정된 차시에는 다시 낼 수 없고, 불인정된 뒤에는 다시 낼 수 있다")
    void again() {
        assertThat(Told.codes(sent.objectionsToSending(excuse("다시", "증빙"), empty)))
                .containsExactly("EXCUSE_PENDING");
        assertThat(Told.codes(decided(Excuse.Verdict.GRANTED).objectionsToSending(excuse("다시", "증빙"), empty)))
                .containsExactly("EXCUSE_GRANTED");
        assertThat(decided(Excuse.Verdict.DECLINED).objectionsToSending(excuse("다시", "다른 증빙"), empty))
                .isEmpty();
    }

    @Test
    @DisplayName("빠진 시간이 없거나 이미 허가된 출결에는 낼 것이 없다")
    void nothingMissed() {
        for (AttendanceMark mark : List.of(
                AttendanceMark.present(),
                AttendanceMark.absence().withLeave(),
                AttendanceMark.late(5).withLeave())) {
            assertThat(Told.codes(none.objectionsToSending(excuse("출장", "공문"), marked(mark))))
                    .containsExactly("EXCUSE_NOTHING_MISSED");
        }
        assertThat(none.objectionsToSending(excuse("출장", "공문"), marked(AttendanceMark.leftEarly(1))))
                .isEmpty();
    }

    @Test
    @DisplayName("결정은 다른 사람이, 열린 신청에만, 사유를 적어 하고, 그대로 남는다")
    void deciding() {
        assertThat(Told.codes(none.objectionsToDeciding(PLACE, empty, TRAINEE, " ")))
                .containsExactly("EXCUSE_NOT_OPEN", "EXCUSE_DECIDED_BY_SENDER", "REASON_MISSING");
        assertThatIllegalStateException()
                .isThrownBy(() -> none.decide(PLACE, empty, Excuse.Verdict.GRANTED, OFFICER, "확인", EVENING));

        RunExcuses granted = sent.decide(PLACE, empty, Excuse.Verdict.GRANTED, OFFICER, " 공문 확인 ", EVENING);

        assertThat(granted.last(MORNING.id(), ENTRY.id()).orElseThrow().decision())
                .isEqualTo(new Excuse.Decision(Excuse.Verdict.GRANTED, OFFICER, EVENING, "공문 확인"));
        assertThat(granted.open(empty)).isEmpty();
        assertThat(Told.codes(granted.objectionsToDeciding(PLACE, empty, OFFICER, "다시")))
                .containsExactly("EXCUSE_NOT_OPEN");
    }

    @Test
    @DisplayName("인정되면 그 사람이 그 차시에 빠진 시간은 언제 적든 허가된 것이고, 다른 출결은 그대로이다")
    void authorised() {
        RunExcuses granted = decided(Excuse.Verdict.GRANTED);
        Map<ApplicationId, AttendanceMark> absent =
                Map.of(ENTRY.id(), AttendanceMark.absence(), OTHER.id(), AttendanceMark.absence());

        assertThat(granted.authorised(MORNING.id(), absent))
                .isEqualTo(
                        Map.of(ENTRY.id(), AttendanceMark.absence().withLeave(), OTHER.id(), AttendanceMark.absence()));
        assertThat(granted.authorised(AFTERNOON.id(), absent)).isEqualTo(absent);
        assertThat(granted.authorised(MORNING.id(), Map.of(ENTRY.id(), AttendanceMark.present())))
                .isEqualTo(Map.of(ENTRY.id(), AttendanceMark.present()));
        assertThat(sent.authorised(MORNING.id(), absent)).as("결정 전").isEqualTo(absent);
        assertThat(decided(Excuse.Verdict.DECLINED).authorised(MORNING.id(), absent))
                .as("불인정")
                .isEqualTo(absent);
    }

    @Test
    @DisplayName("결정하지 않은 신청이 있으면 마감을 막는다")
    void closing() {
        assertThat(Told.codes(sent.objectionsToClosing(empty))).containsExactly("EXCUSES_OPEN");
        assertThat(decided(Excuse.Verdict.DECLINED).objectionsToClosing(empty)).isEmpty();
        assertThat(Told.codes(sent.objectionsToDeciding(PLACE, full().close(EVENING), OFFICER, "확인")))
                .containsExactly("EXCUSE_AFTER_CLOSING");
    }

    @Test
    @DisplayName("빠진 차시와 회차를 떠난 사람의 신청은 결정을 기다리지 않으므로 마감을 막지 않는다")
    void placeGone() {
        AttendanceSheet withoutSession = AttendanceSheet.of(RUN, List.of(AFTERNOON), List.of(ENTRY.id()));
        AttendanceSheet withoutPerson = AttendanceSheet.of(RUN, List.of(MORNING), List.of(OTHER.id()));

        assertThat(sent.open(withoutSession)).isEmpty();
        assertThat(sent.objectionsToClosing(withoutPerson)).isEmpty();
    }

    @Test
    @DisplayName("신청보다 이른 결정과 자기가 내린 결정은 값이 되지 않는다")
    void senseless() {
        Excuse excuse = sent.open(empty).get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> excuse.decided(Excuse.Verdict.GRANTED, OFFICER, BEFORE.minusSeconds(1), "확인"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> excuse.decided(Excuse.Verdict.GRANTED, TRAINEE, EVENING, "확인"));
    }

    @Test
    @DisplayName("저장소는 신청이나 결정이 사라진 것을 받지 않는다")
    void storing() {
        Excuses excuses = new InMemoryExcuses();
        assertThat(excuses.of(RUN)).isEqualTo(none);
        excuses.save(sent);
        excuses.save(decided(Excuse.Verdict.GRANTED));

        assertThat(excuses.of(RUN)).isEqualTo(decided(Excuse.Verdict.GRANTED));
        assertThatIllegalStateException().isThrownBy(() -> excuses.save(none)).withMessageContaining("ai-2026-1");
        assertThatIllegalStateException().isThrownBy(() -> excuses.save(sent));
        assertThatIllegalStateException().isThrownBy(() -> excuses.save(decided(Excuse.Verdict.DECLINED)));
    }

    private RunExcuses decided(Excuse.Verdict verdict) {
        return sent.decide(PLACE, empty, verdict, OFFICER, "증빙 확인", EVENING);
    }

    private AttendanceSheet marked(AttendanceMark mark) {
        return empty.mark(MORNING.id(), Map.of(ENTRY.id(), mark), EVENING);
    }

    private AttendanceSheet full() {
        Map<ApplicationId, AttendanceMark> present =
                Map.of(ENTRY.id(), AttendanceMark.present(), OTHER.id(), AttendanceMark.present());
        return empty.mark(MORNING.id(), present, EVENING).mark(AFTERNOON.id(), present, EVENING);
    }

    private static ExcuseDraft excuse(String words, @Nullable String evidence) {
        return new ExcuseDraft(PLACE, TRAINEE, words, evidence);
    }
}
