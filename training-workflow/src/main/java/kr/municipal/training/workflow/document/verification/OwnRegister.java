package kr.municipal.training.workflow.document.verification;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.RegisterLine;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.workflow.document.credential.VerifiedCredential;
import kr.municipal.training.workflow.document.keys.KeySet;
import org.apache.commons.lang3.StringUtils;

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
        return certificates
                .line(credential.number())
                .filter(line -> isOf(line.certificate().details(), credential))
                .map(line -> answer(line, now))
                .orElseGet(() -> RegisterAnswer.unknown(credential.number()));
    }

    private static boolean isOf(CertificateDetails details, VerifiedCredential credential) {
        return details.courseTitle().equals(credential.courseTitle())
                && details.from().equals(credential.from())
                && details.to().equals(credential.to());
    }

    private static RegisterAnswer answer(RegisterLine line, Instant now) {
        String number = line.certificate().number().value();
        return line.validity(now)
                .fold(
                        RegisterAnswer::holds,
                        revoked -> RegisterAnswer.ended(Reason.of("VERIFICATION_REVOKED")
                                .with("number", number)
                                .with("since", revoked.since())
                                .with("words", StringUtils.stripEnd(revoked.words(), "."))),
                        replaced -> RegisterAnswer.ended(Reason.of("VERIFICATION_REPLACED")
                                .with("number", number)
                                .with("since", replaced.since())
                                .with("successor", replaced.successor().value())));
    }
}
