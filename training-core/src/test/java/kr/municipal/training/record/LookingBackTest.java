package kr.municipal.training.record;

import static kr.municipal.training.fixture.Completions.certificate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.fixture.Learning;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.hours.HoursAccount;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.staff.StaffNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("공직자가 자기 교육이력을 본다")
class LookingBackTest {

    private static final StaffNumber GA = Staff.APPLICANT;
    private static final StaffNumber OTHER = Staff.official(2).number();

    private final Certificate older = certificate("A1", GA, 2025, 1);
    private final Certificate first = certificate("A2", GA, 2026, 1);
    private final Certificate second = certificate("A3", GA, 2026, 2);

    @Test
    @DisplayName("수료증이 연도별로, 수업한 날 순서로 모인다")
    void byYear() {
        LearningRecord learned = new LearningRecord(GA, List.of(second, older, first));

        assertThat(learned.years()).containsExactly(2025, 2026);
        assertThat(learned.certificates()).containsExactly(older, first, second);
        assertThat(learned.ofYear(2026)).containsExactly(first, second);
    }

    @Test
    @DisplayName("한 신청의 수료증이 둘이면 시간이 두 번 세어지므로 받지 않는다")
    void countedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LearningRecord(GA, List.of(first, older, certificate("A2", GA, 2026, 9))))
                .withMessageContainingAll("A2", "2026-0009");
    }

    @Test
    @DisplayName("교육시간은 연도별로, 모두 더해 볼 수 있다")
    void hours() {
        LearningRecord learned = new LearningRecord(GA, List.of(older, first, second));

        assertThat(learned.hoursOf(2026)).isEqualTo(LearningHours.ofMinutes(400));
        assertThat(learned.hoursOf(2024)).isEqualTo(LearningHours.ZERO);
        assertThat(learned.totalHours()).isEqualTo(LearningHours.ofMinutes(600));
    }

    @Test
    @DisplayName("가르친 시간과 인정된 시간은 따로 보이고, 인정만 된 해도 이력에 있다")
    void taughtAndRecognized() {
        LearningRecord learned = new LearningRecord(
                GA,
                List.of(older, first),
                Learning.account(Learning.recognition("A2", 2026, 180), Learning.recognition("독서", 2024, 60)));

        assertThat(learned.years()).containsExactly(2024, 2025, 2026);
        assertThat(learned.hoursOf(2026)).isEqualTo(LearningHours.ofMinutes(200));
        assertThat(learned.recognizedHoursOf(2026)).isEqualTo(LearningHours.ofMinutes(180));
        assertThat(learned.recognizedHoursOf(2025)).isEqualTo(LearningHours.ZERO);
    }

    @Test
    @DisplayName("남의 인정시간은 두 사람을 밝히며 거부한다")
    void somebodyElsesAccount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LearningRecord(GA, List.of(), HoursAccount.empty(OTHER)))
                .withMessageContaining("m01")
                .withMessageContaining("m02");
    }

    @Test
    @DisplayName("아직 수료한 것이 없으면 비어 있다")
    void nothingYet() {
        LearningRecord learned = new LearningRecord(GA, List.of());

        assertThat(learned.years()).isEmpty();
        assertThat(learned.totalHours()).isEqualTo(LearningHours.ZERO);
        assertThat(learned.recognizedHoursOf(2026)).isEqualTo(LearningHours.ZERO);
    }

    @Test
    @DisplayName("남의 수료증은 번호와 주인을 밝히며 거부한다")
    void somebodyElses() {
        List<Certificate> certificates = List.of(first, certificate("A9", OTHER, 2026, 3));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LearningRecord(GA, certificates))
                .withMessageContaining("2026-0003")
                .withMessageContaining("m02");
    }
}
