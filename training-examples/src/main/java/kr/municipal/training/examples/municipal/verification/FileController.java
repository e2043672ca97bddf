package kr.municipal.training.examples.municipal.verification;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.workflow.document.credential.PublicAddress;
import kr.municipal.training.workflow.document.verification.FileVerdict;
import kr.municipal.training.workflow.document.verification.FileVerification;
import kr.municipal.training.workflow.document.verification.VerdictText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page onto which anybody drops the file of a certificate to see whether it is genuine. The file is looked at in memory and
 * forgotten.
 */
@Controller
class FileController {

    static final String PATH = PublicAddress.VERIFY + "/file";

    /** Where somebody is sent whose file was too big to be taken in. */
    static final String TOO_BIG = PATH + "?too-big=yes";

    private static final String PAGE = "verification/file";

    private final FileVerification verification;
    private final Clock clock;
    private final VerdictText korean;
    private final VerdictText english;

    FileController(FileVerification verification, BusinessCalendar calendar, Clock clock) {
        this.verification = verification;
        this.clock = clock;
        this.korean = VerdictText.in(Locale.KOREAN, calendar.zone());
        this.english = VerdictText.in(Locale.ENGLISH, calendar.zone());
    }

    /** A verdict in one language. */
    record Said(String headline, List<VerdictText.Line> lines, List<Objection> objections) {}

    /** What is the matter, and what to do. */
    record Objection(String sentence, String remedy) {}

    @GetMapping(PATH)
    ModelAndView form(@RequestParam(name = "too-big", required = false) @Nullable String tooBig) {
        return tooBig == null
                ? new ModelAndView(PAGE)
                : refused(HttpStatus.PAYLOAD_TOO_LARGE, "파일이 너무 큽니다. 발급받은 수료증 파일을 그대로 선택해 주십시오.");
    }

    @PostMapping(PATH)
    ModelAndView verify(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return refused(HttpStatus.UNPROCESSABLE_ENTITY, "수료증 파일을 선택해 주십시오.");
        }
        FileVerdict verdict = verification.verify(file.getBytes(), clock.instant());
        return new ModelAndView(PAGE)
                .addObject("outcome", verdict.outcome().name())
                .addObject("korean", said(korean, verdict))
                .addObject("english", said(english, verdict));
    }

    private static ModelAndView refused(HttpStatus status, String sentence) {
        return new ModelAndView(PAGE, status).addObject("problem", sentence);
    }

    private static Said said(VerdictText text, FileVerdict verdict) {
        return new Said(
                text.headline(verdict),
                text.lines(verdict),
                verdict.reasons().stream()
                        .map(reason -> new Objection(text.sentence(reason), text.remedy(reason)))
                        .toList());
    }
}
