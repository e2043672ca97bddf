package kr.municipal.training.workflow.document.keys;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The keys whose signatures somebody trusts: the office's own, and those of authorities whose certificates are trusted for everybody
 * they certify. Immutable and thread-safe.
 *
 * <p>A certificate of an authority is one that says so itself (basic constraints). It speaks for all that it certified: who gives it
 * has to look at the name of the sealer too. Every certificate speaks for what was signed with its own key.
 */
public final class TrustedKeys {

    private static final int NO_AUTHORITY = -1;
    private static final TrustedKeys NONE = new TrustedKeys(List.of(), List.of());

    private final List<PublicKey> keys;
    private final List<X509Certificate> authorities;

    private TrustedKeys(Collection<? extends PublicKey> keys, Collection<X509Certificate> authorities) {
        this.keys = List.copyOf(keys);
        this.authorities = List.copyOf(authorities);
    }

    /**
     * Returns that nobody is trusted, so that nothing can be said of who signed.
     *
     * @return no keys
     */
    public static TrustedKeys none() {
        return NONE;
    }

    /**
     * Returns the keys that an office publishes.
     *
     * @param office the office's keys
     * @return all that verify what it signed
     */
    public static TrustedKeys of(OfficeKeys office) {
        return new TrustedKeys(
                office.published().stream()
                        .map(key -> key.certificate().getPublicKey())
                        .toList(),
                List.of());
    }

    /**
     * Returns keys and certificates.
     *
     * @param keys keys trusted themselves
     * @param certificates certificates, all of which speak for themselves, and those of authorities also for whom they certify
     * @return the keys
     */
    public static TrustedKeys of(Collection<? extends PublicKey> keys, Collection<X509Certificate> certificates) {
        List<PublicKey> all = new ArrayList<>(keys);
        List<X509Certificate> authorities = new ArrayList<>();
        for (X509Certificate certificate : certificates) {
            if (SigningKeyRules.isOfSigner(certificate)) {
                all.add(certificate.getPublicKey());
            }
            if (certificate.getBasicConstraints() != NO_AUTHORITY) {
                authorities.add(certificate);
            }
        }
        return new TrustedKeys(all, authorities);
    }

    /**
     * Reads a file of keys: a JSON Web Key Set, certificates or public keys as PEM, or one of either as DER.
     *
     * @param file the content of the file
     * @return the keys of the file, at least one
     * @throws IllegalArgumentException if it holds nothing of that kind
     */
    public static TrustedKeys read(byte[] file) {
        return KeyFile.read(file);
    }

    /**
     * Says whether nobody is trusted.
     *
     * @return true if there is no key
     */
    public boolean isEmpty() {
        return keys.isEmpty() && authorities.isEmpty();
    }

    /**
     * Returns the keys that are trusted themselves for documents, and those of further certificates.
     *
     * @param certificates certificates that were found to be trusted, though by an authority
     * @return the keys, without those of authorities that only certify
     */
    public KeySet with(List<X509Certificate> certificates) {
        List<PublicKey> all = new ArrayList<>(keys);
        certificates.forEach(certificate -> all.add(certificate.getPublicKey()));
        return KeySet.ofKeys(all);
    }

    /**
     * Says whether the key of a certificate is trusted itself, whoever certified it.
     *
     * @param certificate the certificate
     * @return false if at most an authority speaks for it
     */
    public boolean trustItself(X509Certificate certificate) {
        return keys.contains(certificate.getPublicKey()) || authorities.contains(certificate);
    }

    /**
     * Says whether the key of a certificate is trusted, or certified by a trusted authority at a moment.
     *
     * @param chain the certificate and those above it
     * @param at the moment at which the certificates have to be valid
     * @return true if either
     */
    public boolean trust(List<X509Certificate> chain, Instant at) {
        return !chain.isEmpty() && (trustItself(chain.get(0)) || !authorities.isEmpty() && isCertified(chain, at));
    }

    private boolean isCertified(List<X509Certificate> chain, Instant at) {
        try {
            List<X509Certificate> below = chain.stream()
                    .takeWhile(certificate -> !authorities.contains(certificate))
                    .filter(certificate -> !isRoot(certificate))
                    .toList();
            CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(below);
            PKIXParameters rules = new PKIXParameters(anchors());
            rules.setRevocationEnabled(false);
            rules.setDate(Date.from(at));
            CertPathValidator.getInstance("PKIX").validate(path, rules);
            return !below.isEmpty();
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private Set<TrustAnchor> anchors() {
        return authorities.stream()
                .map(authority -> new TrustAnchor(authority, null))
                .collect(Collectors.toSet());
    }

    private static boolean isRoot(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }
}
