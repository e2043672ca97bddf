package kr.municipal.training.examples.municipal.officer;

import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kr.municipal.training.examples.municipal.page.Badge;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.examples.municipal.page.Problem;
import kr.municipal.training.workflow.TrainingSettings;
import kr.municipal.training.workflow.document.CertificatePdf;
import kr.municipal.training.workflow.document.CertificatePreview;
import kr.municipal.training.workflow.document.CertificateSample;
import kr.municipal.training.workflow.document.CertificateTemplate;
import kr.municipal.training.workflow.document.CertificateTemplateException;
import kr.municipal.training.workflow.document.VerificationLink;
import kr.municipal.training.workflow.document.credential.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The certificate's template with samples, as it is set, or as an officer tries it out before it is set. What is tried out
 * stays with the officer's own session and changes nothing.
 */
@Controller
@RequestMapping("/officer/certificates/preview")
class CertificatePreviewController {

    private static final String TRIED = CertificatePreviewController.class.getName() + ".tried";
    private static final String PAGE = "/officer/certificates/preview";
    private static final String CURRENT = "current";
    private static final String TRIAL = "trial";
    private static final String SAMPLE_CODE = "0000-0000-0000-0000";
    private static final int PICTURE_DOTS_PER_INCH = 60;

    private final CertificatePdf pdf;
    private final TrainingSettings settings;
    private final @Nullable VerificationLink link;

    CertificatePreviewController(CertificatePdf pdf, TrainingSettings settings, ObjectProvider<PublicAddress> address) {
        this.pdf = pdf;
        this.settings = settings;
        PublicAddress base = address.getIfAvailable();
        this.link = base == null ? null : new VerificationLink(URI.create(base + PublicAddress.VERIFY), SAMPLE_CODE);
    }

    /** A sample as it is shown. */
    record Line(String id, String label, Badge state, List<String> said, String address) {}

    @GetMapping
    ModelAndView current() {
        return page(pdf, CURRENT, List.of());
    }

    @GetMapping(TRIAL)
    ModelAndView trial(HttpSession session) {
        return session.getAttribute(TRIED) == null
                ? new ModelAndView("redirect:" + PAGE)
                : page(tried(session), TRIAL, List.of());
    }

    @PostMapping(TRIAL)
    ModelAndView tryOut(@RequestParam MultipartFile template, HttpSession session) throws IOException {
        byte[] file = template.getBytes();
        if (file.length == 0) {
            return refused("서식 파일을 고르지 않았거나 파일이 비어 있습니다.", "고친 서식 파일(.yml)을 고르십시오.");
        }
        try {
            pdf.with(CertificateTemplate.read(new ByteArrayInputStream(file)));
        } catch (CertificateTemplateException e) {
            return refused(e.korean(), "파일의 그 자리를 고쳐 다시 올리십시오.");
        }
        session.setAttribute(TRIED, file);
        return new ModelAndView("redirect:" + PAGE + "/" + TRIAL);
    }

    @GetMapping("/template.yml")
    ResponseEntity<byte[]> bundledTemplate() {
        return answer(
                MediaType.parseMediaType("application/yaml"), "수료증-서식.yml", true, CertificateTemplate.bundledFile());
    }

    @GetMapping("/{which:current|trial}/{sample}.pdf")
    ResponseEntity<byte[]> file(@PathVariable String which, @PathVariable String sample, HttpSession session) {
        CertificateSample chosen = sample(sample);
        return answer(
                MediaType.APPLICATION_PDF,
                "수료증-서식-" + chosen.label() + ".pdf",
                false,
                preview(which(which, session), chosen).file());
    }

    @GetMapping("/{which:current|trial}/{sample}.png")
    ResponseEntity<byte[]> picture(@PathVariable String which, @PathVariable String sample, HttpSession session) {
        return answer(
                MediaType.IMAGE_PNG,
                sample + ".png",
                false,
                preview(which(which, session), sample(sample)).picture(PICTURE_DOTS_PER_INCH));
    }

    private ModelAndView page(CertificatePdf shown, String which, List<Problem> problems) {
        return new ModelAndView("officer/certificate-preview")
                .addObject("trial", TRIAL.equals(which))
                .addObject("problems", problems)
                .addObject(
                        "lines",
                        Arrays.stream(CertificateSample.values())
                                .map(sample -> line(shown, which, sample))
                                .toList());
    }

    private ModelAndView refused(String sentence, String remedy) {
        ModelAndView again = page(pdf, CURRENT, List.of(new Problem("template", sentence, remedy)));
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private Line line(CertificatePdf shown, String which, CertificateSample sample) {
        CertificatePreview preview = preview(shown, sample);
        Badge state = !preview.problems().isEmpty()
                ? new Badge("인쇄되지 않음", "bad", "stop")
                : preview.warnings().isEmpty()
                        ? new Badge("모두 들어감", "good", "good")
                        : new Badge("살펴볼 것 있음", "wait", "clock");
        List<String> said = Stream.concat(preview.problems().stream(), preview.warnings().stream())
                .toList();
        String id = sample.name().toLowerCase(Locale.ROOT);
        return new Line(id, sample.label(), state, said, PAGE + "/" + which + "/" + id);
    }

    private CertificatePreview preview(CertificatePdf shown, CertificateSample sample) {
        return shown.preview(sample, settings.issuer(), link);
    }

    private CertificatePdf which(String which, HttpSession session) {
        return TRIAL.equals(which) ? tried(session) : pdf;
    }

    private CertificatePdf tried(HttpSession session) {
        if (!(session.getAttribute(TRIED) instanceof byte[] file)) {
            throw new NoSuchPageException("no template is being tried out");
        }
        try {
            return pdf.with(CertificateTemplate.read(new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CertificateSample sample(String id) {
        return Arrays.stream(CertificateSample.values())
                .filter(sample -> sample.name().toLowerCase(Locale.ROOT).equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchPageException("no sample " + id));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, String name, boolean download, byte[] body) {
        ContentDisposition.Builder disposition =
                download ? ContentDisposition.attachment() : ContentDisposition.inline();
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(body);
    }
}
