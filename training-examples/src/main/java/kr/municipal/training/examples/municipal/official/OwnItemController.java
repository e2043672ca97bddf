package kr.municipal.training.examples.municipal.official;

import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.checklist.ItemKey;
import kr.municipal.training.checklist.PrivateChecklist;
import kr.municipal.training.checklist.PrivateItemDraft;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.participation.PrivateItemDesk;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The items that a trainee keeps for nobody else. */
@Controller
@RequestMapping("/applications/{id}/own-items")
class OwnItemController {

    private final PrivateItemDesk desk;
    private final ApplicationPage page;
    private final RefusalPages refusals;

    OwnItemController(PrivateItemDesk desk, ApplicationPage page, RefusalPages refusals) {
        this.desk = desk;
        this.page = page;
        this.refusals = refusals;
    }

    @PostMapping
    ModelAndView note(
            @PathVariable ApplicationId id,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String due,
            @AuthenticationPrincipal SignedInUser user) {
        StaffNumber person = number(user);
        PrivateItemDraft draft = new PrivateItemDraft(label, due);
        Outcome<PrivateChecklist> outcome = desk.note(id, person, draft);
        return outcome.reasons().stream().anyMatch(ApplicationPage::isAboutOwnItems)
                ? page.of(id, person, draft, outcome.reasons())
                : changed(id, outcome);
    }

    @PostMapping("/{item}")
    ModelAndView tick(
            @PathVariable ApplicationId id,
            @PathVariable ItemKey item,
            @RequestParam boolean ticked,
            @AuthenticationPrincipal SignedInUser user) {
        return changed(id, desk.tick(id, number(user), item, ticked));
    }

    @PostMapping("/{item}/erasure")
    ModelAndView erase(
            @PathVariable ApplicationId id, @PathVariable ItemKey item, @AuthenticationPrincipal SignedInUser user) {
        return changed(id, desk.erase(id, number(user), item));
    }

    private ModelAndView changed(ApplicationId id, Outcome<PrivateChecklist> outcome) {
        return outcome.fold(
                changed -> back(id),
                reasons -> refusals.refused("나의 할 일", reasons, "/applications/" + id, "신청으로 돌아가기"));
    }

    private static ModelAndView back(ApplicationId id) {
        return new ModelAndView("redirect:/applications/" + id + "#own");
    }

    private static StaffNumber number(SignedInUser user) {
        return StaffNumber.of(user.id());
    }
}
