package kr.municipal.training.examples.municipal.verification;

import java.time.Clock;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.workflow.document.credential.PublicAddress;
import kr.municipal.training.workflow.document.credential.PublicEntry;
import kr.municipal.training.workflow.document.credential.PublicRegister;
import kr.municipal.training.workflow.document.credential.VerificationCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which anybody who holds a certificate sees whether it is genuine and holds. */
@Controller
class VerificationController {

    private static final String PAGE = "verification/verify";

    private final PublicRegister register;
    private final Words words;
    private final Clock clock;

    VerificationController(PublicRegister register, Words words, Clock clock) {
        this.register = register;
        this.words = words;
        this.clock = clock;
    }

    /** What the page says of a certificate. */
    record Answer(
            PublicEntry entry, String run, String period, String hours, String issuedOn, @Nullable String since) {}

    @GetMapping(PublicAddress.VERIFY)
    ModelAndView form(@RequestParam(required = false) @Nullable String code) {
        if (code == null) {
            return new ModelAndView(PAGE);
        }
        if (code.isBlank()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY).addObject("missing", true);
        }
        // What cannot be a code is never put into an address.
        return VerificationCode.parse(code)
                .map(typed -> new ModelAndView("redirect:" + PublicAddress.VERIFY + "/" + typed.text()))
                .orElseGet(this::unknown);
    }

    @GetMapping(PublicAddress.VERIFY + "/{code}")
    ModelAndView verify(@PathVariable String code) {
        return register.find(code, clock.instant())
                .map(entry -> new ModelAndView(PAGE).addObject("found", answer(entry)))
                .orElseGet(this::unknown);
    }

    /** One answer for a code of nobody and for what is no code. */
    private ModelAndView unknown() {
        return new ModelAndView(PAGE, HttpStatus.NOT_FOUND).addObject("unknown", true);
    }

    private Answer answer(PublicEntry entry) {
        return new Answer(
                entry,
                entry.year() + "년도 제" + entry.cohort() + "회",
                words.days(entry.from(), entry.to()),
                words.hours(entry.hours()),
                words.day(entry.issuedOn()),
                entry.since() == null ? null : words.moment(entry.since()));
    }
}
