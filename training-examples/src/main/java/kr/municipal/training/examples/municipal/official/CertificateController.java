package kr.municipal.training.examples.municipal.official;

import java.nio.charset.StandardCharsets;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.document.CertificatePdf;
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

    private final ApplicationViews applications;
    private final Certificates certificates;
    private final CertificatePdf pdf;

    CertificateController(ApplicationViews applications, Certificates certificates, CertificatePdf pdf) {
        this.applications = applications;
        this.certificates = certificates;
        this.pdf = pdf;
    }

    @GetMapping("/applications/{id}/certificate.pdf")
    ResponseEntity<byte[]> certificate(@PathVariable ApplicationId id, @AuthenticationPrincipal SignedInUser user) {
        applications.own(id, StaffNumber.of(user.id()));
        Certificate certificate = certificates
                .holding(id)
                .orElseThrow(() -> new NoSuchPageException("no certificate for application " + id));
        ContentDisposition file = ContentDisposition.attachment()
                .filename("수료증_" + certificate.number() + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(pdf.render(certificate));
    }
}
