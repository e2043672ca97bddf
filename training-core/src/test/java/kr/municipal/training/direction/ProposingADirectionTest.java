package kr.municipal.training.direction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.survey.Estimate;
import kr.municipal.training.survey.Interval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("근거에서 교육 방향을 제안한다")
class ProposingADirectionTest {

    private static final DirectionThresholds STANDARD = DirectionThresholds.standard();

    @ParameterizedTest(name = "만족도 {0}~{1}, 신청 {2}/20, 수료 {3}/20, 활용 {4}/20 → {5}")
    @CsvSource({
        // satisfied: the whole interval from 3.5
        "3.50, 4.50, 20, 20, 20, KEEP",
        "3.49, 4.50, 20, 20, 20,",
        "3.50, 4.50, 30, 20, 20, EXPAND",
        "3.50, 4.50, 29, 20, 20, KEEP",
        // not satisfied: the whole interval below 3.5
        "2.50, 3.49, 20, 20, 20, CHANGE",
        "2.50, 3.50, 20, 20, 20,",
        // hardly anybody wants it, but those who came are satisfied
        "3.60, 4.50, 9, 9, 20, CHANGE",
        "3.60, 4.50, 10, 10, 20, KEEP",
        // one piece of evidence alone does not stop a course, two do
        "1.50, 2.49, 20, 20, 20, CHANGE",
        "1.50, 2.49, 9, 9, 20, STOP",
        "1.50, 2.50, 9, 9, 20, CHANGE",
        // few complete, few use it
        "3.60, 4.50, 30, 11, 20, CHANGE",
        "3.60, 4.50, 30, 18, 20, EXPAND",
        "3.60, 4.50, 30, 20, 5, CHANGE",
        "3.60, 4.50, 30, 20, 6, EXPAND",
        // open satisfaction, but something else speaks for a change
        "3.00, 4.00, 20, 20, 5, CHANGE",
    })
    void proposals(String low, String high, int applied, int completed, int used, @Nullable Direction direction) {
        int selected = Math.min(20, applied);
        Evidence evidence = evidence(satisfaction(20, low, high), applied, selected, completed, 20, used);

        assertThat(DirectionProposal.of(evidence, STANDARD).direction()).isEqualTo(direction);
    }

    @Test
    @DisplayName("응답이 적으면 방향을 제안하지 않고 근거가 부족하다고 말한다")
    void notEnoughEvidence() {
        for (Estimate few : new Estimate[] {null, satisfaction(4, "4.00", "5.00")}) {
            DirectionProposal proposal = DirectionProposal.of(evidence(few, 9, 9, 0, 20, 0), STANDARD);

            assertThat(proposal.direction()).isNull();
            assertThat(Told.codes(proposal.explanation()))
                    .startsWith("DIRECTION_NOT_PROPOSED", "EVIDENCE_TOO_FEW")
                    .hasSize(5);
        }
        assertThat(DirectionProposal.of(evidence(satisfaction(5, "4.00", "5.00"), 20, 20, 20, 0, 0), STANDARD)
                        .direction())
                .isEqualTo(Direction.KEEP);
    }

    @Test
    @DisplayName("제안은 근거마다 수치와 기준, 어느 쪽을 뒷받침하는지를 두 언어로 말한다")
    void explainsItself() {
        DirectionProposal proposal =
                DirectionProposal.of(evidence(satisfaction(15, "3.75", "4.65"), 30, 20, 16, 4, 4), STANDARD);

        assertThat(proposal.findings()).extracting(Finding::kind).containsExactly(EvidenceKind.values());
        assertThat(proposal.findings())
                .extracting(Finding::towards)
                .containsExactly(Direction.KEEP, Direction.EXPAND, null, null);
        assertThat(Told.codes(proposal.explanation()))
                .containsExactly(
                        "DIRECTION_PROPOSED", "EVIDENCE_REACHES", "DEMAND_HIGH", "EVIDENCE_OPEN", "EVIDENCE_TOO_FEW");
        assertThat(Told.korean(proposal.reason())).contains("확대");
        assertThat(Told.korean(proposal.findings().get(0).explanation()))
                .contains("만족도", "4.20", "3.75", "4.65", "15", "3.5", "유지");
        assertThat(Told.english(proposal.findings().get(2).explanation())).contains("completed", "80.0%", "across 80%");
    }

    @ParameterizedTest(name = "정원 20명에 신청 {0}명: {1}")
    @CsvSource({"30, DEMAND_HIGH, EXPAND", "29, DEMAND_USUAL, KEEP", "10, DEMAND_USUAL, KEEP", "9, DEMAND_LOW, STOP"})
    @DisplayName("수요는 기준에 꼭 맞으면 높거나 보통이고, 낮으면 낮다고 말한다")
    void demandSaid(int applied, String code, Direction towards) {
        Finding demand = DirectionProposal.of(evidence(null, applied, 9, 9, 0, 0), STANDARD)
                .findings()
                .get(1);

        assertThat(Told.codes(List.of(demand.explanation()))).containsExactly(code);
        assertThat(demand.towards()).isEqualTo(towards);
    }

    @Test
    @DisplayName("정원에 제한이 없으면 수요를 판단하지 않는다")
    void unlimitedSeats() {
        Evidence evidence = new Evidence(
                50, Capacity.unlimited(), 50, 50, 15, satisfaction(15, "3.75", "4.65"), new BigDecimal("75.0"), 0, 0);

        assertThat(evidence.demand()).isEmpty();
        DirectionProposal proposal = DirectionProposal.of(evidence, STANDARD);
        assertThat(proposal.direction()).isEqualTo(Direction.KEEP);
        assertThat(Told.codes(List.of(proposal.findings().get(1).explanation())))
                .containsExactly("DEMAND_UNKNOWN");
    }

    @Test
    @DisplayName("기준은 설정이다")
    void thresholdsAreSettings() {
        Evidence evidence = evidence(satisfaction(15, "3.75", "4.65"), 24, 20, 20, 0, 0);
        DirectionThresholds stricter =
                new DirectionThresholds(5, new BigDecimal("4.7"), new BigDecimal("2.5"), 150, 50, 80, 50);
        DirectionThresholds generous =
                new DirectionThresholds(5, new BigDecimal("3.5"), new BigDecimal("2.5"), 120, 50, 80, 50);

        assertThat(DirectionProposal.of(evidence, stricter).direction()).isEqualTo(Direction.CHANGE);
        assertThat(DirectionProposal.of(evidence, generous).direction()).isEqualTo(Direction.EXPAND);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3.5, 2.5, 150, 50, 80, 50, 1",
        "5, 2.4, 2.5, 150, 50, 80, 50, 2.5",
        "5, 3.5, 2.5, 50, 50, 80, 50, 50",
        "5, 3.5, 2.5, 150, -1, 80, 50, -1",
        "5, 3.5, 2.5, 150, 50, -2, 50, -2",
        "5, 3.5, 2.5, 150, 50, 101, 50, 101",
        "5, 3.5, 2.5, 150, 50, 80, -3, -3",
        "5, 3.5, 2.5, 150, 50, 80, 101, 101",
    })
    @DisplayName("앞뒤가 맞지 않는 기준은 값을 밝히며 거부한다")
    void senselessThresholds(
            int minimum, BigDecimal good, BigDecimal poor, int high, int low, int completion, int use, String told) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DirectionThresholds(minimum, good, poor, high, low, completion, use))
                .withMessageContaining(told);
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 1, 1", "4, 5, 6, 5", "4, 5, -1, 5", "4, -1, 0, 5"})
    @DisplayName("응답보다 많은 만족도 답, 점검보다 많은 활용은 거부한다")
    void senselessEvidence(int responses, int followedUp, int used, int satisfied) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(
                        9,
                        Capacity.of(9),
                        9,
                        9,
                        responses,
                        satisfaction(satisfied == 1 ? 4 : satisfied, "4.00", "5.00"),
                        null,
                        followedUp,
                        used));
    }

    @Test
    @DisplayName("어떤 근거에서도 네 가지 판단을 모두 말하고, 제안은 적어도 한 판단이 뒷받침한다")
    void everyProposalRestsOnAFinding() {
        qt().withExamples(2_000)
                .forAll(
                        integers().between(0, 40),
                        integers().between(0, 20),
                        integers().between(100, 450),
                        integers().between(0, 12))
                .checkAssert((applied, completed, low, used) -> {
                    int selected = Math.max(completed, Math.min(20, applied));
                    String lowest = BigDecimal.valueOf(low, 2).toString();
                    String highest = BigDecimal.valueOf(low + 50, 2).toString();
                    DirectionProposal proposal = DirectionProposal.of(
                            evidence(
                                    satisfaction(12, lowest, highest),
                                    Math.max(applied, selected),
                                    selected,
                                    completed,
                                    12,
                                    used),
                            STANDARD);
                    assertThat(Told.codes(proposal.explanation())).hasSize(5);
                    if (proposal.direction() == Direction.CHANGE) {
                        assertThat(proposal.findings())
                                .extracting(Finding::towards)
                                .containsAnyOf(Direction.CHANGE, Direction.STOP);
                    } else if (proposal.direction() != null) {
                        assertThat(proposal.findings())
                                .extracting(Finding::towards)
                                .contains(Objects.requireNonNull(proposal.direction()));
                    }
                });
    }

    private static Estimate satisfaction(int count, String low, String high) {
        BigDecimal from = new BigDecimal(low);
        BigDecimal to = new BigDecimal(high);
        return new Estimate(count, from.add(to).divide(BigDecimal.valueOf(2)), new Interval(from, to));
    }

    private static Evidence evidence(
            @Nullable Estimate satisfaction, int applied, int selected, int completed, int followedUp, int used) {
        return new Evidence(
                applied,
                Capacity.of(20),
                selected,
                completed,
                20,
                satisfaction,
                new BigDecimal("75.0"),
                followedUp,
                used);
    }
}
