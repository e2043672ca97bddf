package kr.municipal.training.workflow.document.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.workflow.document.Printed;
import kr.municipal.training.workflow.document.keys.OfficeKey;
import kr.municipal.training.workflow.document.keys.TrustedKeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("봉인 확인: 누가 언제 봉인했고, 그대로인가")
class SealCheckTest {

    private static final OfficeKey OFFICE = Issuing.selfSigned("EC", "마포구청장");
    private static final Sealed SEALED = Sealed.by(OFFICE);

    @Test
    @DisplayName("믿는 키로 봉인한 그대로의 파일은 온전하고, 누가 언제 봉인했는지 말한다")
    void good() {
        SealReport report = SEALED.report();

        assertThat(report.isGood()).isTrue();
        assertThat(report.sealer()).contains(new Sealer("마포구청장", OFFICE.certificate(), true));
        assertThat(report.time()).contains(new SealTime(Sealed.AT, null, false));
    }

    @Test
    @DisplayName("모르는 키로 봉인한 파일은, 바뀌지 않았어도 온전하다고 하지 않는다")
    void unknownKey() {
        Sealed other = Sealed.by(Issuing.selfSigned("EC", "마포구청장"));
        for (TrustedKeys trusted : List.of(SEALED.trust(), TrustedKeys.none())) {
            SealReport report = Sealed.check(other.file(), trusted);

            assertThat(codes(report)).containsExactly("SEAL_KEY_UNKNOWN");
            assertThat(report.isGood()).isFalse();
            assertThat(report.isUnchanged()).isTrue();
            assertThat(report.sealer()).hasValueSatisfying(sealer -> {
                assertThat(sealer.name()).isEqualTo("마포구청장");
                assertThat(sealer.trusted()).isFalse();
            });
        }
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("인증서의 이름은 글자로만 보인다: 화면을 지우거나 글을 뒤집거나 줄을 바꾸지 못하고, 끝없이 길지 않다")
    void shownName(String written, String shown) {
        SealReport report = Sealed.by(Issuing.selfSigned("EC", written)).report();

        assertThat(report.sealer()).map(Sealer::name).contains(shown);
        assertThat(report.sealer())
                .hasValueSatisfying(
                        sealer -> assertThat(sealer.isNamed(written)).isTrue())
                .hasValueSatisfying(sealer -> assertThat(sealer.isNamed(shown)).isEqualTo(written.equals(shown)));
    }

    static Stream<Arguments> shownName() {
        return Stream.of(
                Arguments.of("마포구, 구청장 \"갑\"+을", "마포구, 구청장 \"갑\"+을"),
                Arguments.of("가\u001b[2J나", "가 [2J나"),
                Arguments.of("가\u009b2J\r\n나", "가 2J 나"),
                Arguments.of("장청구\u202e마포", "장청구 마포"),
                Arguments.of("\u200b마포구청장\u2028", "마포구청장"),
                Arguments.of("가".repeat(64), "가".repeat(64)),
                Arguments.of("😀".repeat(65), "😀".repeat(64) + "…"));
    }

    @Test
    @DisplayName("인증기관의 인증서를 믿으면 그 기관이 인증한 봉인도 믿는다: 중간 기관이 있어도")
    void certifiedKey() {
        Issuing root = Issuing.root("최상위인증기관");
        Issuing middle = root.below("인증기관");
        Sealed sealed = Sealed.by(middle.office("RSA", "마포구청장"));

        for (X509Certificate trusted : List.of(root.certificate(), middle.certificate())) {
            assertThat(Sealed.check(sealed.file(), TrustedKeys.of(List.of(), List.of(trusted)))
                            .isGood())
                    .isTrue();
        }
        X509Certificate namesake = Issuing.root("최상위인증기관").certificate();
        assertThat(codes(Sealed.check(sealed.file(), TrustedKeys.of(List.of(), List.of(namesake)))))
                .containsExactly("SEAL_KEY_UNKNOWN");
    }

    @Test
    @DisplayName("기관 자신의 인증서를 믿는 것이, 그 인증서로 남을 인증하는 것을 믿는 것은 아니다")
    void noAuthority() {
        OfficeKey neighbour = Issuing.root("인증기관").office("RSA", "이웃구청장");

        assertThat(codes(Sealed.check(SEALED.file(), TrustedKeys.of(List.of(), List.of(neighbour.certificate())))))
                .containsExactly("SEAL_KEY_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31T23:59:59Z, SEAL_CERTIFICATE_NOT_VALID_THEN",
        "2026-01-01T00:00:00Z, ",
        "2028-12-31T23:59:59Z, ",
        "2029-01-01T00:00:00Z, SEAL_CERTIFICATE_NOT_VALID_THEN",
        "2036-03-24T05:05:00Z, SEAL_CERTIFICATE_NOT_VALID_THEN",
        "2036-03-24T05:05:01Z, SEAL_CERTIFICATE_NOT_VALID_THEN SEAL_IN_THE_FUTURE",
    })
    @DisplayName("인증서는 봉인한 때에 유효했어야 하고, 봉인한 때는 시계의 차이를 넘어 지금보다 뒤일 수 없다. 어느 것도 파일이 바뀌었다는 뜻은 아니다")
    void validity(Instant at, String expected) {
        List<String> codes = expected == null ? List.of() : List.of(expected.split(" "));

        SealReport report = Sealed.by(OFFICE, at).report();
        assertThat(codes(report)).containsExactlyElementsOf(codes);
        assertThat(report.isUnchanged()).isTrue();
    }

    @Test
    @DisplayName("믿는 시점확인이 있으면 그 시각이, 아니면 봉인한 기관이 적은 시각이 봉인한 때이고, 누가 확인했는지 말한다")
    void stamped() {
        Issuing authority = Issuing.root("시점확인 최상위");
        Instant moment = Instant.parse("2026-03-24T05:00:02Z");
        Sealed sealed = Sealed.stamped(OFFICE, authority.stamping("RSA", "시점확인 서버"), moment);

        assertThat(sealed.report().time()).contains(new SealTime(Sealed.AT, "시점확인 서버", false));
        TrustedKeys stampers = TrustedKeys.of(List.of(), List.of(authority.certificate()));
        SealReport report = Sealed.check(sealed.file(), sealed.trust(), stampers);
        assertThat(report.time()).contains(new SealTime(moment, "시점확인 서버", true));
        assertThat(report.isGood()).isTrue();
    }

    @Test
    @DisplayName("시점확인 기관을 믿어도 그 기관이 봉인한 것을 믿는 것은 아니고, 봉인 기관을 믿어도 그 시점확인을 믿는 것은 아니다")
    void neitherForTheOther() {
        Issuing authority = Issuing.root("한 인증기관");
        OfficeKey sealer = authority.office("EC", "마포구청장");
        Sealed sealed = Sealed.stamped(sealer, authority.stamping("RSA", "시점확인 서버"), Sealed.AT.plusSeconds(2));
        TrustedKeys ofAuthority = TrustedKeys.of(List.of(), List.of(authority.certificate()));

        assertThat(codes(Sealed.check(sealed.file(), TrustedKeys.none(), ofAuthority)))
                .containsExactly("SEAL_KEY_UNKNOWN");
        assertThat(Sealed.check(sealed.file(), ofAuthority, TrustedKeys.none()).time())
                .contains(new SealTime(Sealed.AT, "시점확인 서버", false));
    }

    @Test
    @DisplayName("믿지 않는 시점확인은 인증서가 유효했는지를 정하지 못한다: 살리지도 죽이지도 않는다")
    void strangersStamp() {
        Issuing stranger = Issuing.root("아무 시점확인");
        OfficeKey stamper = stranger.stamping("RSA", "아무 서버");
        OfficeKey expired = Issuing.root("인증기관").office("EC", "마포구청장", Issuing.FROM, Sealed.AT.minusSeconds(60));
        Sealed revived = Sealed.stamped(expired, stamper, Sealed.AT.minusSeconds(120));
        OfficeKey expiring = Issuing.root("인증기관").office("EC", "마포구청장", Issuing.FROM, Sealed.AT.plusSeconds(60));
        Sealed killed = Sealed.stamped(expiring, stamper, Sealed.AT.plusSeconds(120));

        assertThat(codes(revived.report())).containsExactly("SEAL_CERTIFICATE_NOT_VALID_THEN");
        assertThat(Sealed.check(
                                revived.file(),
                                revived.trust(),
                                TrustedKeys.of(List.of(), List.of(stranger.certificate())))
                        .isGood())
                .isTrue();
        assertThat(killed.report().time()).map(SealTime::at).contains(Sealed.AT);
        assertThat(killed.report().isGood()).isTrue();
    }

    @Test
    @DisplayName("남의 서명에 붙었던 시점확인은 알아본다")
    void borrowedStamp() throws Exception {
        assertThat(codes(SEALED.report(BadFiles.withBorrowedStamp(SEALED)))).contains("SEAL_TIME_STAMP_WRONG");
    }

    @Test
    @DisplayName("무엇이 바뀌었는지 말한다: 내용, 덧붙음, 잘림, 봉인 자신, 대소문자, 서명")
    void saysWhatChanged() throws Exception {
        byte[] file = SEALED.file();
        SealPlace place = SEALED.place();

        assertThat(codes(SEALED.report(SEALED.with(5_000, file[5_000] ^ 1)))).containsExactly("SEAL_CONTENT_CHANGED");
        assertThat(codes(SEALED.report(BadFiles.appended(file, "\n")))).containsExactly("SEAL_APPENDED");
        assertThat(codes(SEALED.report(Arrays.copyOf(file, file.length - 1)))).containsExactly("SEAL_FILE_CUT_OFF");
        assertThat(codes(SEALED.report(SEALED.with(place.gapStart() + 20, 'G'))))
                .containsExactly("SEAL_CONTAINER_BROKEN");
        assertThat(codes(SEALED.report(BadFiles.lowerCaseOnce(SEALED)))).containsExactly("SEAL_CONTAINER_BROKEN");
        assertThat(codes(SEALED.report(BadFiles.otherSignature(SEALED)))).containsExactly("SEAL_SIGNATURE_WRONG");
    }

    @Test
    @DisplayName("봉인 뒤에 고친 판을 덧붙인 파일은, 봉인한 부분이 그대로여도 온전하지 않다")
    void laterRevision() throws Exception {
        SealReport report = SEALED.report(BadFiles.revised(SEALED.file()));

        assertThat(codes(report)).containsExactly("SEAL_APPENDED");
        assertThat(report.sealer()).map(Sealer::trusted).contains(true);
        assertThat(report.isUnchanged()).isFalse();
    }

    @Test
    @DisplayName("봉인한 파일에 남이 한 번 더 서명한 것은, 그 서명이 파일 전체를 덮어도 온전하지 않다")
    void signedAgain() throws Exception {
        byte[] again = BadFiles.signedAgain(SEALED.file(), Issuing.selfSigned("RSA", "아무나"));

        assertThat(codes(SEALED.report(again))).contains("SEAL_SEVERAL", "SEAL_APPENDED");
        assertThat(SEALED.report(again).isUnchanged()).isFalse();
    }

    @Test
    @DisplayName("봉인을 떼어 딴 파일에 붙이거나, 덮는 자리를 옮긴 파일은 온전하지 않다")
    void movedSeal() throws Exception {
        for (byte[] forged : BadFiles.forgeries(SEALED)) {
            SealReport report = SEALED.report(forged);
            assertThat(report.isGood()).isFalse();
            assertThat(report.isUnchanged()).isFalse();
        }
    }

    @Test
    @DisplayName("PDF가 아닌 것, 봉인 없는 것, 암호 걸린 것, 너무 큰 것은 그렇다고 말한다")
    void noSeal() throws Exception {
        byte[] unsealed = Printed.ORDINARY.pdf();

        assertThat(codes(SEALED.report(new byte[0]))).containsExactly("SEAL_NOT_A_PDF");
        assertThat(codes(SEALED.report("수료증".getBytes(StandardCharsets.UTF_8)))).containsExactly("SEAL_NOT_A_PDF");
        assertThat(codes(SEALED.report(unsealed))).containsExactly("SEAL_MISSING");
        assertThat(codes(SEALED.report(PdfSealTest.encrypted(unsealed)))).containsExactly("SEAL_FILE_ENCRYPTED");
        assertThat(codes(new SealCheck(SEALED.trust(), TrustedKeys.none(), 20_000).check(SEALED.file(), Sealed.LATER)))
                .containsExactly("SEAL_FILE_TOO_BIG");
    }

    @Test
    @DisplayName("짓궂은 파일에도 끝나지 않거나 넘어지지 않고 답한다")
    void hostileFiles() {
        for (byte[] hostile : BadFiles.hostile()) {
            SealReport report = SEALED.report(hostile);
            assertThat(report.isGood()).isFalse();
            assertThat(report.isUnchanged()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 10, ", "11, 11, SEAL_CONTAINER_BROKEN", "11, 1, SEAL_CONTAINER_BROKEN"})
    @DisplayName("인증서나 그 지문을 열 개보다 많이 담아 확인하는 쪽을 바쁘게 하는 봉인은 읽지 않는다")
    void crowded(int named, int carried, String expected) throws Exception {
        List<String> codes = expected == null ? List.of() : List.of(expected);

        assertThat(codes(SEALED.report(BadFiles.crowded(OFFICE, named, carried))))
                .containsExactlyElementsOf(codes);
    }

    @Test
    @DisplayName("키 파일은 JWKS, PEM, DER의 인증서와 공개키를 읽고, 다른 것은 거절한다")
    void keyFiles() throws Exception {
        X509Certificate certificate = OFFICE.certificate();
        byte[] der = certificate.getEncoded();
        byte[] key = certificate.getPublicKey().getEncoded();
        String jwks = new JWKSet(JWK.parse(certificate)).toString();
        for (byte[] file : List.of(der, key, pem("CERTIFICATE", der), pem("PUBLIC KEY", key), bytes(jwks))) {
            assertThat(Sealed.check(SEALED.file(), TrustedKeys.read(file)).isGood())
                    .isTrue();
        }
        for (byte[] file : List.of(
                new byte[0],
                bytes("{\"keys\":[]}"),
                bytes("{"),
                pem("CERTIFICATE", new byte[] {1, 2, 3}),
                pem("PRIVATE KEY", OFFICE.privateKey().getEncoded()),
                new byte[] {48, 3, 2, 1, 1})) {
            assertThatThrownBy(() -> TrustedKeys.read(file)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @DisplayName("무엇이 문제인지 한국어와 영어로 말한다")
    void sentences() throws Exception {
        List<Reason> faults = SEALED.report(BadFiles.revised(SEALED.file())).faults();

        assertThat(text(Locale.KOREAN).sentence(faults.get(0))).matches("봉인한 뒤에 [0-9]+바이트가 덧붙었습니다\\.");
        assertThat(text(Locale.ENGLISH).sentence(faults.get(0)))
                .matches("[0-9]+ bytes were added after the file was sealed\\.");
    }

    private static ReasonText text(Locale locale) {
        return ReasonText.in(locale, ZoneId.of("Asia/Seoul"));
    }

    private static List<String> codes(SealReport report) {
        return report.faults().stream().map(Reason::code).toList();
    }

    private static byte[] pem(String kind, byte[] der) {
        return bytes("-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END "
                + kind + "-----\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
