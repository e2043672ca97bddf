package kr.municipal.training.attendance;

import static kr.municipal.training.attendance.CorrectionRight.AFTER_CLOSING;
import static kr.municipal.training.attendance.CorrectionRight.UNTIL_CLOSING;
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
import java.util.Optional;
import java.util.Set;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Moments;
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

@DisplayName("출결을 사유와 함께 정정하고, 이의신청을 받아 결정한다")
class CorrectingAndAppealingTest {

    private static final StaffNumber TRAINEE = Staff.APPLICANT;
    private static final StaffNumber OFFICER = Staff.OFFICER;
    private static final ApplicationEntry ENTRY = Seated.application("A1").entry();
    private static final MarkPlace PLACE = new MarkPlace(MORNING.id(), ENTRY);
    private static final AttendanceMark ABSENT = AttendanceMark.absence();
    private static final AttendanceMark LATE = AttendanceMark.late(10);
    // 10 March 2026 is a Tuesday; closed on Thursday the 12th.
    private static final Instant CLOSED = seoul("2026-03-12T17:00");
    private static final Instant NEXT_DAY = seoul("2026-03-13T09:00");

    private final BusinessCalendar calendar = Moments.calendar();
    private final AttendanceTerms terms = AttendanceTerms.standard();
    private final AttendanceLedger open =
            AttendanceLedger.of(AttendanceSheet.of(RUN, List.of(MORNING), List.of(ENTRY.id()))
                    .mark(MORNING.id(), Map.of(ENTRY.id(), ABSENT), EVENING));
    private final AttendanceLedger closed = open.close(OFFICER, CLOSED);

    @Test
    @DisplayName("정정하면 앞의 출결, 바꾼 사람, 때와 사유가 남는다")
    void corrected() {
        AttendanceLedger once = open.correct(correction(LATE, "지각으로 확인", UNTIL_CLOSING), terms, calendar, EVENING);
        AttendanceLedger twice =
                once.correct(correction(AttendanceMark.present(), "입실 기록 확인", UNTIL_CLOSING), terms, calendar, CLOSED);

        assertThat(twice.sheet().mark(MORNING.id(), ENTRY.id())).contains(AttendanceMark.present());
        assertThat(twice.corrections())
                .containsExactly(
                        new AttendanceCorrection(MORNING.id(), ENTRY.id(), ABSENT, LATE, OFFICER, EVENING, "지각으로 확인"),
                        new AttendanceCorrection(
                                MORNING.id(), ENTRY.id(), LATE, AttendanceMark.present(), OFFICER, CLOSED, "입실 기록 확인"));
        assertThat(open.corrections()).as("처음 것은 그대로").isEmpty();
    }

    @Test
    @DisplayName("정정은 무엇이 달라졌는지 차시와 함께 말한다: 출결, 시간, 허가")
    void differences() {
        AttendanceMark shortLate = AttendanceMark.late(5);

        assertThat(Told.codes(difference(ABSENT, LATE)))
                .containsExactly("ATTENDANCE_CORRECTED", "ATTENDANCE_MINUTES_CORRECTED");
        assertThat(Told.codes(difference(LATE, shortLate.withLeave())))
                .containsExactly("ATTENDANCE_MINUTES_CORRECTED", "ATTENDANCE_AUTHORISED");
        assertThat(Told.codes(difference(ABSENT.withLeave(), ABSENT))).containsExactly("ATTENDANCE_NOT_AUTHORISED");
        assertThat(Told.korean(difference(ABSENT, AttendanceMark.present()).get(0)))
                .isEqualTo("1차시 A1: 출결을 ‘결석’에서 ‘출석’(으)로 정정하였습니다.");
    }

    private static List<Reason> difference(AttendanceMark from, AttendanceMark to) {
        return new AttendanceCorrection(MORNING.id(), ENTRY.id(), from, to, OFFICER, EVENING, "확인").differences(1);
    }

    @ParameterizedTest
    @CsvSource({
        "false, UNTIL_CLOSING, ", "false, AFTER_CLOSING, CORRECTION_NOT_ALLOWED",
        "true, AFTER_CLOSING, ", "true, UNTIL_CLOSING, CORRECTION_NOT_ALLOWED",
        "false, , CORRECTION_NOT_ALLOWED", "true, , CORRECTION_NOT_ALLOWED"
    })
    @DisplayName("마감 전과 마감 뒤의 정정은 서로 다른 권한이다")
    void rights(boolean isClosed, @Nullable CorrectionRight right, @Nullable String code) {
        CorrectionRight[] rights = right == null ? new CorrectionRight[0] : new CorrectionRight[] {right};

        List<Reason> objections = (isClosed ? closed : open)
                .objectionsToCorrecting(correction(LATE, "확인", rights), terms, calendar, NEXT_DAY);

        assertThat(Told.codes(objections)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-19T23:59:59.999, true", "2026-03-20T00:00, false"})
    @DisplayName("마감 뒤의 정정은 다섯째 근무일이 끝날 때까지다")
    void correctionDays(String at, boolean allowed) {
        List<Reason> objections =
                closed.objectionsToCorrecting(correction(LATE, "확인", AFTER_CLOSING), terms, calendar, seoul(at));

        assertThat(Told.codes(objections)).isEqualTo(allowed ? List.of() : List.of("CORRECTION_TOO_LATE"));
    }

    @Test
    @DisplayName("정정하지 못하는 까닭은 모두 한꺼번에 알려 준다")
    void everyObjection() {
        CorrectionDraft own = new CorrectionDraft(PLACE, AttendanceMark.late(121), TRAINEE, Set.of(), " ");
        assertThat(Told.codes(closed.objectionsToCorrecting(own, terms, calendar, seoul("2026-04-20T09:00"))))
                .containsExactly(
                        "CORRECTION_OF_OWN_MARK",
                        "CORRECTION_NOT_ALLOWED",
                        "CORRECTION_TOO_LATE",
                        "ATTENDANCE_MINUTES_EXCEEDED",
                        "REASON_MISSING");
        assertThatIllegalStateException().isThrownBy(() -> closed.correct(own, terms, calendar, NEXT_DAY));

        assertThat(Told.codes(
                        open.objectionsToCorrecting(correction(ABSENT, "확인", UNTIL_CLOSING), terms, calendar, EVENING)))
                .containsExactly("CORRECTION_CHANGES_NOTHING");
        MarkPlace nowhere = new MarkPlace(
                SessionId.of("S9"), Seated.application("A9", TRAINEE).entry());
        assertThat(Told.codes(open.objectionsToCorrecting(
                        new CorrectionDraft(nowhere, LATE, OFFICER, Set.of(UNTIL_CLOSING), "확인"),
                        terms,
                        calendar,
                        EVENING)))
                .containsExactly("ATTENDANCE_SESSION_UNKNOWN", "ATTENDANCE_NOT_A_TRAINEE");
        AttendanceLedger unmarked = AttendanceLedger.of(AttendanceSheet.of(RUN, List.of(MORNING), List.of(ENTRY.id())));
        assertThat(Told.codes(unmarked.objectionsToCorrecting(
                        correction(LATE, "확인", UNTIL_CLOSING), terms, calendar, EVENING)))
                .containsExactly("CORRECTION_WITHOUT_MARK");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12T17:00, true", "2026-03-17T23:59:59.999, true", "2026-03-18T00:00, false"})
    @DisplayName("이의신청은 마감된 때부터 셋째 근무일이 끝날 때까지다")
    void appealDays(String at, boolean allowed) {
        assertThat(Told.codes(closed.objectionsToAppealing(appeal(TRAINEE, "왔습니다."), terms, calendar, seoul(at))))
                .isEqualTo(allowed ? List.of() : List.of("APPEAL_TOO_LATE"));
    }

    @Test
    @DisplayName("이의신청은 본인의 출결에만, 사유를 적어, 마감된 뒤에 한다")
    void appealing() {
        assertThat(Told.codes(open.objectionsToAppealing(appeal(OFFICER, null), terms, calendar, NEXT_DAY)))
                .containsExactly("NOT_YOUR_APPLICATION", "APPEAL_BEFORE_CLOSING", "REASON_MISSING");
        assertThatIllegalStateException()
                .isThrownBy(() -> open.appeal(appeal(TRAINEE, "왔습니다."), terms, calendar, NEXT_DAY));

        AttendanceLedger appealed = closed.appeal(appeal(TRAINEE, " 왔습니다. "), terms, calendar, NEXT_DAY);

        assertThat(appealed.openAppeals())
                .containsExactly(
                        new AttendanceAppeal(MORNING.id(), ENTRY.id(), ABSENT, TRAINEE, NEXT_DAY, "왔습니다.", null));
        assertThat(Told.codes(appealed.objectionsToAppealing(appeal(TRAINEE, "다시"), terms, calendar, NEXT_DAY)))
                .containsExactly("APPEAL_PENDING");
    }

    @Test
    @DisplayName("인용하면 정정 기간이 지났어도 출결이 정정되고, 결정과 정정이 함께 남는다")
    void upheld() {
        Instant muchLater = seoul("2026-04-20T09:00");
        AttendanceLedger appealed = closed.appeal(appeal(TRAINEE, "왔습니다."), terms, calendar, NEXT_DAY);

        AttendanceLedger upheld = appealed.decide(new RulingDraft(PLACE, LATE, OFFICER, "출입 기록 확인"), muchLater);

        assertThat(upheld.sheet().mark(MORNING.id(), ENTRY.id())).contains(LATE);
        assertThat(upheld.sheet().isClosed()).isTrue();
        assertThat(upheld.corrections())
                .containsExactly(new AttendanceCorrection(
                        MORNING.id(), ENTRY.id(), ABSENT, LATE, OFFICER, muchLater, "출입 기록 확인"));
        assertThat(upheld.openAppeals()).isEmpty();
        assertThat(upheld.appeals().get(0).decision())
                .isEqualTo(
                        new AttendanceAppeal.Decision(AttendanceAppeal.Verdict.UPHELD, OFFICER, muchLater, "출입 기록 확인"));
    }

    @Test
    @DisplayName("기각하면 출결은 그대로이고, 그 출결에는 다시 이의신청할 수 없다. 그 뒤에 바뀌면 다시 할 수 있다")
    void dismissed() {
        AttendanceLedger dismissed = closed.appeal(appeal(TRAINEE, "왔습니다."), terms, calendar, NEXT_DAY)
                .decide(new RulingDraft(PLACE, null, OFFICER, "기록이 없습니다."), NEXT_DAY);

        assertThat(dismissed.sheet().mark(MORNING.id(), ENTRY.id())).contains(ABSENT);
        assertThat(dismissed.corrections()).isEmpty();
        assertThat(Told.codes(dismissed.objectionsToAppealing(appeal(TRAINEE, "다시"), terms, calendar, NEXT_DAY)))
                .containsExactly("APPEAL_ALREADY_DECIDED");

        Instant later = NEXT_DAY.plusSeconds(60);
        AttendanceLedger changed = dismissed.correct(correction(LATE, "다시 확인", AFTER_CLOSING), terms, calendar, later);
        assertThat(changed.objectionsToAppealing(appeal(TRAINEE, "지각도 아닙니다."), terms, calendar, later))
                .isEmpty();
    }

    @Test
    @DisplayName("결정은 그 사람의 그 차시에만 미치고, 다른 차시와 다른 사람의 이의신청은 열린 채 남는다")
    void onlyThatOne() {
        ApplicationEntry colleague =
                Seated.application("A2", StaffNumber.of("m02")).entry();
        List<MarkPlace> places =
                List.of(PLACE, new MarkPlace(AFTERNOON.id(), ENTRY), new MarkPlace(MORNING.id(), colleague));
        Map<ApplicationId, AttendanceMark> absent = Map.of(ENTRY.id(), ABSENT, colleague.id(), ABSENT);
        AttendanceLedger appealed = AttendanceLedger.of(
                        AttendanceSheet.of(RUN, List.of(MORNING, AFTERNOON), List.of(ENTRY.id(), colleague.id()))
                                .mark(MORNING.id(), absent, EVENING)
                                .mark(AFTERNOON.id(), absent, EVENING))
                .close(OFFICER, CLOSED);
        for (MarkPlace place : places) {
            appealed = appealed.appeal(
                    new AppealDraft(place, place.entry().applicant(), "왔습니다."), terms, calendar, NEXT_DAY);
        }
        AttendanceLedger decided = appealed.decide(new RulingDraft(PLACE, LATE, OFFICER, "확인"), NEXT_DAY);

        assertThat(decided.openAppeals())
                .extracting(appeal -> appeal.session() + " " + appeal.trainee())
                .containsExactly(AFTERNOON.id() + " A1", MORNING.id() + " A2");
        assertThat(decided.sheet().mark(AFTERNOON.id(), ENTRY.id())).contains(ABSENT);
        assertThat(decided.sheet().mark(MORNING.id(), colleague.id())).contains(ABSENT);
        assertThat(Told.codes(decided.objectionsToDeciding(new RulingDraft(PLACE, null, OFFICER, "확인"))))
                .containsExactly("APPEAL_NOT_OPEN");
        assertThat(decided.objectionsToDeciding(new RulingDraft(places.get(1), null, OFFICER, "확인")))
                .isEmpty();
    }

    @Test
    @DisplayName("결정은 다른 사람이, 열린 이의신청에만, 사유를 적어 한다")
    void deciding() {
        AttendanceLedger appealed = closed.appeal(appeal(TRAINEE, "왔습니다."), terms, calendar, NEXT_DAY);

        assertThat(Told.codes(closed.objectionsToDeciding(new RulingDraft(PLACE, null, TRAINEE, ""))))
                .containsExactly("APPEAL_NOT_OPEN", "APPEAL_DECIDED_BY_APPELLANT", "REASON_MISSING");
        assertThat(Told.codes(appealed.objectionsToDeciding(new RulingDraft(PLACE, ABSENT, OFFICER, "확인"))))
                .containsExactly("CORRECTION_CHANGES_NOTHING");
        assertThat(Told.codes(
                        appealed.objectionsToDeciding(new RulingDraft(PLACE, AttendanceMark.late(121), TRAINEE, null))))
                .containsExactly("ATTENDANCE_MINUTES_EXCEEDED", "APPEAL_DECIDED_BY_APPELLANT", "REASON_MISSING");
        assertThatIllegalStateException()
                .isThrownBy(() -> closed.decide(new RulingDraft(PLACE, null, OFFICER, "없음"), NEXT_DAY));
        assertThatIllegalStateException()
                .isThrownBy(() -> appealed.decide(new RulingDraft(PLACE, ABSENT, OFFICER, "확인"), NEXT_DAY));
    }

    @Test
    @DisplayName("담당자가 마감하면 누가 언제 마감했는지 남고, 마감한 출석부는 바꿔 넣지 못한다")
    void closing() {
        assertThat(closed.closing()).contains(new AttendanceClosing(CLOSED, OFFICER));
        assertThatIllegalStateException().isThrownBy(() -> closed.close(OFFICER, CLOSED));
        assertThatIllegalArgumentException().isThrownBy(() -> closed.with(open.sheet()));
        assertThat(open.with(open.sheet().mark(MORNING.id(), Map.of(ENTRY.id(), LATE), CLOSED))
                        .sheet()
                        .mark(MORNING.id(), ENTRY.id()))
                .contains(LATE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttendanceLedger.of(closed.sheet()))
                .withMessageContaining("closed without a closing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AttendanceLedger(open.sheet(), closed.closing(), List.of(), List.of()))
                .withMessageContaining("open, yet closed")
                .withMessageContaining(OFFICER.value());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12T23:59:59.999, false", "2026-03-13T00:00, true"})
    @DisplayName("정한 근무일이 지나면 출석부가 스스로 마감된다")
    void closingItself(String at, boolean due) {
        AttendanceTerms afterTwoDays = new AttendanceTerms(5, 3, 2);
        Instant now = seoul(at);

        assertThat(afterTwoDays.closesItself(open.sheet(), calendar)).contains(seoul("2026-03-13T00:00"));
        assertThat(Told.codes(afterTwoDays.objectionsToClosing(open.sheet(), calendar, now)))
                .isEqualTo(due ? List.of() : List.of("CLOSING_NOT_DUE"));
        if (!due) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> open.closeItself(afterTwoDays, calendar, now))
                    .withMessageContaining("CLOSING_NOT_DUE");
        } else {
            assertThat(open.closeItself(afterTwoDays, calendar, now).closing())
                    .contains(new AttendanceClosing(now, null));
        }
    }

    @Test
    @DisplayName("빠진 출결이 있는 출석부는 스스로 마감되지 않고, 설정이 없으면 담당자만 마감한다")
    void notByItself() {
        AttendanceLedger unmarked = AttendanceLedger.of(AttendanceSheet.of(RUN, List.of(MORNING), List.of(ENTRY.id())));

        assertThat(terms.closesItself(unmarked.sheet(), calendar)).isEmpty();
        assertThat(Told.codes(terms.objectionsToClosing(unmarked.sheet(), calendar, NEXT_DAY)))
                .containsExactly("ATTENDANCE_INCOMPLETE", "CLOSING_BY_OFFICER_ONLY");
        assertThatIllegalStateException().isThrownBy(() -> unmarked.closeItself(terms, calendar, NEXT_DAY));
    }

    @Test
    @DisplayName("0일이면 마감한 날이 끝날 때까지이고, 음수나 0일 뒤의 자동 마감은 거부한다")
    void termsAtTheirBounds() {
        AttendanceTerms sameDay = new AttendanceTerms(0, 0, 1);

        assertThat(sameDay.correctableUntil(CLOSED, calendar)).isEqualTo(seoul("2026-03-13T00:00"));
        assertThat(terms.withCorrectionDays(0)).isEqualTo(new AttendanceTerms(0, 3, null));
        assertThat(sameDay.appealableUntil(CLOSED, calendar)).isEqualTo(seoul("2026-03-13T00:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> new AttendanceTerms(-1, 0, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new AttendanceTerms(0, -1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new AttendanceTerms(0, 0, 0));
    }

    @Test
    @DisplayName("같은 것으로의 정정, 자기가 내린 결정, 신청보다 이른 결정은 값이 되지 않는다")
    void senseless() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new AttendanceCorrection(MORNING.id(), ENTRY.id(), LATE, LATE, OFFICER, CLOSED, "확인"));
        AttendanceAppeal appeal =
                new AttendanceAppeal(MORNING.id(), ENTRY.id(), ABSENT, TRAINEE, NEXT_DAY, "왔습니다.", null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> appeal.decided(new RulingDraft(PLACE, null, TRAINEE, "없음"), NEXT_DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> appeal.decided(new RulingDraft(PLACE, null, OFFICER, "없음"), CLOSED));
    }

    @Test
    @DisplayName("저장소는 정정과 이의신청이 사라진 대장을 받지 않는다")
    void storing() {
        AttendanceLedgers ledgers = new InMemoryAttendanceLedgers();
        AttendanceLedger corrected = open.correct(correction(LATE, "확인", UNTIL_CLOSING), terms, calendar, EVENING);
        ledgers.save(corrected);

        assertThat(ledgers.find(RUN)).contains(corrected);
        assertThatIllegalStateException().isThrownBy(() -> ledgers.save(open)).withMessageContaining("ai-2026-1");
        ledgers.save(corrected.close(OFFICER, CLOSED));
        assertThat(ledgers.find(RUN).flatMap(AttendanceLedger::closing)).isPresent();
        assertThat(new InMemoryAttendanceLedgers().find(RUN)).isEqualTo(Optional.empty());
    }

    private static CorrectionDraft correction(AttendanceMark to, String words, CorrectionRight... rights) {
        return new CorrectionDraft(PLACE, to, OFFICER, Set.of(rights), words);
    }

    private static AppealDraft appeal(StaffNumber by, @Nullable String words) {
        return new AppealDraft(PLACE, by, words);
    }
}
