package kr.municipal.training.workflow.document.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import java.security.cert.X509Certificate;
import java.util.Objects;

/**
 * A public key of the office that anybody may verify with.
 *
 * @param id the key's thumbprint by RFC 7638 (SHA-256, base64url), which depends on the key alone: a certificate renewed for
 *     the same key has the same id
 * @param certificate the certificate it stands in
 */
public record PublishedKey(String id, X509Certificate certificate) {

    /** Checks the components. */
    public PublishedKey {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(certificate, "certificate");
    }

    /**
     * Returns the key of a certificate.
     *
     * @param certificate the certificate
     * @return the key with its id
     * @throws IllegalArgumentException if the key is neither RSA nor on a curve of NIST
     */
    public static PublishedKey of(X509Certificate certificate) {
        try {
            JWK key = JWK.parse(certificate);
            return new PublishedKey(key.computeThumbprint().toString(), certificate);
        } catch (JOSEException e) {
            throw new IllegalArgumentException(
                    "not a key to verify with: " + certificate.getPublicKey().getAlgorithm(), e);
        }
    }
}
