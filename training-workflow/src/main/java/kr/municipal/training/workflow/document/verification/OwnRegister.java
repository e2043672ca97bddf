package kr.municipal.training.workflow.document.verification;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.Validity;
import kr.municipal.training.workflow.document.credential.VerifiedCredential;
import kr.municipal.training.workflow.document.keys.KeySet;

/** The register of the office that is asked itself. Whoever has the file learns when and why its certificate was revoked. */
public final class OwnRegister implements RegisterLookup {

    private final Certificates certificates;

    /**
     * Returns the register of an office.
     *
     * @param certificates all it ever issued
     */
    public OwnRegister(Certificates certificates) {
        this.certificates = Objects.requireNonNull(certificates, "certificates");
    }

    @Override
    public RegisterAnswer ask(VerifiedCredential credential, KeySet trusted, Instant now) {
        return validity(credential, now)
                .map(validity -> RegisterAnswer.of(credential.number(), validity))
                .orElseGet(() -> RegisterAnswer.unknown(credential.number()));
    }

    /** Whether the certificate of a credential holds; empty if there is none of its number, or another one. */
    Optional<Validity> validity(VerifiedCredential credential, Instant now) {
        return certificates
                .line(credential.number())
                .filter(line -> isOf(line.certificate().details(), credential))
                .map(line -> line.validity(now));
    }

    private static boolean isOf(CertificateDetails details, VerifiedCredential credential) {
        return details.courseTitle().equals(credential.courseTitle())
                && details.from().equals(credential.from())
                && details.to().equals(credential.to());
    }
}
