package kr.municipal.training.examples.municipal.officer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.RegisterLine;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.examples.municipal.page.Problem;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.document.CertificateFile;
import kr.municipal.training.workflow.document.CertificateNotPrintableException;
import kr.municipal.training.workflow.document.keys.OfficeKeyException;
import kr.municipal.training.workflow.document.seal.TimeStampException;
import kr.municipal.training.workflow.participation.CertificateIssuing;
import kr.municipal.training.workflow.participation.RegisterDesk;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The certificates of a run: how far they are issued, those that failed, and all of them in one file. */
@Controller
@RequestMapping("/officer/runs/{id}/certificates")
class RunCertificatesController {

    private static final Logger LOG = LoggerFactory.getLogger(RunCertificatesController.class);

    private static final String NOT_ISSUED = "시스템 오류로 발급하지 못했습니다. 여러 번 실패하면 시스템 관리자에게 알려 주십시오.";
    private static final String NOT_SIGNED = "기관의 전자서명을 할 수 없어 인쇄하지 못했습니다. 시스템 관리자에게 알려 주십시오.";
    private static final String FAULT = "시스템 오류로 인쇄하지 못했습니다. 잠시 뒤 다시 내려받아 보시고, 계속되면 시스템 관리자에게 알려 주십시오.";

    private final RunViews runs;
    private final CertificateIssuing issuing;
    private final RegisterDesk desk;
    private final Certificates certificates;
    private final TrainingApplications applications;
    private final CertificateFile files;
    private final RefusalPages refusals;
    private final Words words;

    RunCertificatesController(
            RunViews runs,
            CertificateIssuing issuing,
            RegisterDesk desk,
            Certificates certificates,
            TrainingApplications applications,
            CertificateFile files,
            RefusalPages refusals,
            Words words) {
        this.runs = runs;
        this.issuing = issuing;
        this.desk = desk;
        this.certificates = certificates;
        this.applications = applications;
        this.files = files;
        this.refusals = refusals;
        this.words = words;
    }

    /** A certificate that was issued. */
    record Issued(String number, String text, String holder, String department, String when, String printed) {}

    /** Somebody whose certificate could not be issued. */
    record Failed(String who, String department, String why) {}

    @GetMapping
    ModelAndView show(@PathVariable RunId id, @AuthenticationPrincipal SignedInUser user) {
        return page(id, user, "", List.of());
    }

    private ModelAndView page(RunId id, SignedInUser user, String written, List<Problem> problems) {
        CertificateIssuing.Progress progress = issuing.of(id);
        List<RegisterLine> holding = holding(id);
        List<RegisterLine> printable = printable(id);
        long first = printable.stream().filter(line -> line.prints().isEmpty()).count();
        return new ModelAndView(
                        "officer/certificates", problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("run", runs.view(runs.run(id)))
                .addObject("completed", progress.completed())
                .addObject("waiting", progress.waiting().size())
                .addObject("issued", holding.stream().map(this::issued).toList())
                .addObject("first", first)
                .addObject("more", printable.size() - first)
                .addObject("open", open(id, user).size())
                .addObject(
                        "failed", progress.failed().stream().map(this::failed).toList())
                .addObject("written", written)
                .addObject("longest", WrittenText.MAX_REASON)
                .addObject("problems", problems);
    }

    private List<RegisterLine> holding(RunId id) {
        return certificates.lines(id).stream()
                .filter(line -> line.end().isEmpty())
                .toList();
    }

    private List<RegisterLine> printable(RunId id) {
        return holding(id).stream()
                .filter(line -> line.printObjections().isEmpty())
                .toList();
    }

    /** What this officer has just had written down as printed. */
    private List<RegisterLine> open(RunId id, SignedInUser user) {
        return holding(id).stream()
                .filter(line -> desk.mayPrint(line, StaffNumber.of(user.id())))
                .toList();
    }

    @PostMapping("/prints")
    ModelAndView print(
            @PathVariable RunId id,
            @RequestParam(defaultValue = "false") boolean again,
            @RequestParam(name = "words", defaultValue = "") String why,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        List<RegisterLine> printable = printable(id);
        if (printable.isEmpty()) {
            throw noCertificates(id);
        }
        requireKey(printable.get(0).certificate());
        return desk.print(id, again, why, StaffNumber.of(user.id()))
                .fold(
                        printed -> {
                            redirect.addFlashAttribute("done", said(printed));
                            return new ModelAndView("redirect:/officer/runs/" + id + "/certificates");
                        },
                        reasons -> page(id, user, why, Problem.of(reasons, words)));
    }

    /** Nothing is written down while nothing can be signed; a certificate that alone cannot be printed keeps nobody else's back. */
    private void requireKey(Certificate certificate) {
        try {
            files.sealed(certificate);
        } catch (CertificateNotPrintableException e) {
            LOG.warn("certificate {} cannot be printed: {}", certificate.number(), e.place());
        }
    }

    private static String said(RegisterDesk.RunPrint printed) {
        List<String> counts = new ArrayList<>();
        if (printed.handedOut() > 0) {
            counts.add("교부 " + printed.handedOut() + "건");
        }
        if (printed.reprinted() > 0) {
            counts.add("재출력 " + printed.reprinted() + "건");
        }
        return counts.isEmpty()
                ? "방금 적은 것과 같은 출력이어서 다시 세지 않았습니다."
                : String.join(", ", counts) + "을 발급대장에 적었습니다. 아래에서 파일을 내려받아 인쇄하십시오.";
    }

    private static NoSuchPageException noCertificates(RunId id) {
        return new NoSuchPageException("run " + id + " has no certificates to be printed");
    }

    @PostMapping("/attempts")
    ModelAndView tryAgain(
            @PathVariable RunId id, @AuthenticationPrincipal SignedInUser user, RedirectAttributes redirect) {
        String back = "/officer/runs/" + id + "/certificates";
        return issuing.tryAgain(id, StaffNumber.of(user.id()))
                .fold(
                        count -> {
                            redirect.addFlashAttribute("done", count + "명의 발급을 다시 시도합니다. 잠시 뒤 새로 고쳐 보십시오.");
                            return new ModelAndView("redirect:" + back);
                        },
                        reasons -> refusals.refused("수료증 발급", reasons, back, "수료증 발급 현황으로 돌아가기"));
    }

    /** What was just written down as printed; what cannot be printed is named in a file of its own. */
    @GetMapping("/certificates.zip")
    void all(@PathVariable RunId id, @AuthenticationPrincipal SignedInUser user, HttpServletResponse response)
            throws IOException {
        String name = runs.view(runs.run(id)).name();
        List<RegisterLine> printed = open(id, user);
        if (printed.isEmpty()) {
            throw noCertificates(id);
        }
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("수료증_" + fileName(name) + ".zip", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            List<String> missing = new ArrayList<>();
            for (RegisterLine line : printed) {
                add(zip, line.certificate(), missing);
            }
            if (!missing.isEmpty()) {
                entry(zip, "인쇄하지 못한 수료증.txt", String.join("\r\n", missing).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void add(ZipOutputStream zip, Certificate certificate, List<String> missing) throws IOException {
        String name = certificate.number() + "_" + certificate.details().holderName();
        byte[] file;
        try {
            file = files.sealed(certificate);
        } catch (RuntimeException e) {
            missing.add(name + ": " + why(certificate, e));
            return;
        }
        entry(zip, "수료증_" + fileName(name) + ".pdf", file);
    }

    /** The others are printed whatever happens to one: once a file has begun, nobody can be told that it is not whole. */
    private static String why(Certificate certificate, RuntimeException e) {
        if (e instanceof CertificateNotPrintableException text) {
            LOG.warn("certificate {} cannot be printed: {}", certificate.number(), text.place());
            return String.valueOf(text.getMessage());
        }
        if (e instanceof OfficeKeyException || e instanceof TimeStampException) {
            LOG.error("certificate {} is not signed: {}", certificate.number(), e.getMessage());
            return NOT_SIGNED;
        }
        LOG.error("certificate {} cannot be printed", certificate.number(), e);
        return FAULT;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** Without what Windows does not allow in the name of a file. */
    private static String fileName(String text) {
        return text.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    private Issued issued(RegisterLine line) {
        Certificate certificate = line.certificate();
        return new Issued(
                certificate.number().value(),
                certificate.number().text(),
                certificate.details().holderName(),
                certificate.details().affiliation().departmentName() + " "
                        + certificate.details().affiliation().grade().name(),
                words.day(certificate.issuedOn()),
                line.prints().isEmpty()
                        ? "교부 전"
                        : line.reprints().isEmpty()
                                ? "교부"
                                : "재출력 " + line.reprints().size() + "회");
    }

    private Failed failed(CertificateIssuing.Failed failed) {
        ApplicationEntry entry = entry(failed.application());
        return new Failed(
                entry.applicantName() + " " + entry.applicant(),
                entry.affiliation().departmentName() + " "
                        + entry.affiliation().grade().name(),
                NOT_ISSUED);
    }

    private ApplicationEntry entry(ApplicationId id) {
        return applications
                .find(id)
                .orElseThrow(() -> new NoSuchPageException("no application " + id))
                .entry();
    }
}
