package kr.municipal.training.workflow.document;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.workflow.document.credential.CertificateCredential;
import kr.municipal.training.workflow.document.credential.CredentialIssuer;
import kr.municipal.training.workflow.document.credential.PublicAddress;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import kr.municipal.training.workflow.document.seal.PdfSeal;
import org.jspecify.annotations.Nullable;

/**
 * The file of a certificate as it is handed out: the page with its QR code, the credential inside, the seal on it. Every download
 * comes from here. Thread-safe.
 *
 * <p>Without a public address there is no QR code, without a key neither credential nor seal. The unsealed file is the same bytes
 * each time; the seal says when it was put on.
 */
public final class CertificateFile {

    /** The name of the credential among the attached files. */
    public static final String CREDENTIAL = "credential.jwt";

    private static final String MEDIA_TYPE = "application/jwt";
    private static final String DESCRIPTION = "전자 수료증 (Open Badges 3.0)";

    private final CertificatePdf pdf;
    private final CredentialIssuer credentials;
    private final @Nullable PublicAddress address;
    private final PdfSeal seal;
    private final @Nullable OfficeKeys keys;

    /**
     * @param pdf prints the page
     * @param credentials makes the credential at the first print
     * @param address where the public reaches the office, or null
     * @param seal seals
     * @param keys the office's keys, or null
     */
    public CertificateFile(
            CertificatePdf pdf,
            CredentialIssuer credentials,
            @Nullable PublicAddress address,
            PdfSeal seal,
            @Nullable OfficeKeys keys) {
        this.pdf = Objects.requireNonNull(pdf, "pdf");
        this.credentials = Objects.requireNonNull(credentials, "credentials");
        this.address = address;
        this.seal = Objects.requireNonNull(seal, "seal");
        this.keys = keys;
    }

    /**
     * Returns the file to hand out.
     *
     * @param certificate the certificate
     * @return the PDF, sealed if the office has a key
     * @throws UnprintableCharacterException as {@link CertificatePdf#render(Certificate)}
     * @throws TextDoesNotFitException as {@link CertificatePdf#render(Certificate)}
     * @throws kr.municipal.training.workflow.document.keys.OfficeKeyException if the certificate of the office's key is not valid
     *     now, or the key does not sign
     * @throws kr.municipal.training.workflow.document.seal.TimeStampException as {@link PdfSeal}
     */
    public byte[] sealed(Certificate certificate) {
        byte[] file = unsealed(certificate);
        return keys == null ? file : seal.seal(file, keys);
    }

    /**
     * Returns the file before it is sealed.
     *
     * @param certificate the certificate
     * @return the PDF, the same bytes each time
     * @throws UnprintableCharacterException as {@link CertificatePdf#render(Certificate)}
     * @throws TextDoesNotFitException as {@link CertificatePdf#render(Certificate)}
     * @throws kr.municipal.training.workflow.document.keys.OfficeKeyException if the credential is to be made, and the certificate
     *     of the office's key is not valid now
     */
    public byte[] unsealed(Certificate certificate) {
        return pdf.render(certificate, extras(credentials.of(certificate)));
    }

    /**
     * Returns the credential alone.
     *
     * @param certificate the certificate
     * @return the JSON Web Token, or empty if the office has no key, or the holder's data were erased
     * @throws kr.municipal.training.workflow.document.keys.OfficeKeyException as {@link #unsealed}
     */
    public Optional<String> credential(Certificate certificate) {
        return credentials.of(certificate).token();
    }

    private CertificateExtras extras(CertificateCredential credential) {
        CertificateExtras extras = address == null
                ? CertificateExtras.none()
                : CertificateExtras.none()
                        .with(new VerificationLink(
                                URI.create(address + PublicAddress.VERIFY),
                                credential.code().text()));
        return credential.token().map(token -> extras.with(attached(token))).orElse(extras);
    }

    private static AttachedFile attached(String token) {
        return AttachedFile.of(CREDENTIAL, MEDIA_TYPE, DESCRIPTION, token.getBytes(StandardCharsets.US_ASCII));
    }
}
