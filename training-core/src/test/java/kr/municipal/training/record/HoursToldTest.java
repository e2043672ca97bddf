package kr.municipal.training.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Learning;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.hours.LearningKind;
import kr.municipal.training.staff.Official;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("인정시간의 까닭을 문장으로 알린다")
class HoursToldTest {

    @Test
    @DisplayName("모두 인정")
    void inFull() {
        Reason told = recognized(Learning.CLASS, 180, 0);

        assertThat(Told.codes(List.of(told))).containsExactly("HOURS_RECOGNISED_IN_FULL");
        assertThat(Told.korean(told)).isEqualTo("집합교육: 2026년 교육시간으로 신청한 3시간이 모두 인정됩니다.");
    }

    @Test
    @DisplayName("일부 인정: 한도, 이미 인정된 시간, 신청한 시간, 인정되는 시간")
    void inPart() {
        Reason told = recognized(Learning.CLASS, 180, 39 * 60 + 30);

        assertThat(Told.korean(told)).isEqualTo("집합교육: 2026년 인정한도 40시간 가운데 39.5시간이 이미 인정되어, 신청한 3시간에서 0.5시간만 인정됩니다.");
    }

    @Test
    @DisplayName("한도 소진, 한도표에 없는 유형, 한도 없는 유형")
    void nothing() {
        assertThat(Told.korean(recognized(Learning.CLASS, 180, 40 * 60))).endsWith("이미 인정되어 더 인정되지 않습니다.");
        assertThat(Told.korean(recognized(Learning.UNLISTED, 180, 0))).startsWith("학습동아리: 2026년 인정한도표에 없는");
        assertThat(Told.codes(List.of(recognized(Learning.ONLINE, 180, 100_000))))
                .containsExactly("HOURS_RECOGNISED_IN_FULL");
    }

    @Test
    @DisplayName("부족시간: 1분이 모자라도 0.1시간이 부족하다고 알린다")
    void missing() {
        Official official = Staff.anOfficial().build();
        Reason told = HoursReasons.of(Learning.REQUIREMENTS.standing(
                official.number(),
                Staff.affiliation(official),
                LocalDate.of(2026, 6, 30),
                LearningHours.ofMinutes(50 * 60 - 1)));

        assertThat(Told.korean(told)).isEqualTo("2026년에 필요한 50시간 가운데 49.9시간이 인정되어 0.1시간이 부족합니다.");
    }

    @Test
    @DisplayName("기준을 채운 사람과, 기준이 정해지지 않은 직급")
    void metOrUnknown() {
        assertThat(Told.korean(
                        HoursReasons.of(Learning.standing(Staff.anOfficial().build(), 50))))
                .isEqualTo("2026년에 필요한 50시간 가운데 50시간이 인정되어 기준을 채웠습니다.");
        assertThat(Told.korean(HoursReasons.of(
                        Learning.standing(Staff.anOfficial().graded("4급").build(), 2))))
                .startsWith("4급: 2026년에 필요한 교육시간이 정해져 있지 않습니다.");
    }

    private static Reason recognized(LearningKind kind, int minutes, int already) {
        LearningHours asked = LearningHours.ofMinutes(minutes);
        return HoursReasons.of(Learning.CAPS.recognize(kind, 2026, asked, asked, LearningHours.ofMinutes(already)));
    }
}
