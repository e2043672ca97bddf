package kr.municipal.training.workflow.document.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Public keys that somebody trusts, by their thumbprints (RFC 7638), as a JSON Web Key Set (RFC 7517). Immutable and thread-safe.
 *
 * <p>What a set calls its keys does not count: the thumbprint is computed. Secret keys and those of other kinds are left out.
 */
public final class KeySet {

    private final Map<String, JWK> keys;

    private KeySet(Map<String, JWK> keys) {
        this.keys = keys;
    }

    /**
     * Returns the keys that an office publishes.
     *
     * @param office the office's keys
     * @return all that verify, the active one first
     */
    public static KeySet of(OfficeKeys office) {
        return of(office.published().stream().map(PublishedKey::certificate).toList());
    }

    /**
     * Returns the keys of certificates.
     *
     * @param certificates the certificates, each with its key's own
     * @return the keys, in their order
     */
    public static KeySet of(Collection<X509Certificate> certificates) {
        try {
            Map<String, JWK> keys = new LinkedHashMap<>();
            for (X509Certificate certificate : certificates) {
                add(keys, JWK.parse(certificate));
            }
            return new KeySet(keys);
        } catch (JOSEException e) {
            throw new IllegalArgumentException("a certificate with a key of another kind: " + certificates, e);
        }
    }

    /**
     * Returns bare public keys; those of other kinds are left out.
     *
     * @param publicKeys the keys
     * @return the keys, in their order
     */
    public static KeySet ofKeys(Collection<? extends PublicKey> publicKeys) {
        try {
            Map<String, JWK> keys = new LinkedHashMap<>();
            for (PublicKey key : publicKeys) {
                if (key instanceof RSAPublicKey rsa) {
                    add(keys, new RSAKey.Builder(rsa).build());
                } else if (key instanceof ECPublicKey ec && SigningKeyRules.isSupported(ec)) {
                    add(keys, new ECKey.Builder(Curve.forECParameterSpec(ec.getParams()), ec).build());
                }
            }
            return new KeySet(keys);
        } catch (JOSEException e) {
            throw new IllegalArgumentException("keys without a thumbprint: " + publicKeys, e);
        }
    }

    /**
     * Reads a JSON Web Key Set.
     *
     * @param json the text
     * @return its public keys that can verify signatures here
     * @throws IllegalArgumentException if it is no such set
     */
    public static KeySet parse(String json) {
        try {
            Map<String, JWK> keys = new LinkedHashMap<>();
            for (JWK key : JWKSet.parse(json).getKeys()) {
                add(keys, key);
            }
            return new KeySet(keys);
        } catch (ParseException | JOSEException e) {
            throw new IllegalArgumentException("not a JSON Web Key Set", e);
        }
    }

    private static void add(Map<String, JWK> keys, JWK key) throws JOSEException {
        String id = key.computeThumbprint().toString();
        if (key instanceof RSAKey rsa && SigningKeyRules.isSupported(rsa.toPublicKey())) {
            keys.putIfAbsent(
                    id,
                    new RSAKey.Builder(rsa.toPublicJWK())
                            .keyID(id)
                            .keyUse(KeyUse.SIGNATURE)
                            .build());
        } else if (key instanceof ECKey ec && SigningKeyRules.isSupported(ec.toPublicKey())) {
            keys.putIfAbsent(
                    id,
                    new ECKey.Builder(ec.toPublicJWK())
                            .keyID(id)
                            .keyUse(KeyUse.SIGNATURE)
                            .build());
        }
    }

    /**
     * Looks a key up.
     *
     * @param id its thumbprint
     * @return the public key, RSA or EC; or empty if this set does not trust it
     */
    public Optional<PublicKey> find(String id) {
        return Optional.ofNullable(keys.get(id)).map(KeySet::publicKey);
    }

    private static PublicKey publicKey(JWK key) {
        try {
            return key instanceof RSAKey rsa ? rsa.toPublicKey() : key.toECKey().toPublicKey();
        } catch (JOSEException e) {
            throw new IllegalStateException("key " + key.getKeyID() + " was read and cannot be used", e);
        }
    }

    /**
     * Returns the thumbprints of all keys.
     *
     * @return the ids, in the order of the set
     */
    public List<String> ids() {
        return List.copyOf(keys.keySet());
    }

    /**
     * Returns the set as JSON, with the certificates where it was made from some; what stands at
     * {@code /.well-known/jwks.json}.
     *
     * @return the document, public keys only
     */
    public String toJson() {
        return new JWKSet(List.copyOf(keys.values())).toString(true);
    }

    @Override
    public String toString() {
        return "KeySet" + ids();
    }
}
