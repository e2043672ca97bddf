package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.attendance.AppealDraft;
import kr.municipal.training.attendance.AttendanceClosing;
import kr.municipal.training.attendance.AttendanceDraft;
import kr.municipal.training.attendance.AttendanceLedger;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.attendance.AttendanceTerms;
import kr.municipal.training.attendance.CorrectionDraft;
import kr.municipal.training.attendance.CorrectionRight;
import kr.municipal.training.attendance.Excuse;
import kr.municipal.training.attendance.ExcuseDraft;
import kr.municipal.training.attendance.MarkPlace;
import kr.municipal.training.attendance.RulingDraft;
import kr.municipal.training.attendance.RunExcuses;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Seated;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("저장: 출석 대장과 공결 신청")
class KeepingAttendanceLedgersTest {

    @Nested
    @DisplayName("H2")
    class OnH2 extends Contract {
        OnH2() {
            super(Databases.h2("ledgers"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Contract {
        OnPostgres() {
            super(Databases.postgres("ledgers"));
        }
    }

    abstract static class Contract extends StoreContract {

        private static final AttendanceMark ABSENT = AttendanceMark.absence();
        private static final Instant CLOSED = Moments.seoul("2026-03-12T17:00");
        private static final Instant NEXT_DAY = Moments.seoul("2026-03-13T09:00");

        private final JdbcAttendanceSheets sheets = new JdbcAttendanceSheets(database);
        private final JdbcAttendanceLedgers ledgers = new JdbcAttendanceLedgers(database, sheets);
        private final JdbcExcuses excuses = new JdbcExcuses(database);
        private final BusinessCalendar calendar = Moments.calendar();
        private final AttendanceTerms terms = AttendanceTerms.standard();
        private final CourseRun run =
                Runs.aRun().withSessions(Seated.MORNING, Seated.AFTERNOON).build();
        private final ApplicationEntry first =
                Applications.ofOfficial(1).forRun(run).submitted().entry();
        private final ApplicationEntry second =
                Applications.ofOfficial(2).forRun(run).submitted().entry();
        private final MarkPlace place = new MarkPlace(Seated.MORNING.id(), first);
        private final AttendanceSheet sheet = AttendanceSheet.of(
                        run.id(), List.of(Seated.MORNING), List.of(first.id(), second.id()))
                .mark(Seated.MORNING.id(), Map.of(first.id(), ABSENT, second.id(), ABSENT), Seated.EVENING);

        Contract(DataSource dataSource) {
            super(dataSource);
        }

        @BeforeEach
        void twoTrainees() {
            stored(Runs.aRun().withSessions(Seated.MORNING).build());
            IntStream.rangeClosed(1, 2)
                    .forEach(n -> added(Applications.ofOfficial(n).forRun(run).submitted()));
        }

        @Test
        @DisplayName("마감, 정정, 이의신청과 결정이 적은 차례대로 그대로 나온다")
        void ledgerComesBack() {
            assertThat(ledgers.find(run.id())).isEmpty();
            AttendanceLedger ledger = AttendanceLedger.of(sheet);
            assertKept(ledger);
            ledger = ledger.correct(
                    correction(new AttendanceDraft("10", "5", false, true), "입실 기록 확인"),
                    terms,
                    calendar,
                    Seated.EVENING);
            assertKept(ledger);
            ledger = ledger.close(Staff.OFFICER, CLOSED);
            assertKept(ledger);
            ledger = ledger.correct(
                            correction(new AttendanceDraft("", "", true, false), "‘다시’ 확인"), terms, calendar, NEXT_DAY)
                    .appeal(new AppealDraft(place, first.applicant(), "왔습니다."), terms, calendar, NEXT_DAY);
            assertKept(ledger);
            ledger = ledger.decide(
                    new RulingDraft(place, AttendanceMark.present(), Staff.OFFICER, "출입 기록"), NEXT_DAY.plusSeconds(60));
            assertKept(ledger);
        }

        @Test
        @DisplayName("스스로 마감된 출석부는 마감한 사람이 없고, 마감 기록이 없던 출석부는 수업이 끝난 때 마감된 것으로 본다")
        void closings() {
            AttendanceTerms afterADay = new AttendanceTerms(5, 3, 1);
            AttendanceLedger closed = AttendanceLedger.of(sheet).closeItself(afterADay, calendar, CLOSED);
            assertKept(closed);

            jdbc.sql("delete from attendance_closing").update();

            assertThat(ledgers.find(run.id()).orElseThrow().closing())
                    .contains(new AttendanceClosing(Seated.MORNING.end(), null));
        }

        @Test
        @DisplayName("정정이나 결정이 사라진 대장은 받지 않는다")
        void nothingIsLost() {
            AttendanceLedger before = AttendanceLedger.of(sheet);
            AttendanceLedger corrected = before.correct(
                    correction(new AttendanceDraft("10", "", false, false), "확인"), terms, calendar, Seated.EVENING);
            ledgers.save(corrected);
            assertThatThrownBy(() -> ledgers.save(before)).isInstanceOf(IllegalStateException.class);
            AttendanceLedger appealed = corrected
                    .close(Staff.OFFICER, CLOSED)
                    .appeal(new AppealDraft(place, first.applicant(), "왔습니다."), terms, calendar, NEXT_DAY);
            ledgers.save(appealed.decide(new RulingDraft(place, null, Staff.OFFICER, "기록 없음"), NEXT_DAY));

            assertThatThrownBy(() -> ledgers.save(appealed)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> ledgers.save(appealed.decide(
                            new RulingDraft(place, AttendanceMark.present(), Staff.OFFICER, "확인"), NEXT_DAY)))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        @DisplayName("공결 신청과 결정이 적은 차례대로 그대로 나오고, 사라진 것은 받지 않는다")
        void excusesComeBack() {
            RunExcuses none = excuses.of(run.id());
            assertThat(none.all()).isEmpty();
            RunExcuses sent = none.send(draft(first, "출장"), sheet, Seated.EVENING)
                    .send(draft(second, "‘병가’\n둘째 줄"), sheet, CLOSED);
            excuses.save(sent);
            assertThat(excuses.of(run.id())).isEqualTo(sent);
            RunExcuses decided = sent.decide(place, sheet, Excuse.Verdict.DECLINED, Staff.OFFICER, "공문 없음", NEXT_DAY);
            excuses.save(decided);
            assertThat(excuses.of(run.id())).isEqualTo(decided);
            RunExcuses again = decided.send(draft(first, "출장, 공문 붙임"), sheet, NEXT_DAY);
            excuses.save(again);
            excuses.save(again);

            assertThat(excuses.of(run.id())).isEqualTo(again);
            assertThatThrownBy(() -> excuses.save(sent)).isInstanceOf(IllegalStateException.class);
        }

        @Test
        @DisplayName("두 담당자가 같은 신청을 한꺼번에 결정하면 하나만 남고, 다른 하나는 다시 해 보라는 말을 듣는다")
        void decidedAtOnce() {
            RunExcuses sent = excuses.of(run.id()).send(draft(first, "출장"), sheet, Seated.EVENING);
            excuses.save(sent);

            List<Boolean> kept = atOnce(8, i -> {
                try {
                    excuses.save(sent.decide(
                            place, sheet, Excuse.Verdict.values()[i % 2], Staff.OFFICER, "결정 " + i, NEXT_DAY));
                    return true;
                } catch (IllegalStateException otherwise) {
                    return false;
                }
            });

            assertThat(kept).containsOnlyOnce(true);
            assertThat(excuses.of(run.id()).all()).hasSize(1).noneMatch(Excuse::isOpen);
        }

        private void assertKept(AttendanceLedger ledger) {
            ledgers.save(ledger);
            AttendanceLedger found = ledgers.find(run.id()).orElseThrow();
            assertThat(found.closing()).isEqualTo(ledger.closing());
            assertThat(found.corrections()).isEqualTo(ledger.corrections());
            assertThat(found.appeals()).isEqualTo(ledger.appeals());
            assertThat(found.sheet().attendanceOf(first.id()).marks())
                    .isEqualTo(ledger.sheet().attendanceOf(first.id()).marks());
        }

        private CorrectionDraft correction(AttendanceDraft to, String words) {
            return new CorrectionDraft(place, to.mark(), Staff.OFFICER, EnumSet.allOf(CorrectionRight.class), words);
        }

        private static ExcuseDraft draft(ApplicationEntry entry, String words) {
            return new ExcuseDraft(new MarkPlace(Seated.MORNING.id(), entry), entry.applicant(), words, "공문 총무과-1234");
        }
    }
}
