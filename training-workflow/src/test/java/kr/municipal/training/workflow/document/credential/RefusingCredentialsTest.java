package kr.municipal.training.workflow.document.credential;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static kr.municipal.training.workflow.document.credential.IssuingCredentialsTest.ADDRESS;
import static kr.municipal.training.workflow.document.credential.IssuingCredentialsTest.NOW;
import static kr.municipal.training.workflow.document.credential.IssuingCredentialsTest.SEOUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.strings;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import java.security.interfaces.ECPrivateKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.workflow.document.keys.ClockSkew;
import kr.municipal.training.workflow.document.keys.KeySet;
import kr.municipal.training.workflow.document.keys.MadeKey;
import kr.municipal.training.workflow.document.keys.OfficeKey;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import kr.municipal.training.workflow.document.paper.InMemoryPapers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("믿을 수 없는 전자 수료증")
class RefusingCredentialsTest {

    private static final MadeKey KEY = MadeKey.ec("시연구");
    private static final MadeKey RSA = MadeKey.rsa(2048, "시연구의 옛 키");
    private static final MadeKey FOREIGN = MadeKey.ec("다른 기관");
    private static final OfficeKeys KEYS =
            OfficeKeys.of(RSA.in(KEY.in(MadeKey.store(), "new"), "old"), MadeKey.PASSWORD, "new");
    private static final OfficeKey ACTIVE = KEYS.configured();
    private static final String RSA_ID = RSA.alone().configured().id();
    private static final CredentialCheck CHECK = new CredentialCheck(KeySet.of(KEYS));
    private static final String GENUINE = IssuingCredentialsTest.token(KEYS);

    static Stream<Arguments> forged() throws Exception {
        Map<String, Object> claims = claims();
        return Stream.of(
                Arguments.of("다른 기관의 키", signed(FOREIGN.alone().configured(), claims), "CREDENTIAL_KEY_UNKNOWN"),
                Arguments.of("다른 키로 서명하고 기관의 키라고 적음", foreignUnderOurName(claims), "CREDENTIAL_ALTERED"),
                Arguments.of("자기 키를 안에 넣어 둠", bringingItsOwnKey(claims), "CREDENTIAL_KEY_UNKNOWN"),
                Arguments.of(
                        "서명 없음",
                        new PlainObject(new PlainHeader(), new Payload(claims)).serialize(),
                        "CREDENTIAL_UNSIGNED"),
                Arguments.of("서명을 떼고 alg만 none으로", noneWithSignature(), "CREDENTIAL_UNSIGNED"),
                Arguments.of("공개키를 비밀키처럼 쓴 HS256", macWithPublicKey(claims), "CREDENTIAL_ALGORITHM"),
                Arguments.of("RSA 키를 대며 ES256", mixed(claims), "CREDENTIAL_ALGORITHM"),
                Arguments.of("서명이 빔", GENUINE.substring(0, GENUINE.lastIndexOf('.') + 1), "CREDENTIAL_UNREADABLE"),
                Arguments.of("빈 글", "", "CREDENTIAL_UNREADABLE"),
                Arguments.of("토큰이 아닌 글", "수료증", "CREDENTIAL_UNREADABLE"),
                Arguments.of("점만", "..", "CREDENTIAL_UNREADABLE"),
                Arguments.of("너무 긴 글", "a".repeat(70_000), "CREDENTIAL_UNREADABLE"),
                Arguments.of("JSON이 아닌 내용", notJson(), "CREDENTIAL_UNREADABLE"),
                Arguments.of(
                        "상태 목록",
                        new StatusLists(
                                        new InMemoryCredentials(),
                                        new InMemoryPapers(),
                                        KEYS,
                                        ADDRESS,
                                        SEOUL,
                                        Clock.fixed(NOW, SEOUL))
                                .token(1)
                                .orElseThrow(),
                        "CREDENTIAL_TYPE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("위조된 것은 무엇이 문제인지 말하고, 유효하다고 하지 않는다")
    void forged(String what, String token, String code) {
        assertThat(codes(CHECK.check(token, NOW))).as(what).containsExactly(code);
    }

    static Stream<Arguments> strange() {
        return Stream.of(
                Arguments.of(
                        "다른 문서",
                        changed(claims -> claims.put("type", List.of("VerifiableCredential"))),
                        "CREDENTIAL_TYPE"),
                Arguments.of(
                        "번호가 없음", changed(claims -> subject(claims).remove("licenseNumber")), "CREDENTIAL_INCOMPLETE"),
                Arguments.of(
                        "시간이 없음", changed(claims -> subject(claims).remove("creditsEarned")), "CREDENTIAL_INCOMPLETE"),
                Arguments.of(
                        "음수인 시간", changed(claims -> subject(claims).put("creditsEarned", -3)), "CREDENTIAL_INCOMPLETE"),
                Arguments.of("날짜가 아닌 날짜", changed(claims -> claims.put("validFrom", "어제")), "CREDENTIAL_INCOMPLETE"),
                Arguments.of(
                        "사람이 없음", changed(claims -> subject(claims).put("identifier", "김일번")), "CREDENTIAL_INCOMPLETE"),
                Arguments.of(
                        "앞당긴 날짜",
                        changed(claims -> claims.put("validFrom", "2020-01-01T00:00:00+09:00")),
                        "CREDENTIAL_CONTRADICTORY"),
                Arguments.of(
                        "발급기관이 둘",
                        changed(claims -> claims.put("iss", "https://other.example")),
                        "CREDENTIAL_CONTRADICTORY"),
                Arguments.of("이름이 둘", changed(claims -> claims.put("jti", "urn:other")), "CREDENTIAL_CONTRADICTORY"),
                Arguments.of(
                        "지난 유효기간", changed(claims -> claims.put("exp", NOW.getEpochSecond())), "CREDENTIAL_EXPIRED"),
                Arguments.of(
                        "지난 유효기간, 다른 이름으로",
                        changed(claims -> claims.put("validUntil", "2026-03-20T10:00:00+09:00")),
                        "CREDENTIAL_EXPIRED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("기관의 키로 서명되었어도 수료증이 아니거나 이상하면 유효하다고 하지 않는다")
    void strange(String what, String token, String code) {
        assertThat(codes(CHECK.check(token, NOW))).as(what).containsExactly(code);
    }

    @Test
    @DisplayName("효력이 생기는 순간부터(시계의 차이 5분까지는 그 전부터), 끝나는 순간 전까지 유효하다")
    void boundaries() {
        Instant from = Instant.parse("2026-03-17T15:00:00Z");
        assertThat(CHECK.check(GENUINE, from)).isInstanceOf(CredentialVerdict.Genuine.class);
        Instant bySlowClock = from.minus(ClockSkew.ALLOWED);
        assertThat(CHECK.check(GENUINE, bySlowClock)).isInstanceOf(CredentialVerdict.Genuine.class);
        assertThat(codes(CHECK.check(GENUINE, bySlowClock.minusNanos(1)))).containsExactly("CREDENTIAL_NOT_YET");
        String ending = changed(claims -> claims.put("exp", NOW.getEpochSecond()));
        assertThat(CHECK.check(ending, NOW.minusNanos(1))).isInstanceOf(CredentialVerdict.Genuine.class);
        assertThat(codes(CHECK.check(ending, NOW))).containsExactly("CREDENTIAL_EXPIRED");
        assertThat(CHECK.check("\n " + GENUINE + " \n", NOW)).isInstanceOf(CredentialVerdict.Genuine.class);
    }

    @Test
    @DisplayName("어느 글자 하나를 바꾸어도 알아차리고, 다른 라이브러리도 받지 않는다")
    void anyChange() {
        qt().withExamples(400)
                .forAll(integers().between(0, GENUINE.length() - 1), integers().between(1, 63))
                .checkAssert((at, by) -> {
                    String altered = altered(at, by);
                    assertThat(codes(CHECK.check(altered, NOW))).isNotEmpty();
                    assertThatThrownBy(() -> IssuingCredentialsTest.readByOthers(altered, KEYS))
                            .isInstanceOf(Exception.class);
                });
    }

    @Test
    @DisplayName("아무 글이나 주어도 판정으로 답한다")
    void anything() {
        qt().forAll(strings().allPossible().ofLengthBetween(0, 200))
                .checkAssert(text -> assertThat(codes(CHECK.check(text, NOW))).isNotEmpty());
        qt().forAll(
                        strings().basicLatinAlphabet().ofLengthBetween(0, 80),
                        strings().basicLatinAlphabet().ofLengthBetween(0, 80))
                .checkAssert((header, payload) -> assertThat(codes(CHECK.check(
                                Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(US_ASCII)) + "."
                                        + Base64.getUrlEncoder()
                                                .withoutPadding()
                                                .encodeToString(payload.getBytes(US_ASCII))
                                        + ".AAAA",
                                NOW)))
                        .isNotEmpty());
    }

    @Test
    @DisplayName("판정마다 한국어와 영어 문장이 있다")
    void said() throws Exception {
        Stream.concat(forged(), strange())
                .map(one -> CHECK.check((String) one.get()[1], NOW))
                .forEach(verdict -> verdict.fold(
                        genuine -> {
                            throw new AssertionError(genuine);
                        },
                        refused -> assertThat(refused.reasons()).allSatisfy(reason -> {
                            assertThat(ReasonText.in(Locale.KOREAN, SEOUL).sentence(reason))
                                    .contains("다.");
                            assertThat(ReasonText.in(Locale.ENGLISH, SEOUL).sentence(reason))
                                    .endsWith(".");
                        })));
    }

    private static List<String> codes(CredentialVerdict verdict) {
        return verdict.fold(
                genuine -> List.of(),
                refused -> refused.reasons().stream().map(Reason::code).toList());
    }

    /** The letter moved on in its alphabet, so that the token stays well formed; never only in bits that do not count. */
    private static String altered(int at, int by) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        char letter = GENUINE.charAt(at);
        if (letter == '.') {
            return GENUINE.substring(0, at) + 'A' + GENUINE.substring(at + 1);
        }
        boolean last = at == GENUINE.length() - 1 || GENUINE.charAt(at + 1) == '.';
        int moved = (alphabet.indexOf(letter) + (last ? 16 : by)) % alphabet.length();
        return GENUINE.substring(0, at) + alphabet.charAt(moved) + GENUINE.substring(at + 1);
    }

    private static Map<String, Object> claims() {
        try {
            return new LinkedHashMap<>(
                    Objects.requireNonNull(JWSObject.parse(GENUINE).getPayload().toJSONObject()));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String changed(Consumer<Map<String, Object>> change) {
        Map<String, Object> claims = claims();
        change.accept(claims);
        return signed(ACTIVE, claims);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> subject(Map<String, Object> claims) {
        Map<String, Object> subject = new HashMap<>((Map<String, Object>) claims.get("credentialSubject"));
        claims.put("credentialSubject", subject);
        return subject;
    }

    private static String signed(OfficeKey key, Map<String, Object> claims) {
        return Tokens.signed(key, JOSEObjectType.JWT, claims);
    }

    private static String foreignUnderOurName(Map<String, Object> claims) throws Exception {
        JWSObject token = new JWSObject(header(JWSAlgorithm.ES256, ACTIVE.id()).build(), new Payload(claims));
        token.sign(new ECDSASigner((ECPrivateKey) FOREIGN.pair().getPrivate()));
        return token.serialize();
    }

    private static String bringingItsOwnKey(Map<String, Object> claims) throws Exception {
        JWK own = JWK.parse(FOREIGN.certificate());
        JWSObject token = new JWSObject(
                header(JWSAlgorithm.ES256, own.computeThumbprint().toString())
                        .jwk(own.toPublicJWK())
                        .build(),
                new Payload(claims));
        token.sign(new ECDSASigner((ECPrivateKey) FOREIGN.pair().getPrivate()));
        return token.serialize();
    }

    private static String noneWithSignature() {
        String[] parts = GENUINE.split("\\.");
        return new PlainHeader().toBase64URL() + "." + parts[1] + "." + parts[2];
    }

    private static String macWithPublicKey(Map<String, Object> claims) throws Exception {
        JWSObject token = new JWSObject(header(JWSAlgorithm.HS256, RSA_ID).build(), new Payload(claims));
        token.sign(new MACSigner(RSA.certificate().getPublicKey().getEncoded()));
        return token.serialize();
    }

    private static String mixed(Map<String, Object> claims) throws Exception {
        JWSObject token = new JWSObject(header(JWSAlgorithm.ES256, RSA_ID).build(), new Payload(claims));
        token.sign(new ECDSASigner((ECPrivateKey) KEY.pair().getPrivate()));
        return token.serialize();
    }

    private static String notJson() throws Exception {
        JWSObject token = new JWSObject(header(JWSAlgorithm.RS256, RSA_ID).build(), new Payload("수료증"));
        token.sign(new RSASSASigner(RSA.pair().getPrivate()));
        return token.serialize();
    }

    private static JWSHeader.Builder header(JWSAlgorithm algorithm, String key) {
        return new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT).keyID(key);
    }
}
