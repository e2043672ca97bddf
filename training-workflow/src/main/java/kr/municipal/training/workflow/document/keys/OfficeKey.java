package kr.municipal.training.workflow.document.keys;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A key of the office that signs.
 *
 * @param id the thumbprint of its public key; see {@link PublishedKey#id()}
 * @param privateKey the private part, which may live in a hardware module and have no encoded form
 * @param chain the certificates, the key's own first
 */
public record OfficeKey(String id, PrivateKey privateKey, List<X509Certificate> chain) {

    /** Checks the components. */
    public OfficeKey {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(privateKey, "privateKey");
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("key " + id + " has no certificate");
        }
    }

    /**
     * Returns the certificate of the key itself.
     *
     * @return the first of the chain
     */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /**
     * Says whether the key's certificate is valid at a moment.
     *
     * @param at the moment
     * @return false before its first and after its last moment
     */
    public boolean isValid(Instant at) {
        return !at.isBefore(certificate().getNotBefore().toInstant())
                && !at.isAfter(certificate().getNotAfter().toInstant());
    }

    /** The private part stays out of logs. */
    @Override
    public String toString() {
        return "OfficeKey[" + id + ", "
                + certificate().getSubjectX500Principal().getName() + "]";
    }
}
