package kr.municipal.training.workflow.document.credential;

import static kr.municipal.training.workflow.document.credential.IssuingCredentialsTest.ADDRESS;
import static kr.municipal.training.workflow.document.credential.IssuingCredentialsTest.CERTIFICATE;
import static kr.municipal.training.workflow.document.credential.IssuingCredentialsTest.NOW;
import static kr.municipal.training.workflow.document.credential.IssuingCredentialsTest.SEOUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import kr.municipal.training.workflow.document.keys.MadeKey;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import kr.municipal.training.workflow.document.paper.InMemoryPapers;
import org.apache.commons.codec.binary.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("상태 목록")
class StatusListsTest {

    private static final OfficeKeys KEYS = MadeKey.ec("시연구").alone();

    private final InMemoryCredentials credentials = new InMemoryCredentials();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final StatusLists lists = new StatusLists(
            credentials, new InMemoryPapers(), KEYS, ADDRESS, SEOUL, ((InstantSource) now::get).withZone(SEOUL));

    @Test
    @DisplayName("취소된 수료증의 자리만 1이고, 기관이 서명하며, 하루가 지나면 쓸 수 없다")
    void revoked() throws Exception {
        CertificateCredential made =
                IssuingCredentialsTest.issuer(credentials, KEYS, ADDRESS).of(CERTIFICATE);
        int index = made.position().index();
        now.set(NOW.minus(StatusLists.KEPT));
        assertThat(read().hasEnded(index)).isFalse();
        credentials.end(CERTIFICATE.number());
        now.set(NOW);
        assertThat(read()).isEqualTo(StatusList.of(List.of(index)));
        Map<String, Object> claims = claims();
        assertThat(claims)
                .containsEntry("id", "https://edu.example.go.kr/credentials/status/1")
                .containsEntry("type", List.of("VerifiableCredential", "BitstringStatusListCredential"))
                .containsEntry("validUntil", "2026-03-21T10:00:00+09:00")
                .containsEntry("exp", NOW.plus(StatusLists.VALID).getEpochSecond());
        assertThat(lists.token(0)).isEmpty();
        assertThat(lists.token(2)).isEmpty();
    }

    @Test
    @DisplayName("한 번 서명한 목록은 1분 동안 그대로 내주고, 그 뒤나 시계를 되돌린 때에는 다시 서명한다")
    void kept() {
        String first = lists.token(1).orElseThrow();
        now.set(NOW.plus(StatusLists.KEPT).minusMillis(1));
        assertThat(lists.token(1)).contains(first);
        now.set(NOW.plus(StatusLists.KEPT));
        String second = lists.token(1).orElseThrow();
        assertThat(second).isNotEqualTo(first);
        now.set(NOW);
        assertThat(lists.token(1)).hasValueSatisfying(third -> assertThat(third).isNotIn(first, second));
    }

    @Test
    @DisplayName("어떤 자리들이든 그대로 되돌아오고, 첫 자리는 맨 왼쪽 비트이다")
    void comesBack() {
        qt().withExamples(50)
                .forAll(lists().of(integers().between(0, StatusList.SIZE - 1)).ofSizeBetween(0, 200))
                .checkAssert(ended -> {
                    StatusList list = StatusList.of(ended);
                    assertThat(StatusList.decode(list.encoded()))
                            .isEqualTo(list)
                            .hasSameHashCodeAs(list);
                    assertThat(ended).allMatch(list::hasEnded);
                    assertThat(bits(list.encoded())).isEqualTo(expected(ended));
                });
    }

    @Test
    @DisplayName("목록이 아닌 것과 크기가 다른 것은 받지 않는다")
    void refused() {
        String bomb = "u" + Base64.encodeBase64URLSafeString(zipped(new byte[5_000_000]));
        String small = "u" + Base64.encodeBase64URLSafeString(zipped(new byte[10]));
        for (String wrong : List.of("", "z123", "u!!", "uAAAA", bomb, small)) {
            assertThatIllegalArgumentException().isThrownBy(() -> StatusList.decode(wrong));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> StatusList.of(List.of(StatusList.SIZE)));
        assertThatIllegalArgumentException().isThrownBy(() -> new StatusPosition(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new StatusPosition(1, StatusList.SIZE));
    }

    @Test
    @DisplayName("목록의 절반까지만 쓰고 다음 목록으로 넘어간다")
    void manyLists() {
        assertThat(CredentialIssuer.lists(0)).isOne();
        assertThat(CredentialIssuer.lists(StatusList.SIZE / 2)).isOne();
        assertThat(CredentialIssuer.lists(StatusList.SIZE / 2 + 1)).isEqualTo(2);
    }

    private Map<String, Object> claims() throws Exception {
        return IssuingCredentialsTest.readWithoutSubject(lists.token(1).orElseThrow(), KEYS)
                .getJwtClaims()
                .getClaimsMap();
    }

    @SuppressWarnings("unchecked")
    private StatusList read() throws Exception {
        Map<String, Object> subject = (Map<String, Object>) claims().getOrDefault("credentialSubject", Map.of());
        assertThat(subject).containsEntry("type", "BitstringStatusList").containsEntry("statusPurpose", "revocation");
        return StatusList.decode(String.valueOf(subject.get("encodedList")));
    }

    /** With another decoder, and the bits turned round, for BitSet counts them from the right of each byte. */
    private static BitSet bits(String encoded) {
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(Base64.decodeBase64(encoded.substring(1))))) {
            byte[] bytes = in.readAllBytes();
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (Integer.reverse(bytes[i]) >>> 24);
            }
            return BitSet.valueOf(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BitSet expected(List<Integer> ended) {
        BitSet bits = new BitSet();
        ended.forEach(bits::set);
        return bits;
    }

    private static byte[] zipped(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
