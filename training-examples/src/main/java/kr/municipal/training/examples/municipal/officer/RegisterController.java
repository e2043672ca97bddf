package kr.municipal.training.examples.municipal.officer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.RegisterLine;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.examples.municipal.page.Problem;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.document.CertificateFile;
import kr.municipal.training.workflow.document.CertificateNotPrintableException;
import kr.municipal.training.workflow.participation.CorrectedTexts;
import kr.municipal.training.workflow.participation.RegisterDesk;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One certificate of the register (수료증 발급대장): what happened to it, printing it once more, issuing it anew. */
@Controller
@RequestMapping("/officer/certificates")
class RegisterController {

    private static final Map<String, String> FIELDS = Map.of(
            "CORRECTED_HOLDER", "holder",
            "CORRECTED_DEPARTMENT", "department",
            "CORRECTED_GRADE", "grade",
            "CORRECTED_COURSE", "course");

    private final Certificates certificates;
    private final RegisterDesk desk;
    private final CertificateFile files;
    private final RegisterViews views;
    private final Words words;

    RegisterController(
            Certificates certificates, RegisterDesk desk, CertificateFile files, RegisterViews views, Words words) {
        this.certificates = certificates;
        this.desk = desk;
        this.files = files;
        this.views = views;
        this.words = words;
    }

    /** A text of the form of a re-issue. */
    record Field(String name, String label, String value, int longest, List<Problem> problems) {}

    @GetMapping("/line")
    ModelAndView line(@RequestParam String number, @AuthenticationPrincipal SignedInUser user) {
        return page(find(number), user, "", List.of());
    }

    @PostMapping("/reprints")
    ModelAndView reprint(
            @RequestParam String number,
            @RequestParam(name = "words", defaultValue = "") String why,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        RegisterLine line = find(number);
        if (line.printObjections().isEmpty()) {
            // What cannot be printed is not written down.
            try {
                files.sealed(line.certificate());
            } catch (CertificateNotPrintableException e) {
                Reason reason = Reason.of("CERTIFICATE_NOT_PRINTABLE").with("why", String.valueOf(e.getMessage()));
                return page(line, user, why, List.of(reason));
            }
        }
        return desk.reprint(number, why, StaffNumber.of(user.id()))
                .fold(
                        printed -> done(
                                redirect,
                                printed.reprints().size() == line.reprints().size()
                                        ? "방금 적은 것과 같은 출력이어서 다시 세지 않았습니다. 아래에서 파일을 내려받아 인쇄하십시오."
                                        : "재출력을 발급대장에 적었습니다. 아래에서 파일을 내려받아 인쇄하십시오.",
                                number),
                        reasons -> page(line, user, why, reasons));
    }

    /** The file for who has just had a re-print written down. */
    @GetMapping("/print")
    ResponseEntity<byte[]> print(@RequestParam String number, @AuthenticationPrincipal SignedInUser user) {
        RegisterLine line = find(number);
        if (!mayPrint(line, user)) {
            throw new NoSuchPageException("no print of " + number + " by " + user.id() + " goes on");
        }
        Certificate certificate = line.certificate();
        ContentDisposition file = ContentDisposition.attachment()
                .filename("수료증_" + certificate.number() + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(files.sealed(certificate));
    }

    @GetMapping("/reissue")
    ModelAndView correct(@RequestParam String number) {
        RegisterLine line = find(number);
        return form(line, CorrectedTexts.of(line.certificate().details()), "", line.printObjections());
    }

    @PostMapping("/reissue")
    ModelAndView reissue(
            @RequestParam String number,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String grade,
            @RequestParam(defaultValue = "") String course,
            @RequestParam(name = "words", defaultValue = "") String why,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        RegisterLine line = find(number);
        CorrectedTexts texts = new CorrectedTexts(holder, department, grade, course);
        return desk.reissue(number, texts, why, StaffNumber.of(user.id()))
                .fold(
                        issued -> done(
                                redirect,
                                issued.number().text() + "로 재발급하고 본인에게 알렸습니다. 전의 수료증은 효력이 없습니다.",
                                issued.number().value()),
                        reasons -> form(line, texts, why, reasons));
    }

    private ModelAndView page(RegisterLine line, SignedInUser user, String written, List<Reason> reasons) {
        Certificate certificate = line.certificate();
        return new ModelAndView(
                        "officer/register-line", reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("line", views.line(line))
                .addObject("applicationId", certificate.application().value())
                .addObject("run", certificate.run().value())
                .addObject("facts", views.facts(certificate))
                .addObject("events", views.events(line))
                .addObject("holds", line.end().isEmpty())
                .addObject("erased", certificate.details().isErased())
                .addObject("reprintable", line.printObjections().isEmpty())
                .addObject("printable", mayPrint(line, user))
                .addObject("written", written)
                .addObject("longest", WrittenText.MAX_REASON)
                .addObject("problems", problems(reasons));
    }

    private ModelAndView form(RegisterLine line, CorrectedTexts texts, String written, List<Reason> reasons) {
        List<Problem> problems = problems(reasons);
        return new ModelAndView("officer/reissue", reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("line", views.line(line))
                .addObject(
                        "fields",
                        List.of(
                                field("holder", "성명", texts.holder(), CorrectedTexts.MAX_NAME, problems),
                                field("department", "소속", texts.department(), CorrectedTexts.MAX_NAME, problems),
                                field("grade", "직급", texts.grade(), CorrectedTexts.MAX_GRADE, problems),
                                field("course", "과정명", texts.course(), CorrectedTexts.MAX_COURSE, problems)))
                .addObject("reissuable", line.printObjections().isEmpty())
                .addObject("written", written)
                .addObject("longest", WrittenText.MAX_REASON)
                .addObject("problems", problems);
    }

    private static Field field(String name, String label, @Nullable String value, int longest, List<Problem> all) {
        return new Field(
                name,
                label,
                value == null ? "" : value,
                longest,
                all.stream().filter(problem -> problem.field().equals(name)).toList());
    }

    private List<Problem> problems(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Problem(
                        FIELDS.getOrDefault(reason.code(), Problem.field(reason.code())),
                        words.sentence(reason),
                        words.remedy(reason)))
                .toList();
    }

    private boolean mayPrint(RegisterLine line, SignedInUser user) {
        return desk.mayPrint(line, StaffNumber.of(user.id()));
    }

    private RegisterLine find(String number) {
        return certificates.line(number).orElseThrow(() -> new NoSuchPageException("no certificate " + number));
    }

    private static ModelAndView done(RedirectAttributes redirect, String said, String number) {
        redirect.addFlashAttribute("done", said);
        redirect.addAttribute("number", number);
        return new ModelAndView("redirect:/officer/certificates/line");
    }
}
