package kr.municipal.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.booleans;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

@DisplayName("어떤 출결에서도 지켜지는 것")
class AttendancePropertiesTest {

    private static final ApplicationId TRAINEE = ApplicationId.of("A1");
    private static final Instant START = Instant.parse("2026-03-10T00:00:00Z");
    private static final Instant LATER = START.plusSeconds(10_000_000);

    @Test
    @DisplayName("보이는 출석률은 0~100이고, 어떤 정수 기준의 판정과도 어긋나지 않는다")
    void shownRateAgreesWithDecision() {
        qt().forAll(rates(), integers().between(0, 100))
                .check((rate, percent) ->
                        rate.toPercent().compareTo(BigDecimal.valueOf(percent)) >= 0 == rate.isAtLeast(percent));
        qt().forAll(rates())
                .check(rate -> rate.toPercent().signum() >= 0
                        && rate.toPercent().compareTo(BigDecimal.valueOf(100)) <= 0
                        && rate.toPercent().scale() == 1);
    }

    @Test
    @DisplayName("허가 결석을 출석으로 보거나 빼면, 결석으로 볼 때보다 출석률이 낮아지지 않는다")
    void leaveNeverHarms() {
        qt().forAll(lists().of(marks()).ofSizeBetween(1, 6), integers().between(0, 100))
                .checkAssert((marks, percent) -> {
                    AttendanceSheet sheet = sheet(marks, marks.size());
                    boolean strict = sheet.attendanceOf(TRAINEE)
                            .rate(AuthorisedTreatment.COUNTS_AS_ABSENT)
                            .isAtLeast(percent);
                    for (AuthorisedTreatment treatment : AuthorisedTreatment.values()) {
                        AttendanceRate rate = sheet.attendanceOf(TRAINEE).rate(treatment);
                        assertThat(rate.attendedMinutes()).isBetween(0L, rate.plannedMinutes());
                        assertThat(!strict || rate.isAtLeast(percent)).isTrue();
                    }
                });
    }

    @Test
    @DisplayName("확보와 불가는 그 뒤에 어떤 출결이 와도 바뀌지 않는다")
    void outlookKeepsItsWord() {
        qt().forAll(
                        lists().of(marks()).ofSizeBetween(1, 6),
                        integers().between(0, 6),
                        integers().between(1, 100),
                        integers().between(0, 2))
                .checkAssert((marks, known, percent, index) -> {
                    AuthorisedTreatment treatment = AuthorisedTreatment.values()[index];
                    AttendanceOutlook early = sheet(marks, Math.min(known, marks.size()))
                            .attendanceOf(TRAINEE)
                            .outlook(treatment, percent);
                    AttendanceOutlook end =
                            sheet(marks, marks.size()).attendanceOf(TRAINEE).outlook(treatment, percent);

                    assertThat(end).isNotEqualTo(AttendanceOutlook.POSSIBLE);
                    if (early != AttendanceOutlook.POSSIBLE) {
                        assertThat(end).isEqualTo(early);
                    }
                });
    }

    @Test
    @DisplayName("불가가 된 전망은 정정 없이는 돌아오지 않고, 정정하면 다시 계산된다")
    void onlyACorrectionBringsItBack() {
        qt().forAll(lists().of(marks()).ofSizeBetween(1, 6), integers().between(1, 100))
                .checkAssert((marks, percent) -> {
                    boolean lost = false;
                    for (int given = 0; given <= marks.size(); given++) {
                        AttendanceOutlook now = sheet(marks, given)
                                .attendanceOf(TRAINEE)
                                .outlook(AuthorisedTreatment.COUNTS_AS_ABSENT, percent);
                        assertThat(lost && now != AttendanceOutlook.IMPOSSIBLE).isFalse();
                        lost = now == AttendanceOutlook.IMPOSSIBLE;
                    }
                    AttendanceSheet corrected = sheet(marks, marks.size());
                    for (ClassSession session : corrected.sessions()) {
                        corrected = corrected.corrected(session.id(), TRAINEE, AttendanceMark.present());
                    }
                    assertThat(corrected.attendanceOf(TRAINEE).outlook(AuthorisedTreatment.COUNTS_AS_ABSENT, percent))
                            .isEqualTo(AttendanceOutlook.SECURED);
                });
    }

    private static Gen<AttendanceRate> rates() {
        return integers()
                .between(0, 30_000)
                .zip(integers().between(0, 30_000), (a, b) -> new AttendanceRate(Math.min(a, b), Math.max(a, b)));
    }

    private static Gen<AttendanceMark> marks() {
        return integers()
                .between(0, 60)
                .zip(integers().between(0, 60), booleans().all(), (late, early, leave) -> {
                    boolean absent = late + early > 60;
                    AttendanceMark mark = new AttendanceMark(absent ? 0 : late, absent ? 0 : early, absent, false);
                    return leave && mark.kind() != AttendanceKind.PRESENT ? mark.withLeave() : mark;
                });
    }

    /** One person, one session of 60 minutes for each mark, of which the first so many are given. */
    private static AttendanceSheet sheet(List<AttendanceMark> marks, int given) {
        List<ClassSession> sessions = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Instant start = START.plusSeconds(86_400L * i);
            sessions.add(new ClassSession(SessionId.of("S" + i), i + 1, start, start.plusSeconds(3600), null));
        }
        AttendanceSheet sheet = AttendanceSheet.of(RunId.of("ai-2026-1"), sessions, List.of(TRAINEE));
        for (int i = 0; i < given; i++) {
            sheet = sheet.mark(sessions.get(i).id(), Map.of(TRAINEE, marks.get(i)), LATER);
        }
        return sheet;
    }
}
