package kr.municipal.training.workflow.document.keys;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Takes the office's keys out of an opened store. */
final class StoredKeys {

    private final KeyStore store;
    private final @Nullable String password;

    private StoredKeys(KeyStore store, @Nullable String password) {
        this.store = store;
        this.password = password;
    }

    static OfficeKeys of(KeyStore store, @Nullable String password, @Nullable String alias) {
        try {
            return new StoredKeys(store, password).read(alias);
        } catch (UnrecoverableKeyException e) {
            throw new OfficeKeyException(
                    KeySettings.PASSWORD,
                    "개인키의 비밀번호가 저장소의 비밀번호와 다릅니다. 둘을 같게 하십시오.",
                    "The key has another password than the store.",
                    e);
        } catch (GeneralSecurityException e) {
            throw new OfficeKeyException(
                    KeySettings.STORE, "저장소의 키를 쓸 수 없습니다.", "The keys of the store cannot be used.", e);
        }
    }

    private OfficeKeys read(@Nullable String alias) throws GeneralSecurityException {
        OfficeKey active = active(StringUtils.isBlank(alias) ? onlyKey() : alias);
        Map<String, PublishedKey> published = new LinkedHashMap<>();
        publish(published, active.certificate());
        for (String each : aliases()) {
            Certificate certificate = store.getCertificate(each);
            if (certificate instanceof X509Certificate x509 && isOfTheOffice(each, x509)) {
                publish(published, x509);
            }
        }
        return new OfficeKeys(active, List.copyOf(published.values()));
    }

    private boolean isOfTheOffice(String alias, X509Certificate certificate) throws GeneralSecurityException {
        return store.isKeyEntry(alias) || SigningKeyRules.isOfSigner(certificate);
    }

    private static void publish(Map<String, PublishedKey> published, X509Certificate certificate) {
        if (SigningKeyRules.isSupported(certificate.getPublicKey())) {
            PublishedKey key = PublishedKey.of(certificate);
            published.putIfAbsent(key.id(), key);
        }
    }

    private OfficeKey active(String alias) throws GeneralSecurityException {
        if (!store.isKeyEntry(alias)) {
            throw unknown(alias, keys());
        }
        Key key = store.getKey(alias, password == null ? null : password.toCharArray());
        Certificate[] chain = store.getCertificateChain(alias);
        if (!(key instanceof PrivateKey privateKey) || chain == null) {
            throw unknown(alias, keys());
        }
        List<X509Certificate> certificates =
                Arrays.stream(chain).map(X509Certificate.class::cast).toList();
        SigningKeyRules.require(alias, privateKey, certificates.get(0));
        return new OfficeKey(PublishedKey.of(certificates.get(0)).id(), privateKey, certificates);
    }

    private String onlyKey() throws GeneralSecurityException {
        List<String> keys = keys();
        if (keys.size() != 1) {
            throw unnamed(keys);
        }
        return keys.get(0);
    }

    private static OfficeKeyException unnamed(List<String> keys) {
        return keys.isEmpty()
                ? new OfficeKeyException(
                        KeySettings.STORE,
                        "저장소에 서명 키가 없습니다. 개인키와 인증서가 함께 든 저장소를 적으십시오.",
                        "The store has no private key with a certificate.")
                : new OfficeKeyException(
                        KeySettings.ALIAS,
                        "저장소에 서명 키가 여럿 있습니다(" + String.join(", ", keys) + "). 쓸 것의 alias를 적으십시오.",
                        "The store has several private keys; name the one to be used.");
    }

    private static OfficeKeyException unknown(String alias, List<String> keys) {
        String known = keys.isEmpty() ? "-" : String.join(", ", keys);
        return new OfficeKeyException(
                KeySettings.ALIAS,
                "‘" + alias + "’(이)라는 서명 키가 저장소에 없습니다. 저장소의 서명 키: " + known + ".",
                "The store has no such private key; it has: " + known + ".");
    }

    private List<String> keys() throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String alias : aliases()) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        return keys;
    }

    /** Sorted, so that the same store is always read in the same order. */
    private List<String> aliases() throws GeneralSecurityException {
        List<String> aliases = Collections.list(store.aliases());
        Collections.sort(aliases);
        return aliases;
    }
}
