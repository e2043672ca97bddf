package kr.municipal.training.examples.municipal.officer;

import java.util.List;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.examples.municipal.page.Problem;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.erasure.Erasure;
import kr.municipal.training.workflow.erasure.ErasureDesk;
import kr.municipal.training.workflow.erasure.ErasureDesk.Prospect;
import kr.municipal.training.workflow.erasure.KeptRecords;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Erasing what is kept of a person (개인정보 파기): first what there is, then with a reason. */
@Controller
@RequestMapping("/officer/erasures")
class ErasureController {

    private static final String TITLE = "개인정보 파기";
    private static final int PAST = 50;

    private final ErasureDesk desk;
    private final Officials officials;
    private final RefusalPages refusals;
    private final Words words;

    ErasureController(ErasureDesk desk, Officials officials, RefusalPages refusals, Words words) {
        this.desk = desk;
        this.officials = officials;
        this.refusals = refusals;
        this.words = words;
    }

    /** What was erased, by whom and why. */
    record Past(String iso, String when, String who, String register, String why) {}

    @GetMapping
    ModelAndView look(@RequestParam(defaultValue = "") String person, @AuthenticationPrincipal SignedInUser user) {
        String typed = person.strip();
        if (typed.isEmpty()) {
            return page(user, typed, null, false, "", List.of());
        }
        return number(typed)
                .map(found -> desk.look(found, number(user))
                        .fold(
                                prospect -> page(user, typed, prospect, false, "", List.of()),
                                reasons -> refusals.refused(TITLE, reasons, "/", "처음으로")))
                .orElseGet(() -> page(user, typed, null, false, "", unknown(typed)));
    }

    @PostMapping
    ModelAndView erase(
            @RequestParam String person,
            @RequestParam(defaultValue = "false") boolean certificates,
            @RequestParam(name = "words", defaultValue = "") String why,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        String typed = person.strip();
        Optional<StaffNumber> found = number(typed);
        if (found.isEmpty()) {
            return page(user, typed, null, certificates, why, unknown(typed));
        }
        return desk.erase(found.get(), certificates, why, number(user))
                .fold(kept -> done(redirect, kept), reasons -> desk.look(found.get(), number(user))
                        .fold(
                                prospect -> page(user, typed, prospect, certificates, why, reasons),
                                notAllowed -> refusals.refused(TITLE, notAllowed, "/", "처음으로")));
    }

    private static ModelAndView done(RedirectAttributes redirect, KeptRecords kept) {
        redirect.addFlashAttribute(
                "done",
                "개인정보를 파기하였습니다(신청 %d건, 바로 거절된 신청 %d건, 알림 %d건)."
                        .formatted(kept.applications().size(), kept.refused(), kept.notices()));
        return new ModelAndView("redirect:/officer/erasures");
    }

    private ModelAndView page(
            SignedInUser user,
            String person,
            @Nullable Prospect prospect,
            boolean certificates,
            String written,
            List<Reason> reasons) {
        return desk.latest(number(user), PAST)
                .fold(
                        past -> new ModelAndView(
                                        "officer/erasures",
                                        reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                                .addObject("person", person)
                                .addObject("kept", prospect == null ? null : prospect.kept())
                                .addObject(
                                        "objections", prospect == null ? List.of() : words.said(prospect.objections()))
                                .addObject("certificates", certificates)
                                .addObject("written", written)
                                .addObject("longest", WrittenText.MAX_REASON)
                                .addObject("problems", problems(reasons, prospect))
                                .addObject("past", past.stream().map(this::past).toList()),
                        notAllowed -> refusals.refused(TITLE, notAllowed, "/", "처음으로"));
    }

    /** What stands on the page as an objection is not said once more as a problem of the form. */
    private List<Problem> problems(List<Reason> reasons, @Nullable Prospect prospect) {
        return reasons.stream()
                .filter(reason -> prospect == null || !prospect.objections().contains(reason))
                .map(reason -> new Problem(
                        reason.code().equals("ERASURE_NOTHING_KEPT") ? "person" : Problem.field(reason.code()),
                        words.sentence(reason),
                        words.remedy(reason)))
                .toList();
    }

    private Past past(Erasure erasure) {
        return new Past(
                erasure.at().toString(),
                words.moment(erasure.at()),
                officials.find(erasure.by()).map(Official::name).orElse("") + " " + erasure.by(),
                erasure.withCertificates() ? "함께 파기" : "남김",
                erasure.words());
    }

    private static List<Reason> unknown(String typed) {
        return List.of(Reason.of("ERASURE_NOTHING_KEPT").with("person", typed));
    }

    private static Optional<StaffNumber> number(String typed) {
        try {
            return Optional.of(StaffNumber.of(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static StaffNumber number(SignedInUser user) {
        return StaffNumber.of(user.id());
    }
}
