package kr.municipal.training.examples.municipal.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.eligibility.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("출석부 화면이 받는 값")
class AttendanceFormTest {

    private static final ApplicationId GA = ApplicationId.of("A1");
    private static final ApplicationId NA = ApplicationId.of("A2");
    private static final Map<ApplicationId, String> TRAINEES = Map.of(GA, "김일번", NA, "이이번");

    @ParameterizedTest(name = "출결 구분 ‘{0}’")
    @ValueSource(strings = {"NONSENSE", "present", " PRESENT", "LATE"})
    @DisplayName("모르는 출결 구분은 출석으로 치지 않고 그 값을 밝히며 거부한다")
    void unknownKind(String kind) {
        AttendanceForm form = read(Map.of("kind-A1", kind, "kind-A2", "PRESENT"), false);

        assertThat(form.errors())
                .containsExactly(Map.entry(
                        "A1", List.of(Reason.of("ATTENDANCE_KIND_UNKNOWN").with("value", kind))));
        assertThat(form.marks()).containsOnlyKeys(NA);
        assertThat(form.value("kind-A1")).isEqualTo(kind);
    }

    @Test
    @DisplayName("수업시간보다 많이 빠진 사람은 이름과 함께 그 줄에서 거부하고, 꼭 그만큼이면 받는다")
    void moreThanPlanned() {
        AttendanceForm form = read(
                Map.of(
                        "kind-A1",
                        "PRESENT",
                        "late-A1",
                        "120",
                        "early-A1",
                        "61",
                        "kind-A2",
                        "PRESENT",
                        "late-A2",
                        "120",
                        "early-A2",
                        "60"),
                false);

        assertThat(form.errors())
                .containsExactly(Map.entry(
                        "A1",
                        List.of(Reason.of("ATTENDANCE_MINUTES_EXCEEDED")
                                .with("application", "김일번")
                                .with("late", 120)
                                .with("leftEarly", 61)
                                .with("planned", 180))));
        assertThat(form.marks()).containsExactly(Map.entry(NA, new AttendanceMark(120, 60, false, false)));
    }

    @Test
    @DisplayName("미입력은 그대로 두거나, 남은 사람 모두 출석으로 한다")
    void nothingChosen() {
        Map<String, String> sent = Map.of("kind-A1", "", "kind-A2", "ABSENT");

        assertThat(read(sent, false).marks()).containsExactly(Map.entry(NA, AttendanceMark.absence()));
        assertThat(read(sent, true).marks())
                .containsOnly(Map.entry(GA, AttendanceMark.present()), Map.entry(NA, AttendanceMark.absence()));
    }

    @Test
    @DisplayName("출석부에 없는 사람은 따로 거부한다")
    void strangers() {
        assertThat(read(Map.of("kind-A9", "PRESENT"), false).strangers())
                .containsExactly(Reason.of("ATTENDANCE_NOT_A_TRAINEE").with("application", "A9"));
    }

    private static AttendanceForm read(Map<String, String> sent, boolean restPresent) {
        return AttendanceForm.read(sent, TRAINEES, 180, restPresent);
    }
}
