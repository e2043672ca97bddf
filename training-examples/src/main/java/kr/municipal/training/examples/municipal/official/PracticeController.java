package kr.municipal.training.examples.municipal.official;

import java.util.List;
import java.util.function.Function;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.examples.municipal.page.Problem;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.followup.FollowUpProcess;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Using at work what was learned: the plan and the follow-ups. */
@Controller
@RequestMapping("/applications/{id}")
class PracticeController {

    private final FollowUpProcess followUp;
    private final ApplicationPage page;
    private final RefusalPages refusals;
    private final Words words;

    PracticeController(FollowUpProcess followUp, ApplicationPage page, RefusalPages refusals, Words words) {
        this.followUp = followUp;
        this.page = page;
        this.refusals = refusals;
        this.words = words;
    }

    /** What was filled in. */
    record Filled(String plan, String used, String note) {}

    @PostMapping("/plan")
    ModelAndView plan(
            @PathVariable ApplicationId id,
            @RequestParam(defaultValue = "") String plan,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        return answered(
                followUp.submitPlan(id, StaffNumber.of(user.id()), plan),
                id,
                StaffNumber.of(user.id()),
                new Filled(plan, "", ""),
                redirect,
                "현업적용 계획",
                "계획을 제출하였습니다.");
    }

    @PostMapping("/follow-ups")
    ModelAndView followUp(
            @PathVariable ApplicationId id,
            @RequestParam(defaultValue = "") String used,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        Boolean chosen =
                switch (used) {
                    case "yes" -> Boolean.TRUE;
                    case "no" -> Boolean.FALSE;
                    default -> null;
                };
        return answered(
                followUp.answer(id, StaffNumber.of(user.id()), chosen, note),
                id,
                StaffNumber.of(user.id()),
                new Filled("", used, note),
                redirect,
                "사후 점검",
                "사후 점검에 답하였습니다.");
    }

    private <T> ModelAndView answered(
            Outcome<T> outcome,
            ApplicationId id,
            StaffNumber by,
            Filled filled,
            RedirectAttributes redirect,
            String act,
            String done) {
        Function<T, ModelAndView> back = value -> {
            redirect.addFlashAttribute("done", done);
            return new ModelAndView("redirect:/applications/" + id);
        };
        return outcome.fold(back, reasons -> again(id, by, filled, reasons, act));
    }

    /** The page once more with what was typed; what no field can mend is said on a page of its own. */
    private ModelAndView again(ApplicationId id, StaffNumber by, Filled filled, List<Reason> reasons, String act) {
        if (reasons.stream().anyMatch(reason -> Problem.field(reason.code()).equals("form"))) {
            return refusals.refused(act, reasons, "/applications/" + id, "신청으로 돌아가기");
        }
        ModelAndView again =
                page.of(id, by).addObject("filled", filled).addObject("problems", Problem.of(reasons, words));
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }
}
