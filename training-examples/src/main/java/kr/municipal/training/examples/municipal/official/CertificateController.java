package kr.municipal.training.examples.municipal.official;

import java.nio.charset.StandardCharsets;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.document.CertificateFile;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One's own certificate, printed as often as one likes: the same certificate each time. */
@Controller
class CertificateController {

    private static final MediaType TOKEN = MediaType.valueOf("application/jwt");

    private final ApplicationViews applications;
    private final Certificates certificates;
    private final CertificateFile files;

    CertificateController(ApplicationViews applications, Certificates certificates, CertificateFile files) {
        this.applications = applications;
        this.certificates = certificates;
        this.files = files;
    }

    @GetMapping("/applications/{id}/certificate.pdf")
    ResponseEntity<byte[]> certificate(@PathVariable ApplicationId id, @AuthenticationPrincipal SignedInUser user) {
        Certificate certificate = own(id, user);
        return file(certificate, ".pdf", MediaType.APPLICATION_PDF).body(files.sealed(certificate));
    }

    @GetMapping("/applications/{id}/credential.jwt")
    ResponseEntity<byte[]> credential(@PathVariable ApplicationId id, @AuthenticationPrincipal SignedInUser user) {
        Certificate certificate = own(id, user);
        String token = files.credential(certificate)
                .orElseThrow(() -> new NoSuchPageException("no credential for application " + id));
        return file(certificate, ".jwt", TOKEN).body(token.getBytes(StandardCharsets.US_ASCII));
    }

    private Certificate own(ApplicationId id, SignedInUser user) {
        applications.own(id, StaffNumber.of(user.id()));
        return certificates
                .holding(id)
                .orElseThrow(() -> new NoSuchPageException("no certificate for application " + id));
    }

    private static ResponseEntity.BodyBuilder file(Certificate certificate, String ending, MediaType type) {
        ContentDisposition name = ContentDisposition.attachment()
                .filename("수료증_" + certificate.number() + ending, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, name.toString());
    }
}
