package kr.municipal.training.workflow.document.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.document.keys.KeySet;
import kr.municipal.training.workflow.document.keys.MadeKey;
import kr.municipal.training.workflow.document.keys.OfficeKeyException;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("전자 수료증의 발급")
class IssuingCredentialsTest {

    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    static final Instant NOW = Instant.parse("2026-03-20T01:00:00Z");
    static final PublicAddress ADDRESS = new PublicAddress(URI.create("https://edu.example.go.kr"));
    static final Certificate CERTIFICATE = Completions.certificate("A-1", Staff.APPLICANT, 2026, 1);

    private static final MadeKey KEY = MadeKey.ec("시연구");

    static CredentialIssuer issuer(
            CertificateCredentials credentials, @Nullable OfficeKeys keys, @Nullable PublicAddress address) {
        return new CredentialIssuer(credentials, keys, address, SEOUL, Clock.fixed(NOW, SEOUL));
    }

    static String token(OfficeKeys keys) {
        return issuer(new InMemoryCredentials(), keys, ADDRESS)
                .of(CERTIFICATE)
                .token()
                .orElseThrow();
    }

    /** Looks with the other library, which knows nothing of ours but the published keys. */
    static JwtContext readByOthers(String token, OfficeKeys keys) throws Exception {
        return reader(keys).setRequireSubject().build().process(token);
    }

    static JwtContext readWithoutSubject(String token, OfficeKeys keys) throws Exception {
        return reader(keys).build().process(token);
    }

    private static JwtConsumerBuilder reader(OfficeKeys keys) throws Exception {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(
                        new JsonWebKeySet(KeySet.of(keys).toJson()).getJsonWebKeys()))
                .setEvaluationTime(NumericDate.fromMilliseconds(NOW.toEpochMilli()))
                .setExpectedIssuer(ADDRESS.toString())
                .setRequireJwtId();
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                Arguments.of("ES256", KEY),
                Arguments.of("ES384", MadeKey.onCurve("secp384r1", "P-384")),
                Arguments.of("ES512", MadeKey.onCurve("secp521r1", "P-521")),
                Arguments.of("RS256", MadeKey.rsa(2048, "RSA")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    @DisplayName("키의 종류에 맞는 방식으로 서명되고, 다른 라이브러리와 우리 검사기가 공개키만으로 확인한다")
    void verifiedByOthers(String algorithm, MadeKey key) throws Exception {
        OfficeKeys keys = key.alone();
        String token = token(keys);
        JwtContext read = readByOthers(token, keys);
        assertThat(read.getJoseObjects().get(0).getAlgorithmHeaderValue()).isEqualTo(algorithm);
        assertThat(read.getJoseObjects().get(0).getKeyIdHeaderValue())
                .isEqualTo(keys.configured().id());
        assertThat(read.getJoseObjects().get(0).getHeader("typ")).isEqualTo("JWT");
        assertThat(new CredentialCheck(KeySet.of(keys)).check(token, NOW))
                .isInstanceOf(CredentialVerdict.Genuine.class);
    }

    @Test
    @DisplayName("Open Badges 3.0의 항목이 모두 있고, 두 방식의 이름이 같은 값을 말한다")
    void claims() throws Exception {
        OfficeKeys keys = KEY.alone();
        InMemoryCredentials credentials = new InMemoryCredentials();
        CertificateCredential made = issuer(credentials, keys, ADDRESS).of(CERTIFICATE);
        Map<String, Object> claims =
                readByOthers(made.token().orElseThrow(), keys).getJwtClaims().getClaimsMap();
        assertThat(claims)
                .containsEntry(
                        "@context",
                        List.of(
                                "https://www.w3.org/ns/credentials/v2",
                                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"))
                .containsEntry("type", List.of("VerifiableCredential", "AchievementCredential"))
                .containsEntry(
                        "id", "https://edu.example.go.kr/verify/" + made.code().text())
                .containsEntry("validFrom", "2026-03-18T00:00:00+09:00")
                .containsEntry("nbf", Instant.parse("2026-03-17T15:00:00Z").getEpochSecond())
                .containsEntry("jti", claims.get("id"))
                .doesNotContainKeys("exp", "validUntil")
                .extractingByKey("credentialStatus")
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("type", "BitstringStatusListEntry")
                .containsEntry("statusPurpose", "revocation")
                .containsEntry("statusListIndex", String.valueOf(made.position().index()))
                .containsEntry("statusListCredential", "https://edu.example.go.kr/credentials/status/1");
    }

    @Test
    @DisplayName("확인한 사람은 번호, 과정, 기간, 시간을 알고, 사람은 직원번호를 아는 이만 맞춰 볼 수 있다")
    void says() {
        OfficeKeys keys = KEY.alone();
        CertificateCredential made =
                issuer(new InMemoryCredentials(), keys, ADDRESS).of(CERTIFICATE);
        String token = made.token().orElseThrow();
        VerifiedCredential said = verified(keys, token);
        assertThat(said.number()).isEqualTo("2026-0001");
        assertThat(said.courseTitle()).isEqualTo("AI: 업무에 바로 써먹는 챗GPT 활용법");
        assertThat(said.term()).isEqualTo("2026년도 제1회");
        assertThat(said.from()).isEqualTo(said.to()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(said.hours()).isEqualTo(LearningHours.ofMinutes(200));
        assertThat(said.issuer()).isEqualTo("마포구청장");
        assertThat(said.code()).contains(made.code());
        assertThat(said.status()).isEqualTo(made.position().index());
        assertThat(said.isOf(Staff.APPLICANT)).isTrue();
        assertThat(said.isOf(StaffNumber.of("m02"))).isFalse();
        String payload = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        assertThat(payload).doesNotContain("김일번").doesNotContain("\"" + Staff.APPLICANT.value() + "\"");
        assertThat(made.toString() + made.signed()).doesNotContain(token).doesNotContain(said.salt());
    }

    @Test
    @DisplayName("같은 사람의 전자 수료증이라도 솔트가 달라 해시로 이을 수 없다")
    void salted() throws Exception {
        OfficeKeys keys = KEY.alone();
        VerifiedCredential first = verified(keys, token(keys));
        VerifiedCredential second = verified(keys, token(keys));
        assertThat(first.salt()).hasSize(32).isNotEqualTo(second.salt());
        assertThat(first.holderHash()).isNotEqualTo(second.holderHash());
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest((Staff.APPLICANT.value() + first.salt()).getBytes(StandardCharsets.UTF_8));
        assertThat(first.holderHash()).isEqualTo("sha256$" + HexFormat.of().formatHex(hash));
    }

    @Test
    @DisplayName("시간은 분까지 그대로 되돌아온다")
    void everyMinute() {
        OfficeKeys keys = KEY.alone();
        for (int minutes = 1; minutes <= 600; minutes++) {
            Certificate certificate = Certificate.restore(
                    CERTIFICATE.number(),
                    CERTIFICATE.application(),
                    CERTIFICATE.run(),
                    CERTIFICATE.holder(),
                    Completions.details(2026, minutes),
                    CERTIFICATE.issuedOn(),
                    null);
            String token = issuer(new InMemoryCredentials(), keys, ADDRESS)
                    .of(certificate)
                    .token()
                    .orElseThrow();
            assertThat(verified(keys, token).hours().minutes()).isEqualTo(minutes);
        }
    }

    @Test
    @DisplayName("같은 수료증에는 언제나 같은 전자 수료증이 나오고, 키가 없으면 확인번호만 있다가 키가 생기면 서명된다")
    void once() {
        InMemoryCredentials credentials = new InMemoryCredentials();
        CertificateCredential bare = issuer(credentials, null, ADDRESS).of(CERTIFICATE);
        assertThat(bare.token()).isEmpty();
        assertThat(issuer(credentials, null, ADDRESS).of(CERTIFICATE)).isEqualTo(bare);
        CertificateCredential signed = issuer(credentials, KEY.alone(), ADDRESS).of(CERTIFICATE);
        assertThat(signed.code()).isEqualTo(bare.code());
        assertThat(signed.salt()).isEqualTo(bare.salt());
        assertThat(signed.token()).isPresent();
        assertThat(issuer(credentials, MadeKey.ec("새 키").alone(), ADDRESS).of(CERTIFICATE))
                .isEqualTo(signed);
        credentials.erase(CERTIFICATE.holder());
        assertThat(issuer(credentials, KEY.alone(), ADDRESS).of(CERTIFICATE).token())
                .isEmpty();
    }

    @Test
    @DisplayName("공개 주소가 없는 기관은 URN으로 말하고 상태 목록을 가리키지 않는다")
    void withoutAddress() {
        OfficeKeys keys = KEY.alone();
        String token = issuer(new InMemoryCredentials(), keys, null)
                .of(CERTIFICATE)
                .token()
                .orElseThrow();
        VerifiedCredential said = verified(keys, token);
        assertThat(said.id()).startsWith("urn:uuid:");
        assertThat(said.statusList()).isNull();
        assertThat(said.status()).isNull();
        assertThat(said.code()).isEmpty();
    }

    @Test
    @DisplayName("키를 바꾼 뒤에도 옛 키로 서명한 것이 확인되고, 새 것은 새 키로 서명된다")
    void rotation() throws Exception {
        OfficeKeys before = KEY.alone();
        String old = token(before);
        MadeKey next = MadeKey.rsa(2048, "새 키");
        OfficeKeys after =
                OfficeKeys.of(KEY.certificateIn(next.in(MadeKey.store(), "2027"), "2026"), MadeKey.PASSWORD, "2027");
        String fresh = token(after);
        for (String token : List.of(old, fresh)) {
            assertThat(readByOthers(token, after)).isNotNull();
            assertThat(new CredentialCheck(KeySet.parse(KeySet.of(after).toJson())).check(token, NOW))
                    .isInstanceOf(CredentialVerdict.Genuine.class);
        }
        assertThat(verified(after, old).keyId()).isEqualTo(before.configured().id());
        assertThat(verified(after, fresh).keyId()).isEqualTo(after.configured().id());
    }

    @Test
    @DisplayName("인증서가 지난 키로는 서명하지 않고, 아무것도 남기지 않는다")
    void expiredKey() {
        InMemoryCredentials credentials = new InMemoryCredentials();
        CredentialIssuer late = new CredentialIssuer(
                credentials, KEY.alone(), ADDRESS, SEOUL, Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), SEOUL));
        assertThatThrownBy(() -> late.of(CERTIFICATE)).isInstanceOf(OfficeKeyException.class);
        assertThat(credentials.count()).isZero();
    }

    @Test
    @DisplayName("뽑힌 보안토큰의 키로는 서명하지 못한다고 말하고, 아무것도 남기지 않는다")
    void pulledOut() {
        InMemoryCredentials credentials = new InMemoryCredentials();
        for (MadeKey key : List.of(KEY, MadeKey.rsa(2048, "시연구"))) {
            CredentialIssuer issuer = issuer(credentials, key.pulledOut(), ADDRESS);
            assertThatThrownBy(() -> issuer.of(CERTIFICATE))
                    .isInstanceOf(OfficeKeyException.class)
                    .hasMessageContaining("서명하지 못했습니다");
        }
        assertThat(credentials.count()).isZero();
    }

    static VerifiedCredential verified(OfficeKeys keys, String token) {
        return new CredentialCheck(KeySet.of(keys))
                .check(token, NOW)
                .fold(CredentialVerdict.Genuine::credential, refused -> {
                    throw new AssertionError(refused.reasons());
                });
    }
}
