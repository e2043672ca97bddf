package kr.municipal.training.attendance;

import static kr.municipal.training.fixture.Seated.AFTERNOON;
import static kr.municipal.training.fixture.Seated.EVENING;
import static kr.municipal.training.fixture.Seated.MORNING;
import static kr.municipal.training.fixture.Seated.RUN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("오전 120분, 오후 80분 교육에서 허가를 받고 빠진다")
class BeingAwayWithLeaveTest {

    private static final ApplicationId GA = ApplicationId.of("A1");

    @ParameterizedTest
    @CsvSource({
        "COUNTS_AS_ATTENDED, 200, 200",
        "LEFT_OUT_OF_PLANNED, 120, 120",
        "COUNTS_AS_ABSENT, 120, 200",
    })
    @DisplayName("오후 공결은 설정에 따라 출석이 되거나, 빠지거나, 결석이 된다")
    void afternoonAway(AuthorisedTreatment treatment, long attended, long planned) {
        assertThat(sheet(AttendanceMark.present(), AttendanceMark.absence().withLeave())
                        .attendanceOf(GA)
                        .rate(treatment))
                .isEqualTo(new AttendanceRate(attended, planned));
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTS_AS_ATTENDED, 190, 200",
        "LEFT_OUT_OF_PLANNED, 160, 170",
        "COUNTS_AS_ABSENT, 160, 200",
    })
    @DisplayName("허가받은 지각 30분은 설정을 따르고, 허가받지 않은 조퇴 10분은 언제나 빠진다")
    void lateWithLeave(AuthorisedTreatment treatment, long attended, long planned) {
        assertThat(sheet(AttendanceMark.late(30).withLeave(), AttendanceMark.leftEarly(10))
                        .attendanceOf(GA)
                        .rate(treatment))
                .isEqualTo(new AttendanceRate(attended, planned));
    }

    @Test
    @DisplayName("내내 공결이면 출석률은 설정을 따르지만 실제로 참석한 시간은 없다")
    void neverThere() {
        AttendanceMark away = AttendanceMark.absence().withLeave();
        AttendanceSheet sheet = sheet(away, away);

        assertThat(sheet.attendanceOf(GA)
                        .rate(AuthorisedTreatment.COUNTS_AS_ATTENDED)
                        .isAtLeast(100))
                .isTrue();
        assertThat(sheet.attendanceOf(GA)
                        .rate(AuthorisedTreatment.LEFT_OUT_OF_PLANNED)
                        .isAtLeast(1))
                .isFalse();
        assertThat(sheet.attendanceOf(GA).minutesPresent()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 60, SECURED",
        "0, 61, POSSIBLE",
        "60, 61, POSSIBLE",
        "120, 40, POSSIBLE",
        "120, 41, IMPOSSIBLE",
    })
    @DisplayName("오전 수업 뒤에 전망이 나온다: 확보, 가능, 불가")
    void outlook(int lateInTheMorning, int thresholdPercent, AttendanceOutlook outlook) {
        AttendanceSheet morning = AttendanceSheet.of(RUN, List.of(MORNING, AFTERNOON), List.of(GA))
                .mark(MORNING.id(), Map.of(GA, AttendanceMark.late(lateInTheMorning)), EVENING);

        assertThat(morning.attendanceOf(GA).outlook(AuthorisedTreatment.COUNTS_AS_ATTENDED, thresholdPercent))
                .isEqualTo(outlook);
    }

    private static AttendanceSheet sheet(AttendanceMark morning, AttendanceMark afternoon) {
        return AttendanceSheet.of(RUN, List.of(MORNING, AFTERNOON), List.of(GA))
                .mark(MORNING.id(), Map.of(GA, morning), EVENING)
                .mark(AFTERNOON.id(), Map.of(GA, afternoon), EVENING);
    }
}
