package kr.municipal.training.workflow.document.keys;

import static kr.municipal.training.workflow.document.keys.MadeKey.PASSWORD;
import static kr.municipal.training.workflow.document.keys.MadeKey.file;
import static kr.municipal.training.workflow.document.keys.MadeKey.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("기관의 서명 키")
class OfficeKeysTest {

    private static final Instant IN_2026 = Instant.parse("2026-03-20T00:00:00Z");
    private static final MadeKey NEW = MadeKey.ec("새 키");
    private static final MadeKey OLD = MadeKey.rsa(2048, "옛 키");
    private static final MadeKey OLDER = MadeKey.ec("더 옛 키");

    private final Path directory;

    OfficeKeysTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    @DisplayName("파일에 키가 하나이면 이름을 적지 않아도 그 키로 서명하고, 번호는 공개키의 지문(RFC 7638)이다")
    void onlyKey() throws Exception {
        OfficeKeys keys =
                OfficeKeys.pkcs12(file(NEW.in(store(), "office"), directory.resolve("k.p12")), PASSWORD, null);
        OfficeKey active = keys.active(IN_2026);
        assertThat(active.certificate()).isEqualTo(NEW.certificate());
        assertThat(active.privateKey()).isEqualTo(NEW.pair().getPrivate());
        assertThat(active.id())
                .isEqualTo(JWK.parse(NEW.certificate()).computeThumbprint().toString())
                .hasSize(43);
        assertThat(keys.published()).containsExactly(PublishedKey.of(NEW.certificate()));
    }

    @Test
    @DisplayName("키를 바꾸어도 옛 키는 개인키가 있든 인증서만 남았든 검증용으로 남고, 인증기관의 인증서는 기관의 키가 아니다")
    void rotated() {
        KeyStore store = NEW.in(store(), "2026");
        OLD.in(store, "2025");
        OLDER.certificateIn(store, "2024");
        OLDER.certificateIn(store, "2024-again");
        MadeKey.authority("인증기관").certificateIn(store, "root");
        OfficeKeys keys = OfficeKeys.of(store, PASSWORD, "2026");
        assertThat(keys.configured().certificate()).isEqualTo(NEW.certificate());
        assertThat(keys.published())
                .extracting(PublishedKey::certificate)
                .containsExactly(NEW.certificate(), OLDER.certificate(), OLD.certificate());
        assertThat(keys).hasToString("OfficeKeys[OfficeKey[" + keys.configured().id() + ", CN=새 키], 3 published]");
    }

    @Test
    @DisplayName("스스로 인증한 옛 인증서는 인증기관용으로 만들어졌어도, 서명해도 되는 것이면 검증용으로 남는다")
    void selfMade() {
        MadeKey plain = MadeKey.ownAuthority("스스로", null);
        MadeKey signing = MadeKey.ownAuthority("스스로", KeyUsage.digitalSignature | KeyUsage.keyCertSign);
        KeyStore store = NEW.in(store(), "2026");
        plain.certificateIn(store, "2025");
        signing.certificateIn(store, "2024");

        assertThat(OfficeKeys.of(store, PASSWORD, "2026").published())
                .extracting(PublishedKey::certificate)
                .containsExactly(NEW.certificate(), signing.certificate(), plain.certificate());
    }

    @Test
    @DisplayName("인증서의 처음과 마지막 순간에는 서명하고, 그 밖에는 어느 설정을 볼지 말하며 서명하지 않는다")
    void expired() {
        OfficeKeys keys = NEW.alone();
        Instant first = NEW.certificate().getNotBefore().toInstant();
        Instant last = NEW.certificate().getNotAfter().toInstant();
        assertThat(keys.active(first)).isEqualTo(keys.active(last)).isEqualTo(keys.configured());
        Stream.of(first.minusNanos(1), last.plusNanos(1))
                .forEach(outside -> assertThatThrownBy(() -> keys.active(outside))
                        .isInstanceOf(OfficeKeyException.class)
                        .hasMessageStartingWith(KeySettings.ALIAS)
                        .hasMessageContaining("유효기간")
                        .hasMessageContaining("not valid at " + outside));
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                Arguments.of(NEW.in(store(), "office"), PASSWORD, "typo", KeySettings.ALIAS, "office"),
                Arguments.of(
                        OLD.in(NEW.in(store(), "b"), "a"),
                        PASSWORD,
                        null,
                        KeySettings.ALIAS,
                        "여럿 있습니다(a, b). 쓸 것의 alias를 적으십시오."),
                Arguments.of(OLD.in(NEW.in(store(), "b"), "a"), PASSWORD, " ", KeySettings.ALIAS, "쓸 것의 alias를 적으십시오"),
                Arguments.of(NEW.certificateIn(store(), "office"), PASSWORD, "office", KeySettings.ALIAS, "no such"),
                Arguments.of(store(), PASSWORD, null, KeySettings.STORE, "서명 키가 없습니다"),
                Arguments.of(NEW.in(store(), "office"), "wrong", null, KeySettings.PASSWORD, "password"),
                Arguments.of(
                        NEW.in(store(), "office", OLDER.certificate()),
                        PASSWORD,
                        null,
                        KeySettings.ALIAS,
                        "does not belong"),
                Arguments.of(
                        NEW.in(store(), "office", OLD.certificate()),
                        PASSWORD,
                        null,
                        KeySettings.ALIAS,
                        "does not belong"),
                Arguments.of(
                        MadeKey.forEnciphering("암호화용").in(store(), "office"),
                        PASSWORD,
                        null,
                        KeySettings.ALIAS,
                        "does not allow signing"),
                Arguments.of(
                        MadeKey.rsa(1024, "짧은 키").in(store(), "office"), PASSWORD, null, KeySettings.ALIAS, "2048"),
                Arguments.of(
                        MadeKey.edwards("다른 곡선").in(store(), "office"), PASSWORD, null, KeySettings.ALIAS, "P-256"));
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("쓸 수 없는 키는 어느 설정을 고칠지 한국어와 영어로 말하며 받지 않는다")
    void unusable(KeyStore store, String password, @Nullable String alias, String setting, String says) {
        assertThatThrownBy(() -> OfficeKeys.of(store, password, alias))
                .isInstanceOfSatisfying(
                        OfficeKeyException.class, e -> assertThat(e.setting()).isEqualTo(setting))
                .hasMessageStartingWith(setting + ": ")
                .hasMessageContaining("다")
                .hasMessageContaining(says);
    }

    @Test
    @DisplayName("파일이 없거나, PKCS#12가 아니거나, 비밀번호가 틀리면 각각 말한다")
    void badFile() throws IOException {
        Path none = directory.resolve("none.p12");
        Path text = Files.writeString(directory.resolve("text.p12"), "키가 아님");
        Path good = file(NEW.in(store(), "office"), directory.resolve("good.p12"));
        assertThatThrownBy(() -> OfficeKeys.pkcs12(none, PASSWORD, null))
                .hasMessageStartingWith(KeySettings.STORE)
                .hasMessageContaining(none.toString());
        assertThatThrownBy(() -> OfficeKeys.pkcs12(directory, PASSWORD, null))
                .hasMessageStartingWith(KeySettings.STORE);
        assertThatThrownBy(() -> OfficeKeys.pkcs12(text, PASSWORD, null))
                .hasMessageStartingWith(KeySettings.STORE)
                .hasMessageContaining("PKCS#12");
        assertThatThrownBy(() -> OfficeKeys.pkcs12(good, "wrong", null)).hasMessageStartingWith(KeySettings.PASSWORD);
        assertThatThrownBy(() -> OfficeKeys.pkcs12(good, "비밀번호", null))
                .hasMessageStartingWith(KeySettings.PASSWORD)
                .hasMessageContaining("ASCII");
        assertThatThrownBy(() -> OfficeKeys.pkcs12(good, null, null)).hasMessageStartingWith(KeySettings.PASSWORD);
    }

    @Test
    @DisplayName("PKCS#11의 설정 파일이 없거나 모듈이 없으면 어느 설정인지 말한다")
    void badModule() throws IOException {
        Path none = directory.resolve("none.cfg");
        Path wrong = Files.writeString(directory.resolve("wrong.cfg"), "name=Wrong\nlibrary=/nowhere/module.so\n");
        assertThatThrownBy(() -> OfficeKeys.pkcs11(none, "0000", null)).hasMessageStartingWith(KeySettings.PKCS11);
        assertThatThrownBy(() -> OfficeKeys.pkcs11(wrong, "0000", null))
                .hasMessageStartingWith(KeySettings.PKCS11)
                .hasMessageContaining("/nowhere/module.so");
    }
}
