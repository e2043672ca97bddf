package kr.municipal.training.examples.municipal.official;

import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.checklist.ItemKey;
import kr.municipal.training.course.MaterialId;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.participation.MaterialDesk;
import kr.municipal.training.workflow.participation.ParticipationProcess;
import kr.municipal.training.workflow.participation.TraineeDesk;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own applications: where they stand, preparing, leaving. */
@Controller
@RequestMapping("/applications")
class ApplicationController {

    private final ApplicationViews views;
    private final RunViews runs;
    private final ParticipationProcess participation;
    private final TraineeDesk trainees;
    private final MaterialDesk materials;
    private final ApplicationPage page;
    private final RefusalPages refusals;

    ApplicationController(
            ApplicationViews views,
            RunViews runs,
            ParticipationProcess participation,
            TraineeDesk trainees,
            MaterialDesk materials,
            ApplicationPage page,
            RefusalPages refusals) {
        this.views = views;
        this.runs = runs;
        this.participation = participation;
        this.trainees = trainees;
        this.materials = materials;
        this.page = page;
        this.refusals = refusals;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute("applications", views.ofApplicant(number(user)));
        return "official/applications";
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable ApplicationId id, @AuthenticationPrincipal SignedInUser user) {
        return page.of(id, number(user));
    }

    @PostMapping("/{id}/checklist/{item}")
    ModelAndView tick(
            @PathVariable ApplicationId id,
            @PathVariable ItemKey item,
            @RequestParam boolean ticked,
            @AuthenticationPrincipal SignedInUser user) {
        return trainees.tick(id, number(user), item, ticked)
                .fold(
                        checklist -> new ModelAndView("redirect:/applications/" + id + "#checklist"),
                        reasons -> refusals.refused("체크리스트", reasons, "/applications/" + id, "신청으로 돌아가기"));
    }

    @GetMapping("/{id}/materials/{material}")
    ModelAndView material(
            @PathVariable ApplicationId id,
            @PathVariable MaterialId material,
            @AuthenticationPrincipal SignedInUser user) {
        return materials
                .open(id, number(user), material)
                .fold(
                        opened -> {
                            TrainingApplication application = views.own(id, number(user));
                            return new ModelAndView("official/material")
                                    .addObject("material", opened)
                                    .addObject("readAt", views.readAt(id, material))
                                    .addObject("applicationId", id.value())
                                    .addObject(
                                            "run",
                                            runs.view(
                                                    runs.run(application.entry().run())));
                        },
                        reasons -> refusals.refused("교육자료 열람", reasons, "/applications/" + id, "신청으로 돌아가기"));
    }

    @PostMapping("/{id}/materials/{material}/reading")
    ModelAndView acknowledge(
            @PathVariable ApplicationId id,
            @PathVariable MaterialId material,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        return materials
                .acknowledge(id, number(user), material)
                .fold(
                        read -> {
                            redirect.addFlashAttribute("done", "‘" + read.title() + "’ 자료를 읽었다고 확인하였습니다.");
                            return new ModelAndView("redirect:/applications/" + id);
                        },
                        reasons -> refusals.refused("교육자료 확인", reasons, "/applications/" + id, "신청으로 돌아가기"));
    }

    @PostMapping("/{id}/offer")
    ModelAndView answerOffer(
            @PathVariable ApplicationId id,
            @RequestParam boolean accepted,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        return participation
                .answerOffer(id, number(user), accepted)
                .fold(
                        answered -> {
                            redirect.addFlashAttribute("done", accepted ? "자리를 수락하였습니다." : "자리를 사양하였습니다.");
                            return new ModelAndView("redirect:/applications/" + id);
                        },
                        reasons -> refusals.refused("자리 제안", reasons, "/applications/" + id, "신청으로 돌아가기"));
    }

    @GetMapping("/{id}/withdrawal")
    String confirmWithdrawal(@PathVariable ApplicationId id, @AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute("mine", views.view(views.own(id, number(user))));
        return "official/withdrawal";
    }

    @PostMapping("/{id}/withdrawal")
    ModelAndView withdraw(
            @PathVariable ApplicationId id,
            @RequestParam(defaultValue = "") String words,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        return participation
                .withdraw(id, number(user), words)
                .fold(
                        withdrawn -> {
                            redirect.addFlashAttribute("done", "신청을 취소하였습니다.");
                            return new ModelAndView("redirect:/applications/" + id);
                        },
                        reasons -> refusals.refused("신청취소", reasons, "/applications/" + id, "신청으로 돌아가기"));
    }

    private static StaffNumber number(SignedInUser user) {
        return StaffNumber.of(user.id());
    }
}
