package kr.municipal.training.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.fixture.Lots;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.staff.StaffNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("순위 조정: 담당자가 바꿀 수 있고, 까닭과 처음 순위가 남는다")
class AdjustingRanksTest {

    private static final String WORDS = "드론 담당으로 발령되어 바로 필요합니다";

    private final SelectionResult first = SelectionPolicy.firstCome()
            .select(
                    Runs.aRun().withSeats(2).withWaitingPlaces(1).build(),
                    List.of(Lots.candidate(1), Lots.candidate(2), Lots.candidate(3), Lots.candidate(4)));

    @Test
    @DisplayName("넷째를 첫째로 올리면 나머지는 한 칸씩 밀리고, 올라간 사람과 밀린 사람은 저마다 까닭을 듣는다")
    void up() {
        SelectionResult adjusted = adjust(first, 4, 1, Moments.SEATING);

        assertThat(Lots.order(adjusted)).containsExactly("A-4", "A-1", "A-2", "A-3");
        assertThat(adjusted.outcomes())
                .extracting(
                        SelectionOutcome::status, outcome -> outcome.reason().code())
                .containsExactly(
                        tuple(ApplicationStatus.SELECTED, "SELECTED_AFTER_ADJUSTMENT"),
                        tuple(ApplicationStatus.SELECTED, "SELECTED_AFTER_OTHERS_MOVED"),
                        tuple(ApplicationStatus.WAITLISTED, "WAITING_AFTER_OTHERS_MOVED"),
                        tuple(ApplicationStatus.NOT_SELECTED, "NOT_SELECTED_AFTER_OTHERS_MOVED"));
        assertThat(Told.korean(Lots.outcome(adjusted, 4).reason()))
                .startsWith("교육담당자가 순위를 조정하여 4명 가운데 4순위에서 1순위가 되어 선발되었습니다. 조정 사유: ‘" + WORDS + "’.");
        assertThat(Told.korean(Lots.outcome(adjusted, 2).reason()))
                .startsWith("다른 신청자의 순위가 조정되어 4명 가운데 2순위에서 3순위가 되어 대기 중입니다.")
                .doesNotContain(WORDS);
    }

    @ParameterizedTest(name = "A-{0}을 {1}순위로: {2}")
    @CsvSource({
        "1, 4, A-2 A-3 A-4 A-1",
        "1, 2, A-2 A-1 A-3 A-4",
        "2, 1, A-2 A-1 A-3 A-4",
        "3, 4, A-1 A-2 A-4 A-3",
        "4, 2, A-1 A-4 A-2 A-3"
    })
    void moves(int who, int to, String order) {
        assertThat(String.join(" ", Lots.order(adjust(first, who, to, Moments.SEATING))))
                .isEqualTo(order);
    }

    @Test
    @DisplayName("되돌려 놓아도 두 조정이 모두 남고, 처음 순위는 그대로다")
    void nothingIsErased() {
        SelectionResult back = adjust(adjust(first, 4, 1, Moments.SEATING), 4, 4, Moments.SEATING.plusSeconds(60));

        assertThat(Lots.order(back)).isEqualTo(Lots.order(first));
        assertThat(back.ranking()).isEqualTo(first.ranking());
        assertThat(back.adjustments())
                .extracting(RankAdjustment::from, RankAdjustment::to, RankAdjustment::by, RankAdjustment::words)
                .containsExactly(tuple(4, 1, Staff.OFFICER, WORDS), tuple(1, 4, Staff.OFFICER, WORDS));
        assertThat(Lots.outcome(back, 4).reason().code()).isEqualTo("NOT_SELECTED_AFTER_ADJUSTMENT");
        assertThat(Lots.outcome(back, 1).reason().code()).isEqualTo("SELECTED_BY_RANK");
        assertThat(first.adjustments()).isEmpty();
        assertThat(Told.korean(
                        Lots.outcome(adjust(first, 1, 3, Moments.SEATING), 1).reason()))
                .contains("1순위에서 3순위가 되어 대기 중입니다.");
    }

    @Test
    @DisplayName("할 수 없는 조정은 까닭을 모두 말한다")
    void objections() {
        assertThat(codes("A-9", 0, Staff.OFFICER, " "))
                .containsExactly("ADJUSTMENT_OF_NO_CANDIDATE", "ADJUSTMENT_OUT_OF_RANGE", "REASON_MISSING");
        assertThat(codes("A-1", 5, Staff.OFFICER, "가".repeat(1001)))
                .containsExactly("ADJUSTMENT_OUT_OF_RANGE", "REASON_TOO_LONG");
        assertThat(codes("A-1", 1, Staff.official(1).number(), WORDS))
                .containsExactly("ADJUSTMENT_CHANGES_NOTHING", "ADJUSTMENT_OF_OWN_APPLICATION");
        assertThat(codes("A-1", 4, Staff.OFFICER, "가".repeat(1000))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> adjust(first, 1, 5, Moments.SEATING))
                .withMessageContainingAll("A-1", "ADJUSTMENT_OUT_OF_RANGE");
    }

    @Test
    @DisplayName("앞선 조정보다 이른 때의 조정은 덧붙일 수 없다")
    void inTheOrderOfTime() {
        SelectionResult once = adjust(first, 4, 1, Moments.SEATING);

        assertThat(adjust(once, 3, 1, Moments.SEATING).adjustments()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> adjust(once, 3, 1, Moments.SEATING.minusNanos(1)))
                .withMessageContaining(Moments.SEATING.toString());
    }

    @Test
    @DisplayName("후보가 아니었던 신청의 결과는 없다")
    void noCandidate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.outcomeOf(ApplicationId.of("A-9")))
                .withMessageContaining("A-9");
    }

    @Test
    @DisplayName("저장에서 되살릴 때도 순위가 이어지지 않거나 있을 수 없는 조정은 받지 않는다")
    void restoredWhole() {
        RankAdjustment impossible =
                new RankAdjustment(ApplicationId.of("A-1"), 2, 1, Staff.OFFICER, Moments.SEATING, WORDS);
        RankAdjustment tooFar =
                new RankAdjustment(ApplicationId.of("A-1"), 1, 5, Staff.OFFICER, Moments.SEATING, WORDS);
        List<Ranked> gap = List.of(first.ranking().get(0), first.ranking().get(2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> restored(0, first.ranking(), List.of(impossible)))
                .withMessageContaining("A-1");
        assertThatIllegalArgumentException().isThrownBy(() -> restored(0, first.ranking(), List.of(tooFar)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> restored(0, gap, List.of()))
                .withMessageContainingAll("A-3", "at place 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> restored(-1, first.ranking(), List.of()))
                .withMessageContaining("-1");
        assertThat(restored(1, first.ranking(), List.of())).isEqualTo(first);
    }

    @ParameterizedTest(name = "{0}순위에서 {1}순위로의 조정은 없다")
    @CsvSource({"0, 1", "1, 0", "2, 2", "-1, 3"})
    void noMove(int from, int to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new RankAdjustment(ApplicationId.of("A-1"), from, to, Staff.OFFICER, Moments.SEATING, WORDS))
                .withMessageContaining(from + " to " + to);
    }

    @Test
    @DisplayName("0순위는 없고, 선발·대기·미선발이 아닌 결과도 없다")
    void outcomes() {
        SelectionOutcome outcome = first.outcomes().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SelectionOutcome(outcome.ranked(), 0, outcome.status(), outcome.reason()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new SelectionOutcome(outcome.ranked(), 1, ApplicationStatus.SUBMITTED, outcome.reason()))
                .withMessageContaining("SUBMITTED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ranked(0, outcome.ranked().measured(), TieBreak.NONE));
    }

    private SelectionResult restored(int waitingPlaces, List<Ranked> ranking, List<RankAdjustment> adjustments) {
        return new SelectionResult(first.run(), first.capacity(), waitingPlaces, ranking, adjustments);
    }

    private List<String> codes(String application, int to, StaffNumber by, String words) {
        return Told.codes(first.objectionsTo(ApplicationId.of(application), to, by, words));
    }

    private static SelectionResult adjust(SelectionResult result, int who, int to, Instant at) {
        return result.adjust(ApplicationId.of("A-" + who), to, Staff.OFFICER, at, " " + WORDS + " ");
    }
}
