package kr.municipal.training.examples.municipal.official;

import java.util.function.Function;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.followup.FollowUpProcess;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.jspecify.annotations.Nullable;
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
    private final RefusalPages refusals;

    PracticeController(FollowUpProcess followUp, RefusalPages refusals) {
        this.followUp = followUp;
        this.refusals = refusals;
    }

    @PostMapping("/plan")
    ModelAndView plan(
            @PathVariable ApplicationId id,
            @RequestParam(required = false) @Nullable String plan,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        return answered(
                followUp.submitPlan(id, StaffNumber.of(user.id()), plan), id, redirect, "현업적용 계획", "계획을 제출하였습니다.");
    }

    @PostMapping("/follow-ups")
    ModelAndView followUp(
            @PathVariable ApplicationId id,
            @RequestParam(required = false) @Nullable String used,
            @RequestParam(required = false) @Nullable String note,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        Boolean chosen =
                switch (used == null ? "" : used) {
                    case "yes" -> Boolean.TRUE;
                    case "no" -> Boolean.FALSE;
                    default -> null;
                };
        return answered(
                followUp.answer(id, StaffNumber.of(user.id()), chosen, note), id, redirect, "사후 점검", "사후 점검에 답하였습니다.");
    }

    private <T> ModelAndView answered(
            Outcome<T> outcome, ApplicationId id, RedirectAttributes redirect, String act, String done) {
        Function<T, ModelAndView> back = value -> {
            redirect.addFlashAttribute("done", done);
            return new ModelAndView("redirect:/applications/" + id);
        };
        return outcome.fold(back, reasons -> refusals.refused(act, reasons, "/applications/" + id, "신청으로 돌아가기"));
    }
}
