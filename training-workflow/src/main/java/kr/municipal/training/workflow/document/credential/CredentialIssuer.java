package kr.municipal.training.workflow.document.credential;

import com.nimbusds.jose.JOSEObjectType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.workflow.document.keys.OfficeKey;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import kr.municipal.training.workflow.document.paper.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * Makes the credential of a certificate, once: however many ask at the same moment and whenever, they get the same one.
 * Thread-safe.
 *
 * <p>Without a key there is a code and no token; the token follows when the certificate is printed with a key for the first time.
 */
public final class CredentialIssuer {

    /** So that free places on a list are found by drawing. */
    private static final int MADE_FOR_A_LIST = StatusList.SIZE / 2;

    private static final int DRAWS = 100;

    private final CertificateCredentials credentials;
    private final @Nullable OfficeKeys keys;
    private final AchievementClaims claims;
    private final Clock clock;
    private final RandomGenerator random;

    /**
     * @param credentials where they are kept
     * @param keys the office's keys, or null if it has none
     * @param address where the public reaches the office, or null if it does not; then credentials have no status and no address
     * @param zone the zone of the office
     * @param clock when something is signed
     */
    public CredentialIssuer(
            CertificateCredentials credentials,
            @Nullable OfficeKeys keys,
            @Nullable PublicAddress address,
            ZoneId zone,
            Clock clock) {
        this.credentials = credentials;
        this.keys = keys;
        this.claims = new AchievementClaims(address, zone);
        this.clock = clock;
        this.random = new SecureRandom();
    }

    /**
     * Returns the credential of a certificate, and makes it if there is none.
     *
     * @param certificate the certificate
     * @return the one credential that it has
     * @throws kr.municipal.training.workflow.document.keys.OfficeKeyException if the certificate of the office's key is not valid
     *     now; nothing is kept then
     */
    public CertificateCredential of(Certificate certificate) {
        return credentials
                .find(certificate.number())
                .map(kept -> withToken(certificate, kept))
                .orElseGet(() -> made(certificate, null));
    }

    /**
     * Returns the credential of a certificate that is printed, with the paper that it was printed on first.
     *
     * @param certificate the certificate
     * @param present keeps the paper of today and names it; asked only if the certificate has none
     * @return the one credential that it has, with its paper
     * @throws kr.municipal.training.workflow.document.keys.OfficeKeyException as {@link #of(Certificate)}
     */
    public CertificateCredential printed(Certificate certificate, Supplier<ContentId> present) {
        CertificateCredential kept = credentials
                .find(certificate.number())
                .map(one -> withToken(certificate, one))
                .orElseGet(() -> made(certificate, present.get()));
        if (kept.paper() != null) {
            return kept;
        }
        CertificateCredential printed = kept.on(present.get());
        return credentials.print(printed)
                ? printed
                : credentials.find(certificate.number()).orElseThrow();
    }

    private CertificateCredential withToken(Certificate certificate, CertificateCredential kept) {
        if (keys == null || kept.salt() == null || kept.signed() != null) {
            return kept;
        }
        CertificateCredential signed = signed(certificate, kept, keys);
        return credentials.sign(signed)
                ? signed
                : credentials.find(certificate.number()).orElseThrow();
    }

    private CertificateCredential made(Certificate certificate, @Nullable ContentId paper) {
        for (int draw = 0; draw < DRAWS; draw++) {
            CertificateCredential drawn = drawn(certificate, paper);
            if (credentials.add(drawn)) {
                return drawn;
            }
            Optional<CertificateCredential> others = credentials.find(certificate.number());
            if (others.isPresent()) {
                return others.get();
            }
        }
        throw new IllegalStateException("no free place on a status list for certificate " + certificate.number());
    }

    private CertificateCredential drawn(Certificate certificate, @Nullable ContentId paper) {
        CertificateCredential bare = new CertificateCredential(
                certificate.number(),
                VerificationCode.drawn(random),
                new StatusPosition(lists(credentials.count() + 1), random.nextInt(StatusList.SIZE)),
                HolderHash.salt(random),
                null,
                paper);
        return keys == null ? bare : signed(certificate, bare, keys);
    }

    /** How many lists so many credentials need; at least one, so that there is something to ask before the first. */
    static int lists(int count) {
        return 1 + Math.max(0, count - 1) / MADE_FOR_A_LIST;
    }

    private CertificateCredential signed(Certificate certificate, CertificateCredential bare, OfficeKeys office) {
        OfficeKey key = office.active(clock.instant());
        String salt = Objects.requireNonNull(bare.salt());
        String token = Tokens.signed(key, JOSEObjectType.JWT, claims.of(certificate, bare, salt, key.id()));
        return bare.with(new CertificateCredential.Signed(key.id(), token));
    }
}
