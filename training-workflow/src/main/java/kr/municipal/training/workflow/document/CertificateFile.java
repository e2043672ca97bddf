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
 * <p>Without a public address there is no QR code, without a key neither credential nor seal.
 *
 * <p>A re-print (재출력) is printed on the paper of the first print: with the template, font, seal image and public address that
 * the office had then, whatever it has now. So the unsealed file is the same bytes each time, as long as the same versions of this
 * library and of Java print it. Two things change it: the credential comes in when the office has got a key since, and is left
 * out once the register's name was erased. The seal says when it was put on, so of sealed files everything before it is the same. A
 * certificate that was printed before papers were kept gets the present paper when it is printed next, and stays on it.
 */
public final class CertificateFile {

    /** The name of the credential among the attached files. */
    public static final String CREDENTIAL = "credential.jwt";

    private static final String MEDIA_TYPE = "application/jwt";
    private static final String DESCRIPTION = "전자 수료증 (Open Badges 3.0)";

    private final CertificatePapers papers;
    private final CredentialIssuer credentials;
    private final PdfSeal seal;
    private final @Nullable OfficeKeys keys;

    /**
     * @param papers the paper of today and those of earlier prints
     * @param credentials makes the credential at the first print
     * @param seal seals
     * @param keys the office's keys, or null
     */
    public CertificateFile(
            CertificatePapers papers, CredentialIssuer credentials, PdfSeal seal, @Nullable OfficeKeys keys) {
        this.papers = Objects.requireNonNull(papers, "papers");
        this.credentials = Objects.requireNonNull(credentials, "credentials");
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
     * @return the PDF
     * @throws UnprintableCharacterException as {@link CertificatePdf#render(Certificate)}
     * @throws TextDoesNotFitException as {@link CertificatePdf#render(Certificate)}
     * @throws kr.municipal.training.workflow.document.keys.OfficeKeyException if the credential is to be made, and the certificate
     *     of the office's key is not valid now
     * @throws IllegalStateException if the paper of its first print is not kept any more, or was changed
     */
    public byte[] unsealed(Certificate certificate) {
        CertificateCredential credential = credentials.printed(certificate, papers::keepPresent);
        CertificatePapers.Printer printer = papers.printer(Objects.requireNonNull(credential.paper()));
        return printer.pdf().render(certificate, extras(credential, printer.address()));
    }

    /**
     * Returns the credential alone.
     *
     * @param certificate the certificate
     * @return the JSON Web Token, or empty if the office has no key, or the name was erased from the register
     * @throws kr.municipal.training.workflow.document.keys.OfficeKeyException as {@link #unsealed}
     */
    public Optional<String> credential(Certificate certificate) {
        return credentials.of(certificate).token();
    }

    private static CertificateExtras extras(CertificateCredential credential, @Nullable URI address) {
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
