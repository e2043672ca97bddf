package kr.municipal.training.workflow.document.credential;

import java.time.Instant;
import java.util.Optional;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.RegisterLine;
import kr.municipal.training.certificate.Validity;
import org.jspecify.annotations.Nullable;

/** What the register answers to the public (수료증 진위 확인): who has the code of a certificate learns of that one alone. */
public final class PublicRegister {

    private final Certificates certificates;
    private final CertificateCredentials credentials;

    public PublicRegister(Certificates certificates, CertificateCredentials credentials) {
        this.certificates = certificates;
        this.credentials = credentials;
    }

    /**
     * Looks a certificate up.
     *
     * @param typed the code as somebody typed it
     * @param now the moment at which it should hold
     * @return what anybody may know; empty alike for a code that is nobody's and for what is no code
     */
    public Optional<PublicEntry> find(String typed, Instant now) {
        return VerificationCode.parse(typed)
                .flatMap(credentials::numberOf)
                .flatMap(certificates::line)
                .map(line -> entry(line, now));
    }

    private static PublicEntry entry(RegisterLine line, Instant now) {
        Validity validity = line.validity(now);
        return validity.fold(
                () -> entry(line, PublicEntry.State.HOLDING, null, null),
                revoked -> entry(line, PublicEntry.State.REVOKED, revoked.since(), null),
                replaced -> entry(
                        line,
                        PublicEntry.State.REPLACED,
                        replaced.since(),
                        replaced.successor().text()));
    }

    private static PublicEntry entry(
            RegisterLine line, PublicEntry.State state, @Nullable Instant since, @Nullable String successor) {
        Certificate certificate = line.certificate();
        CertificateDetails details = certificate.details();
        return new PublicEntry(
                certificate.number().text(),
                details.isErased() ? null : MaskedName.of(details.holderName()),
                details.courseTitle(),
                details.year(),
                details.cohort(),
                details.from(),
                details.to(),
                details.hours(),
                details.issuer(),
                certificate.issuedOn(),
                state,
                since,
                successor);
    }
}
