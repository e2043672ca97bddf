package kr.municipal.training.workflow.document.keys;

import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The office's keys: one signs, all of them verify. Immutable and thread-safe; a store that was changed is read at the next
 * start.
 *
 * <p>A key is changed by adding the new one to the store and making its name the active one. The old one stays in the store, with
 * or without its private part, so that what it signed stays verifiable for as long as its certificate is there.
 */
public final class OfficeKeys {

    private final OfficeKey active;
    private final List<PublishedKey> published;

    OfficeKeys(OfficeKey active, List<PublishedKey> published) {
        this.active = Objects.requireNonNull(active, "active");
        this.published = List.copyOf(published);
    }

    /**
     * Reads a PKCS#12 file.
     *
     * @param file the file
     * @param password its password
     * @param alias the name of the key that signs; null if the file holds one key only
     * @return the keys
     * @throws OfficeKeyException if the file is missing or none, the password wrong, the name unknown, or the key cannot sign for
     *     its certificate
     */
    public static OfficeKeys pkcs12(Path file, @Nullable String password, @Nullable String alias) {
        return StoredKeys.of(KeyStores.pkcs12(file, password), password, alias);
    }

    /**
     * Opens a PKCS#11 module (보안토큰, HSM). The private keys do not leave it. The module becomes a security provider of this
     * machine.
     *
     * @param configuration the configuration file of the JDK's SunPKCS11 provider
     * @param pin the PIN
     * @param alias the label of the key that signs; null if the module holds one key only
     * @return the keys
     * @throws OfficeKeyException if the module cannot be opened, the PIN is wrong, the label unknown, or the key cannot sign for
     *     its certificate
     */
    public static OfficeKeys pkcs11(Path configuration, @Nullable String pin, @Nullable String alias) {
        return StoredKeys.of(KeyStores.pkcs11(configuration, pin), pin, alias);
    }

    /**
     * Takes keys from an opened store.
     *
     * @param store the store
     * @param password the password of its entries
     * @param alias the name of the key that signs; null if the store holds one key only
     * @return the keys
     * @throws OfficeKeyException as {@link #pkcs12}
     */
    public static OfficeKeys of(KeyStore store, @Nullable String password, @Nullable String alias) {
        return StoredKeys.of(store, password, alias);
    }

    /**
     * Returns the key that signs, if its certificate is valid.
     *
     * @param now the moment of signing
     * @return the key
     * @throws OfficeKeyException if the certificate has expired or is not valid yet: nothing is signed then
     */
    public OfficeKey active(Instant now) {
        if (active.isValid(now)) {
            return active;
        }
        X509Certificate certificate = active.certificate();
        throw new OfficeKeyException(
                KeySettings.ALIAS,
                "서명 인증서의 유효기간(%s ~ %s)이 아니므로 서명하지 않습니다. 새 인증서를 저장소에 넣고 그 이름으로 바꾸십시오."
                        .formatted(
                                certificate.getNotBefore().toInstant(),
                                certificate.getNotAfter().toInstant()),
                "The certificate %s is not valid at %s; add a new one to the store and name it here."
                        .formatted(certificate.getSubjectX500Principal().getName(), now));
    }

    /**
     * Returns the key that signs, whether or not its certificate is valid.
     *
     * @return the key, not for signing
     */
    public OfficeKey configured() {
        return active;
    }

    /**
     * Returns every key that verifies what the office signed: that of each private key of the store, and of each certificate that
     * it holds alone. The certificate of a certification authority is no key of the office, unless it certified itself and may sign
     * documents too.
     *
     * @return the keys, the active one first, each once
     */
    public List<PublishedKey> published() {
        return published;
    }

    @Override
    public String toString() {
        return "OfficeKeys[" + active + ", " + published.size() + " published]";
    }
}
