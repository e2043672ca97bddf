package kr.municipal.training.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.fixture.Lots;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("추첨: 씨앗값만 있으면 누구나 다시 해 볼 수 있다")
class DrawingLotsTest {

    @Test
    @DisplayName("설명서의 보기: mapo-2026-ai-first-draw로 뽑으면 A-3, A-1, A-2 순이다")
    void theWorkedExample() {
        SelectionResult result = SelectionPolicy.lottery(Lots.SEED)
                .select(
                        Runs.aRun().withSeats(1).withWaitingPlaces(1).build(),
                        List.of(Lots.candidate(1), Lots.candidate(2), Lots.candidate(3)));

        assertThat(Lots.SEED.digestOf(ApplicationId.of("A-1")))
                .isEqualTo("d8612ecb9535cd985026b327f99b537bebe7ed07a246b3083c03977ab76c1bfe");
        assertThat(Lots.SEED.digestOf(ApplicationId.of("A-2"))).startsWith("dc6860e4");
        assertThat(Lots.SEED.digestOf(ApplicationId.of("A-3"))).startsWith("b32b0b27");
        assertThat(Lots.order(result)).containsExactly("A-3", "A-1", "A-2");
        assertThat(Told.korean(Lots.outcome(result, 1).reason()))
                .isEqualTo("3명 가운데 2순위로 대기 중입니다."
                        + " 추첨값이 작은 순: d8612ecb9535cd985026b327f99b537bebe7ed07a246b3083c03977ab76c1bfe,"
                        + " 동순위 처리: 동순위 없음.");
    }

    @Test
    @DisplayName("공개하는 확인값은 씨앗값의 SHA-256이고, 씨앗값은 글로 찍히지 않는다")
    void commitment() throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest("mapo-2026-ai-first-draw".getBytes(StandardCharsets.UTF_8));

        assertThat(Lots.SEED.commitment()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(Lots.SEED).hasToString("LotterySeed[commitment=" + Lots.SEED.commitment() + "]");
    }

    @Test
    @DisplayName("확인값을 신청 마감 전에 공개했고 씨앗값이 맞으면 이의가 없다")
    void committedInTime() {
        SeedCommitment commitment = SeedCommitment.to(Lots.SEED, Moments.CLOSING.minusNanos(1));

        assertThat(commitment.objectionsTo(Lots.SEED, Moments.CLOSING)).isEmpty();
    }

    @Test
    @DisplayName("다른 씨앗값으로 뽑거나 마감하는 순간에야 공개했으면 그 까닭을 모두 말한다")
    void notTrustworthy() {
        SeedCommitment commitment = SeedCommitment.to(Lots.SEED, Moments.CLOSING);
        LotterySeed other = LotterySeed.of("another-seed-than-that");

        assertThat(Told.codes(commitment.objectionsTo(other, Moments.CLOSING)))
                .containsExactly("LOTTERY_SEED_NOT_COMMITTED", "LOTTERY_COMMITTED_TOO_LATE");
    }

    @Test
    @DisplayName("새 씨앗값은 256비트이고, 같은 우연에서는 같은 값이 나온다")
    void drawn() {
        assertThat(LotterySeed.drawn(new Random(1)).value()).matches("[0-9a-f]{64}");
        assertThat(LotterySeed.drawn(new Random(1))).isEqualTo(LotterySeed.drawn(new Random(1)));
        assertThat(LotterySeed.drawn(new Random(1))).isNotEqualTo(LotterySeed.drawn(new Random(2)));
    }

    @ParameterizedTest(name = "씨앗값이 아니다: {0}")
    @ValueSource(strings = {"", "fifteen-letters", "sixteen letters!", "마포구인공지능강의첫번째추첨씨앗", "colon:is-not-allowed"})
    void notASeed(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LotterySeed.of(value))
                .withMessageContaining("'" + value + "'");
    }

    @Test
    @DisplayName("씨앗값은 16자부터 128자까지다")
    void lengths() {
        assertThat(LotterySeed.of("a".repeat(16)).value()).hasSize(16);
        assertThat(LotterySeed.of("a".repeat(128)).value()).hasSize(128);
        assertThatIllegalArgumentException().isThrownBy(() -> LotterySeed.of("a".repeat(129)));
    }

    @ParameterizedTest(name = "확인값이 아니다: {0}")
    @ValueSource(strings = {"", "abc", "G32b0b277896de2220772062551c96a290e867b93c689fdba0cc391234b1e7ff"})
    void notACommitment(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeedCommitment(value, Moments.OPENING))
                .withMessageContaining("'" + value + "'");
    }
}
