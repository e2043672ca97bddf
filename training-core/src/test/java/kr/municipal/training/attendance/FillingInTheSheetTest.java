package kr.municipal.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import kr.municipal.training.fixture.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("출석부 화면에 적은 출결을 읽는다")
class FillingInTheSheetTest {

    @ParameterizedTest
    @CsvSource({
        ", , false, false, PRESENT",
        "0, 0, false, false, PRESENT",
        "' 7 ', , false, true, LATE",
        ", 10, false, false, LEFT_EARLY",
        ", , true, true, ABSENT",
        "0, 0, true, false, ABSENT",
    })
    @DisplayName("빈칸은 0분이고, 적은 대로 출결이 된다")
    void read(String late, String leftEarly, boolean absent, boolean authorised, AttendanceKind kind) {
        AttendanceDraft draft = new AttendanceDraft(late, leftEarly, absent, authorised);

        assertThat(draft.objections()).isEmpty();
        assertThat(draft.mark().kind()).isEqualTo(kind);
        assertThat(draft.mark().authorised()).isEqualTo(authorised);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "5분", "1.5", "999999", "0x10", "٣"})
    @DisplayName("분으로 읽을 수 없는 값은 그 값을 밝히며 거부한다")
    void unreadable(String written) {
        var objections = new AttendanceDraft(null, written, false, false).objections();

        assertThat(Told.codes(objections)).containsExactly("ATTENDANCE_MINUTES_UNREADABLE");
        assertThat(objections.get(0).data()).containsEntry("value", written);
    }

    @Test
    @DisplayName("앞뒤가 맞지 않는 출결은 까닭을 모두 알려 준다")
    void contradictory() {
        AttendanceDraft absentAndLate = new AttendanceDraft("5", "x", true, false);

        assertThat(Told.codes(absentAndLate.objections()))
                .containsExactly("ATTENDANCE_MINUTES_UNREADABLE", "ATTENDANCE_ABSENT_WITH_MINUTES");
        assertThat(Told.codes(new AttendanceDraft("", "0", false, true).objections()))
                .containsExactly("ATTENDANCE_NOTHING_TO_AUTHORISE");
        assertThatIllegalStateException().isThrownBy(absentAndLate::mark);
    }
}
