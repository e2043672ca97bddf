package kr.municipal.training.workflow.document.verification;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.certificate.InMemoryCertificates;
import kr.municipal.training.certificate.NumberingPolicy;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.workflow.document.AttachedFile;
import kr.municipal.training.workflow.document.CertificateExtras;
import kr.municipal.training.workflow.document.CertificateFile;
import kr.municipal.training.workflow.document.CertificatePapers;
import kr.municipal.training.workflow.document.CertificatePdf;
import kr.municipal.training.workflow.document.credential.CredentialIssuer;
import kr.municipal.training.workflow.document.credential.InMemoryCredentials;
import kr.municipal.training.workflow.document.credential.PublicAddress;
import kr.municipal.training.workflow.document.credential.StatusLists;
import kr.municipal.training.workflow.document.keys.MadeKey;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import kr.municipal.training.workflow.document.keys.TrustedKeys;
import kr.municipal.training.workflow.document.paper.InMemoryPapers;
import kr.municipal.training.workflow.document.seal.PdfSeal;
import kr.municipal.training.workflow.document.seal.SealCheck;

/** An office that hands out the files of certificates, with everything in them. */
record IssuingOffice(
        OfficeKeys keys,
        PublicAddress address,
        InMemoryCertificates certificates,
        InMemoryCredentials credentials,
        InMemoryPapers papers) {

    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    static final Instant LATER = Instant.parse("2036-04-01T00:00:00Z");

    private static final Clock CLOCK = Clock.fixed(NOW, SEOUL);
    private static final CertificatePdf PDF = new CertificatePdf();

    static IssuingOffice named(String name) {
        return at(name, "https://edu.example.go.kr");
    }

    static IssuingOffice at(String name, String address) {
        return with(MadeKey.ec(name).alone(), address);
    }

    static IssuingOffice with(OfficeKeys keys) {
        return with(keys, "https://edu.example.go.kr");
    }

    static IssuingOffice with(OfficeKeys keys, String address) {
        return new IssuingOffice(
                keys,
                new PublicAddress(URI.create(address)),
                new InMemoryCertificates(),
                new InMemoryCredentials(),
                new InMemoryPapers());
    }

    /** The same office, which the public reaches at another address. */
    IssuingOffice movedTo(String other) {
        return new IssuingOffice(keys, new PublicAddress(URI.create(other)), certificates, credentials, papers);
    }

    Certificate issue(String application) {
        return issue(application, Completions.details(2026, 200));
    }

    /** Of a course with another title. */
    Certificate issueOf(String application, String courseTitle) {
        CertificateDetails usual = Completions.details(2026, 200);
        return issue(
                application,
                new CertificateDetails(
                        usual.holderName(),
                        usual.affiliation(),
                        courseTitle,
                        usual.year(),
                        usual.cohort(),
                        usual.from(),
                        usual.to(),
                        usual.hours(),
                        usual.issuer()));
    }

    private Certificate issue(String application, CertificateDetails details) {
        return certificates.issue(completed(application), NumberingPolicy.yearly(), details, Completions.ISSUED);
    }

    static Completed completed(String application) {
        return Completions.completed(application, Staff.APPLICANT);
    }

    byte[] file(Certificate certificate) {
        return new CertificateFile(new CertificatePapers(papers, PDF, address), issuer(), seal(), keys)
                .sealed(certificate);
    }

    String credential(Certificate certificate) {
        return issuer().of(certificate).token().orElseThrow();
    }

    /** The page of a certificate with any credential in it, sealed all the same. */
    byte[] fileWith(Certificate certificate, String credential) {
        AttachedFile attached = AttachedFile.of(
                CertificateFile.CREDENTIAL,
                "application/jwt",
                "credential",
                credential.getBytes(StandardCharsets.US_ASCII));
        return seal().seal(PDF.render(certificate, CertificateExtras.none().with(attached)), keys);
    }

    byte[] fileWithout(Certificate certificate) {
        return seal().seal(PDF.render(certificate), keys);
    }

    String statusList(Instant at) {
        return new StatusLists(credentials, papers, keys, address, SEOUL, Clock.fixed(at, SEOUL))
                .token(1)
                .orElseThrow();
    }

    CredentialRegister register(Instant at) {
        return new CredentialRegister(certificates, keys, address, Clock.fixed(at, SEOUL));
    }

    TrustedKeys trusted() {
        return TrustedKeys.of(keys);
    }

    FileVerdict verify(byte[] file) {
        return verify(file, trusted(), new OwnRegister(certificates));
    }

    static FileVerdict verify(byte[] file, TrustedKeys trusted, RegisterLookup register) {
        return new FileVerification(trusted, TrustedKeys.none(), SealCheck.LARGEST_FILE, register).verify(file, LATER);
    }

    static List<String> codes(FileVerdict verdict) {
        return verdict.reasons().stream().map(Reason::code).toList();
    }

    private CredentialIssuer issuer() {
        return new CredentialIssuer(credentials, keys, address, SEOUL, CLOCK);
    }

    private static PdfSeal seal() {
        return new PdfSeal(CLOCK);
    }
}
