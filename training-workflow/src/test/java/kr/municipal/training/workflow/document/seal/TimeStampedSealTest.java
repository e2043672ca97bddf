package kr.municipal.training.workflow.document.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import kr.municipal.training.workflow.document.Printed;
import kr.municipal.training.workflow.document.keys.OfficeKey;
import kr.municipal.training.workflow.document.seal.TimeStamping.WhenUnavailable;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("봉인의 시점확인 (RFC 3161)")
class TimeStampedSealTest {

    private static final Instant STAMPED = Instant.parse("2026-03-24T05:00:02Z");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Clock CLOCK = Clock.fixed(PdfSealTest.NOW, ZoneOffset.UTC);
    private static final OfficeKey KEY = Issuing.selfSigned("EC", "마포구청장");
    private static final OfficeKey STAMPER =
            Issuing.root("시점확인 최상위").below("시점확인 인증기관").stamping("RSA", "시점확인 서버");

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    @DisplayName("서명값을 시점확인받아 봉인에 담는다")
    void stamps(String algorithm) throws Exception {
        OfficeKey stamper = Issuing.root("시점확인 최상위").stamping(algorithm, "시점확인 서버");
        try (StampingServer server = StampingServer.of(stamper, STAMPED)) {
            byte[] sealed = seal(server.address(), WhenUnavailable.REFUSE);

            SignerInformation signer = PdfSealTest.signer(PdfSealTest.signature(sealed), sealed);
            Attribute attribute =
                    signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
            TimeStampToken stamp =
                    new TimeStampToken(ContentInfo.getInstance(attribute.getAttributeValues()[0]));
            assertThat(stamp.getTimeStampInfo().getGenTime()).isEqualTo(STAMPED);
            TimeStampCheck.require(stamp, SealContainer.sha256(signer.getSignature()));
        }
    }

    @Test
    @DisplayName("응답하지 않는 기관은 정해진 시간만 기다린다")
    void waitsOnlySoLong() {
        CountDownLatch forever = new CountDownLatch(1);
        try (StampingServer silent = new StampingServer(question -> {
            forever.await();
            return question;
        })) {
            HttpTimeStampAuthority authority = new HttpTimeStampAuthority(silent.address(), Duration.ofMillis(200));
            assertThatThrownBy(() -> authority.stamp(new byte[32]))
                    .isInstanceOf(TimeStampException.class)
                    .hasMessageContaining("200밀리초")
                    .hasMessageContaining("No answer within");
            forever.countDown();
        }
    }

    @Test
    @DisplayName("틀린 응답, 거절, 남의 시점확인, 끝없는 응답, 닫힌 문은 모두 까닭을 말한다")
    void saysWhatIsWrong() throws Exception {
        byte[] ofSomethingElse = StampingServer.stamp(STAMPER, STAMPED, question(new byte[32]));
        refused(question -> "여보세요".getBytes(StandardCharsets.UTF_8), 200, "올바르지 않은 응답");
        refused(question -> new byte[0], 503, "HTTP 503");
        refused(question -> ofSomethingElse, 200, "올바르지 않은 응답");
        refused(question -> new byte[1 << 20], 200, "연결할 수 없음");
        refused(
                question ->
                        StampingServer.stamp(Issuing.selfSigned("RSA", "아무나"), STAMPED, new TimeStampRequest(question)),
                200,
                "");
        try (ServerSocket closed = new ServerSocket(0)) {
            URI address = URI.create("http://127.0.0.1:" + closed.getLocalPort() + "/");
            closed.close();
            assertThatThrownBy(() -> new HttpTimeStampAuthority(address, PATIENCE).stamp(new byte[32]))
                    .isInstanceOf(TimeStampException.class)
                    .hasMessageContaining(address.toString());
        }
    }

    @Test
    @DisplayName("인증서를 열 개보다 많이 담은 시점확인은 하나도 살펴보지 않고 받지 않는다")
    void crowded() throws Exception {
        try (StampingServer ten = StampingServer.of(BadFiles.withChain(STAMPER, 10), STAMPED);
                StampingServer eleven = StampingServer.of(BadFiles.withChain(STAMPER, 11), STAMPED)) {
            new HttpTimeStampAuthority(ten.address(), PATIENCE).stamp(new byte[32]);
            HttpTimeStampAuthority authority = new HttpTimeStampAuthority(eleven.address(), PATIENCE);
            assertThatThrownBy(() -> authority.stamp(new byte[32]))
                    .isInstanceOf(TimeStampException.class)
                    .hasMessageContaining("too many certificates");
        }
    }

    @Test
    @DisplayName("기관이 응답하지 않으면 설정에 따라 봉인하지 않거나, 시점확인 없이 봉인한다")
    void withoutStamp() throws Exception {
        try (StampingServer broken = new StampingServer(question -> new byte[0]).status(500)) {
            assertThatThrownBy(() -> seal(broken.address(), WhenUnavailable.REFUSE))
                    .isInstanceOf(TimeStampException.class);

            byte[] sealed = seal(broken.address(), WhenUnavailable.SEAL_WITHOUT);
            assertThat(PdfSealTest.signer(PdfSealTest.signature(sealed), sealed).getUnsignedAttributes())
                    .isNull();
        }
    }

    @Test
    @DisplayName("HTTP 주소와 기다릴 시간이 아닌 설정은 받지 않는다")
    void settings() {
        assertThatThrownBy(() -> new HttpTimeStampAuthority(URI.create("ftp://tsa.example"), PATIENCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ftp://tsa.example");
        assertThatThrownBy(() -> new HttpTimeStampAuthority(URI.create("http://tsa.example"), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(StampingServer.Answering answering, int status, String why) {
        try (StampingServer server = new StampingServer(answering).status(status)) {
            assertThatThrownBy(() -> new HttpTimeStampAuthority(server.address(), PATIENCE).stamp(new byte[32]))
                    .isInstanceOf(TimeStampException.class)
                    .hasMessageContaining(why)
                    .hasMessageContaining(server.address().toString());
        }
    }

    private static TimeStampRequest question(byte[] sha256) throws IOException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(TSPAlgorithms.SHA256, sha256);
    }

    static byte[] seal(URI authority, WhenUnavailable whenUnavailable) {
        return new PdfSeal(CLOCK, new TimeStamping(new HttpTimeStampAuthority(authority, PATIENCE), whenUnavailable))
                .seal(Printed.ORDINARY.pdf(), KEY);
    }
}
