package kr.municipal.training.direction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kr.municipal.training.fixture.Questionnaires;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.practice.PracticeShare;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.survey.SurveySummary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("교육담당자가 다음 교육의 방향을 정한다")
class DecidingTheDirectionTest {

    private static final RunId RUN = RunId.of("ai-2026-1");
    private static final StaffNumber OFFICER = Staff.OFFICER;
    private static final Instant AT = Instant.parse("2026-03-18T01:00:00Z");
    private static final Evidence EVIDENCE =
            new Evidence(30, Capacity.of(20), 20, 18, 15, null, new BigDecimal("75.0"), 0, 0);
    private static final DirectionProposal PROPOSAL = new DirectionProposal(Direction.EXPAND, List.of());

    @ParameterizedTest
    @EnumSource
    @DisplayName("방향과 사유를 적으면 근거와 함께 남는다")
    void decided(Direction direction) {
        DirectionDraft draft = new DirectionDraft(direction.name(), " 신청이 정원보다 많았다. ");

        assertThat(draft.objections()).isEmpty();
        assertThat(draft.decide(RUN, EVIDENCE, PROPOSAL, OFFICER, AT))
                .isEqualTo(new DirectionDecision(
                        RUN, direction, "신청이 정원보다 많았다.", EVIDENCE, Direction.EXPAND, OFFICER, AT));
    }

    @Test
    @DisplayName("방향도 사유도 없으면 둘 다 알려 준다")
    void nothing() {
        DirectionDraft draft = new DirectionDraft(null, "  ");

        assertThat(Told.codes(draft.objections())).containsExactly("DIRECTION_MISSING", "REASON_MISSING");
        assertThatIllegalStateException().isThrownBy(() -> draft.decide(RUN, EVIDENCE, PROPOSAL, OFFICER, AT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAYBE", "keep", " KEEP", "유지", "0"})
    @DisplayName("네 가지가 아닌 방향은 그 값을 밝히며 거부한다")
    void unknown(String direction) {
        var objections = new DirectionDraft(direction, "까닭").objections();

        assertThat(Told.codes(objections)).containsExactly("DIRECTION_UNKNOWN");
        assertThat(objections.get(0).data()).containsEntry("value", direction);
    }

    @Test
    @DisplayName("사유는 1000자까지다")
    void reasonLength() {
        String longest = "가".repeat(DirectionDraft.MAX_REASON);

        assertThat(new DirectionDraft("KEEP", longest).objections()).isEmpty();
        assertThat(Told.codes(new DirectionDraft("KEEP", longest + "가").objections()))
                .containsExactly("REASON_TOO_LONG");
    }

    @Test
    @DisplayName("한 회차의 방향은 한 번만 정한다")
    void once() {
        DirectionDecisions decisions = new InMemoryDirectionDecisions();
        DirectionDecision decision =
                new DirectionDraft("KEEP", "만족도가 높다.").decide(RUN, EVIDENCE, PROPOSAL, OFFICER, AT);
        decisions.add(decision);

        assertThat(decisions.find(RUN)).contains(decision);
        assertThat(decisions.find(RunId.of("R2"))).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> decisions.add(decision))
                .withMessageContaining("ai-2026-1");
    }

    @Test
    @DisplayName("근거는 설문 결과에서 온다. 응답이 적으면 만족도가 없다")
    void evidenceFromTheSurvey() {
        SurveySummary survey = SurveySummary.of(Questionnaires.satisfaction(), List.of(), 18);

        Evidence evidence = Evidence.of(
                30,
                Capacity.unlimited(),
                20,
                18,
                survey,
                survey.mean(Questionnaires.SATISFACTION).orElse(null),
                new PracticeShare(9, 6, 4));

        assertThat(evidence)
                .isEqualTo(new Evidence(30, Capacity.unlimited(), 20, 18, 0, null, new BigDecimal("0.0"), 6, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 11, 5, 5, 50",
        "10, 8, 9, 5, 50",
        "10, 10, -1, 5, 50",
        "10, 10, 10, -1, 50",
        "10, 10, 10, 5, -0.1",
        "10, 10, 10, 5, 100.1",
    })
    @DisplayName("앞뒤가 맞지 않는 근거는 거부한다")
    void senselessEvidence(int applied, int selected, int completed, int responses, BigDecimal rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Evidence(applied, Capacity.of(10), selected, completed, responses, null, rate, 0, 0));
    }

    @Test
    @DisplayName("제안과 다르게 정할 수 있고, 다르면 다르다고 말한다")
    void againstTheProposal() {
        assertThat(Told.korean(aDecision(Direction.STOP).againstProposal())).contains("확대", "중단");
        assertThat(aDecision(Direction.EXPAND).againstProposal().code()).isEqualTo("DIRECTION_AS_PROPOSED");
        DirectionDecision unproposed = new DirectionDecision(RUN, Direction.KEEP, "까닭", EVIDENCE, null, OFFICER, AT);
        assertThat(Told.codes(List.of(
                        unproposed.againstProposal(),
                        aDecision(Direction.EXPAND).againstProposal())))
                .containsExactly("DIRECTION_UNPROPOSED", "DIRECTION_AS_PROPOSED");
    }

    private static DirectionDecision aDecision(Direction direction) {
        return new DirectionDraft(direction.name(), "까닭").decide(RUN, EVIDENCE, PROPOSAL, OFFICER, AT);
    }

    @Test
    @DisplayName("사유 없는 결정은 있을 수 없다")
    void decisionWithoutReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DirectionDecision(RUN, Direction.STOP, " ", EVIDENCE, null, OFFICER, AT))
                .withMessageContaining("ai-2026-1");
    }
}
