package kr.municipal.training.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import kr.municipal.training.fixture.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("누가 언제 설문에 답할 수 있는가")
class WhoMayAnswerTest {

    private static final Instant DEADLINE = Instant.parse("2026-03-17T09:00:00Z");
    private static final Instant BEFORE = DEADLINE.minusMillis(1);

    private final SurveyRules rules = SurveyRules.standard();

    @Test
    @DisplayName("1분이라도 참석한 사람은 출석 마감 뒤부터 설문 마감 직전까지 답할 수 있다")
    void attended() {
        assertThat(rules.objections(new SurveyFacts(1, true, false, DEADLINE, BEFORE)))
                .isEmpty();
    }

    @Test
    @DisplayName("참석하지 않은 사람은 답할 수 없다")
    void absent() {
        assertThat(codes(new SurveyFacts(0, true, false, DEADLINE, BEFORE))).containsExactly("SURVEY_NOT_ATTENDED");
    }

    @Test
    @DisplayName("두 번 답할 수 없다")
    void twice() {
        assertThat(codes(new SurveyFacts(60, true, true, DEADLINE, BEFORE))).containsExactly("SURVEY_ALREADY_ANSWERED");
    }

    @Test
    @DisplayName("출석이 마감되기 전에는 답할 수 없고, 참석 여부는 아직 따지지 않는다")
    void beforeAttendanceCloses() {
        assertThat(codes(new SurveyFacts(0, false, false, DEADLINE, BEFORE))).containsExactly("SURVEY_NOT_OPEN");
    }

    @Test
    @DisplayName("설문 마감 시각부터는 답할 수 없다")
    void atTheDeadline() {
        assertThat(codes(new SurveyFacts(60, true, false, DEADLINE, DEADLINE))).containsExactly("SURVEY_CLOSED");
    }

    @Test
    @DisplayName("여러 까닭이 있으면 모두 알려 준다")
    void everyReason() {
        assertThat(codes(new SurveyFacts(0, true, true, DEADLINE, DEADLINE)))
                .containsExactly("SURVEY_NOT_ATTENDED", "SURVEY_ALREADY_ANSWERED", "SURVEY_CLOSED");
    }

    @Test
    @DisplayName("음수인 참석 시간은 값을 밝히며 거부한다")
    void negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SurveyFacts(-1, true, false, DEADLINE, BEFORE))
                .withMessageContaining("-1");
    }

    private List<String> codes(SurveyFacts facts) {
        return Told.codes(rules.objections(facts));
    }
}
