package kr.municipal.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import kr.municipal.training.attendance.CheckInCodes.Algorithm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("강의실 화면의 출석 확인 코드는 비밀값과 시각만으로 정해진다")
class CheckInCodesTest {

    private static final String DIGITS = "1234567890".repeat(7);
    private static final Duration HALF_MINUTE = Duration.ofSeconds(30);

    private final CheckInSecret secret = secret(32);
    private final CheckInCodes codes = CheckInCodes.standard();

    @ParameterizedTest
    @CsvSource({
        "59, 46119246, 90693936",
        "1111111109, 68084774, 25091201",
        "1111111111, 67062674, 99943326",
        "1234567890, 91819424, 93441116",
        "2000000000, 90698825, 38618901",
        "20000000000, 77737706, 47863826",
    })
    @DisplayName("RFC 6238 부록 B의 보기와 같다")
    void appendixB(long seconds, String sha256, String sha512) {
        Instant at = Instant.ofEpochSecond(seconds);

        assertThat(new CheckInCodes(Algorithm.HMAC_SHA_256, HALF_MINUTE, 8, 0).code(secret(32), at))
                .isEqualTo(sha256);
        assertThat(new CheckInCodes(Algorithm.HMAC_SHA_512, HALF_MINUTE, 8, 0).code(secret(64), at))
                .isEqualTo(sha512);
    }

    @Test
    @DisplayName("코드는 30초마다 정확히 그 순간에 바뀐다")
    void changesOnTheStep() {
        Instant step = Instant.parse("2026-03-10T00:00:30Z");

        assertThat(codes.code(secret, step.minusNanos(1))).isNotEqualTo(codes.code(secret, step));
        assertThat(codes.code(secret, step)).isEqualTo(codes.code(secret, step.plusMillis(29_999)));
        assertThat(codes.nextAfter(step.minusNanos(1))).isEqualTo(step);
        assertThat(codes.nextAfter(step)).isEqualTo(step.plusSeconds(30));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "0, 1, false", "1, 1, true", "1, 2, false", "1, -1, true", "1, -2, false", "2, 2, true"})
    @DisplayName("정한 걸음만큼 이르거나 늦은 코드까지 받는다")
    void drift(int drift, int stepsLater, boolean accepted) {
        CheckInCodes tolerant = new CheckInCodes(Algorithm.HMAC_SHA_256, HALF_MINUTE, 8, drift);
        Instant shown = Instant.parse("2026-03-10T00:00:00Z");

        assertThat(tolerant.matches(secret, tolerant.code(secret, shown), shown.plusSeconds(30L * stepsLater)))
                .isEqualTo(accepted);
    }

    @Test
    @DisplayName("칸을 띄워 적은 코드는 받고, 비었거나 짧거나 숫자가 아닌 것은 받지 않는다")
    void written() {
        Instant at = Instant.parse("2026-03-10T00:00:00Z");
        String code = codes.code(secret, at);

        assertThat(codes.matches(secret, " " + code.substring(0, 3) + " " + code.substring(3) + "\n", at))
                .isTrue();
        for (String other : Arrays.asList(null, "", " ", code.substring(1), code + "0", "０１２３４５", "abcdef")) {
            assertThat(codes.matches(secret, other, at)).as(other).isFalse();
        }
    }

    @Test
    @DisplayName("1970년의 첫 걸음에서도 앞 걸음을 찾지 않는다")
    void firstStep() {
        assertThat(codes.matches(secret, codes.code(secret, Instant.EPOCH), Instant.EPOCH))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> codes.code(secret, Instant.EPOCH.minusSeconds(1)))
                .withMessageContaining("1969");
    }

    @Test
    @DisplayName("같은 비밀값과 걸음이면 언제나 같은 코드이고, 자릿수를 지키며, 제 때에 맞는다")
    void deterministic() {
        qt().forAll(
                        longs().between(0, 4_000_000_000L),
                        integers().between(6, 8),
                        integers().between(0, 29))
                .check((second, digits, later) -> {
                    CheckInCodes any = new CheckInCodes(Algorithm.HMAC_SHA_512, HALF_MINUTE, digits, 0);
                    Instant start = Instant.ofEpochSecond(second / 30 * 30);
                    String code = any.code(secret, start);
                    return code.matches("[0-9]{" + digits + "}")
                            && code.equals(any.code(CheckInSecret.of(secret.bytes()), start.plusSeconds(later)))
                            && any.matches(secret, code, start.plusSeconds(later));
                });
    }

    @Test
    @DisplayName("다른 차시의 코드가 맞을 확률은 적어 둔 만큼이다")
    void otherSessions() {
        CheckInSecret other = CheckInSecret.drawn(new Random(7));
        Instant at = Instant.parse("2026-03-10T00:00:00Z");
        int hits = 0;
        for (int i = 0; i < 100_000; i++) {
            Instant moment = at.plusSeconds(30L * i);
            hits += codes.code(secret, moment).equals(codes.code(other, moment)) ? 1 : 0;
        }

        // One in a million each: more than three in a hundred thousand happens once in 250,000 such tests.
        assertThat(hits).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.5S", "PT1.5S"})
    @DisplayName("걸음은 1초 이상의 온전한 초다")
    void badStep(Duration step) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckInCodes(Algorithm.HMAC_SHA_256, step, 6, 1))
                .withMessageContaining(step.toString());
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "9, 1", "6, -1", "6, 11"})
    @DisplayName("자릿수는 6~8, 허용 걸음은 0~10이다")
    void badDigitsOrDrift(int digits, int drift) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckInCodes(Algorithm.HMAC_SHA_256, HALF_MINUTE, digits, drift));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 65})
    @DisplayName("비밀값은 16~64바이트이고, 거부할 때에도 내용을 말하지 않는다")
    void secretLength(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckInSecret.of(new byte[length]))
                .withMessageContaining("not " + length);
    }

    @Test
    @DisplayName("비밀값은 복사해 두고, 글자로 적히지 않는다")
    void secretStaysSecret() {
        byte[] bytes = DIGITS.substring(0, 16).getBytes(StandardCharsets.US_ASCII);
        CheckInSecret kept = CheckInSecret.of(bytes);
        bytes[0] = 0;
        kept.bytes()[1] = 0;

        assertThat(kept).isEqualTo(secret(16)).hasSameHashCodeAs(secret(16)).isNotEqualTo(secret(17));
        assertThat(kept).hasToString("CheckInSecret[16 bytes]");
        assertThat(CheckInSecret.drawn(new Random(1)).bytes()).hasSize(32);
        assertThat(CheckInSecret.drawn(new Random(1))).isNotEqualTo(CheckInSecret.drawn(new Random(2)));
    }

    private static CheckInSecret secret(int length) {
        return CheckInSecret.of(DIGITS.substring(0, length).getBytes(StandardCharsets.US_ASCII));
    }
}
