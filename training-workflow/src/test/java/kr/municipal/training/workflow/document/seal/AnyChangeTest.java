package kr.municipal.training.workflow.document.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("봉인한 파일은 한 바이트만 달라져도 알아본다")
class AnyChangeTest {

    private static final Instant STAMPED = Instant.parse("2026-03-24T05:00:02Z");

    /** Of how many places one is tried, and how many other digits in it; every place and all of them by hand with -Psoak. */
    private static final int STEP = Integer.getInteger("any-change.step", 4);

    private static final int DIGITS = Integer.getInteger("any-change.digits", 1);

    /** Files with everything in them that a seal can have. */
    enum Kind {
        RSA(Sealed.by(Issuing.root("최상위인증기관").below("인증기관").office("RSA", "마포구청장"))),
        EC(Sealed.by(Issuing.selfSigned("EC", "마포구청장"))),
        STAMPED_RSA(Sealed.stamped(
                Issuing.selfSigned("EC", "마포구청장"),
                Issuing.root("시점확인 최상위").below("시점확인 인증기관").stamping("RSA", "시점확인 서버"),
                STAMPED)),
        STAMPED_EC(Sealed.stamped(
                Issuing.selfSigned("RSA", "마포구청장"), Issuing.root("시점확인 최상위").stamping("EC", "시점확인 서버"), STAMPED));

        final Sealed sealed;

        Kind(Sealed sealed) {
            this.sealed = sealed;
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("손대지 않은 파일은 온전하다")
    void good(Kind kind) {
        SealReport report = kind.sealed.report();
        assertThat(report.faults()).isEmpty();
        assertThat(report.isGood()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("어느 자리의 바이트를 무엇으로 바꾸든 온전하지 않다")
    void anyByte(Kind kind) {
        Sealed sealed = kind.sealed;
        qt().withExamples(500)
                .forAll(
                        integers().between(0, sealed.file().length - 1),
                        integers().between(1, 255))
                .check((position, difference) -> !sealed.report(
                                sealed.with(position, sealed.file()[position] ^ difference))
                        .isGood());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("봉인 자신의 글에서도 그렇다: 다른 숫자로든, 대소문자만 바꾸든")
    void anyDigitOfTheSealItself(Kind kind) {
        Sealed sealed = kind.sealed;
        SealPlace place = sealed.place();
        int written = lastDigit(sealed.file(), place);
        Set<Integer> unnoticed = new TreeSet<>();
        for (int position = place.gapStart(); position < place.gapEnd(); position += STEP) {
            // The zeros after the container are all alike.
            boolean padding = position > written + 8 && position < place.gapEnd() - 8;
            byte[] others = others(sealed.file()[position]);
            for (int n = 0; n < (padding ? 0 : DIGITS); n++) {
                byte other = others[(position + n) % others.length];
                if (sealed.report(sealed.with(position, other)).isGood()) {
                    unnoticed.add(position);
                }
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /** The digits that differ by one bit, and the same in the other case; where no digit stands, what could. */
    private static byte[] others(byte digit) {
        int value = Character.digit(digit, 16);
        if (value < 0) {
            return digit == '<' ? new byte[] {' ', '0', '>'} : new byte[] {' ', '0', '<'};
        }
        byte[] others = new byte[5];
        for (int bit = 0; bit < 4; bit++) {
            others[bit] = (byte) Character.toUpperCase(Character.forDigit(value ^ (1 << bit), 16));
        }
        others[4] = value < 10 ? (byte) ' ' : (byte) Character.toLowerCase((char) digit);
        return others[4] == digit ? Arrays.copyOf(others, 4) : others;
    }

    private static int lastDigit(byte[] file, SealPlace place) {
        int last = place.gapEnd() - 2;
        while (file[last] == '0') {
            last--;
        }
        return last;
    }

    @Test
    @DisplayName("어디서 잘리든, 무엇이 덧붙든 온전하지 않다")
    void cutOffOrAppended() {
        Sealed sealed = Kind.EC.sealed;
        qt().withExamples(300)
                .forAll(integers().between(0, sealed.file().length - 1))
                .check(length ->
                        !sealed.report(Arrays.copyOf(sealed.file(), length)).isGood());
        qt().withExamples(300)
                .forAll(integers().between(1, 5_000), integers().between(0, 255))
                .check((more, value) -> {
                    byte[] longer = Arrays.copyOf(sealed.file(), sealed.file().length + more);
                    Arrays.fill(longer, sealed.file().length, longer.length, value.byteValue());
                    return !sealed.report(longer).isGood();
                });
    }
}
