package kr.municipal.training.examples.municipal.officer;

import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.examples.municipal.page.PracticeView;
import kr.municipal.training.examples.municipal.page.PracticeViews;
import kr.municipal.training.examples.municipal.page.Problem;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.practice.BestPractice;
import kr.municipal.training.practice.BestPracticeStatus;
import kr.municipal.training.practice.BestPractices;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.followup.BestPracticeProcess;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.springframework.http.HttpStatus;
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

/** Best practices as training officers review, publish and take them down. */
@Controller
@RequestMapping("/officer/practices")
class PracticeReviewController {

    private final BestPractices practices;
    private final PracticeViews views;
    private final BestPracticeProcess door;
    private final RefusalPages refusals;
    private final Words words;

    PracticeReviewController(
            BestPractices practices,
            PracticeViews views,
            BestPracticeProcess door,
            RefusalPages refusals,
            Words words) {
        this.practices = practices;
        this.views = views;
        this.door = door;
        this.refusals = refusals;
        this.words = words;
    }

    /** The practices of one status, under what is to be done with them. */
    record Group(String name, String title, String nothing, List<PracticeView> practices) {}

    /** What was filled in. */
    record Filled(String verdict, String why) {}

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "groups",
                List.of(
                        group(BestPracticeStatus.SUBMITTED, "심사할 사례", "심사할 사례가 없습니다."),
                        group(BestPracticeStatus.CONSENTED, "게시할 사례", "게시를 기다리는 사례가 없습니다."),
                        group(BestPracticeStatus.RETURNED, "보완을 기다리는 사례", "보완을 기다리는 사례가 없습니다."),
                        group(BestPracticeStatus.ACCEPTED, "게시 동의를 기다리는 사례", "동의를 기다리는 사례가 없습니다."),
                        group(BestPracticeStatus.PUBLISHED, "게시된 사례", "게시된 사례가 없습니다.")));
        return "officer/practices";
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable ApplicationId id) {
        return page(id, new Filled("", ""), List.of());
    }

    @PostMapping("/{id}/review")
    ModelAndView review(
            @PathVariable ApplicationId id,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(name = "words", defaultValue = "") String why,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        return answered(
                door.review(id, verdict, why, StaffNumber.of(user.id())),
                id,
                new Filled(verdict, why),
                redirect,
                "심사 결과를 기록하고 쓴 사람에게 알렸습니다.");
    }

    @PostMapping("/{id}/publication")
    ModelAndView publish(
            @PathVariable ApplicationId id, @AuthenticationPrincipal SignedInUser user, RedirectAttributes redirect) {
        return answered(
                door.publish(id, StaffNumber.of(user.id())),
                id,
                new Filled("", ""),
                redirect,
                "우수사례를 게시하고 쓴 사람에게 알렸습니다.");
    }

    @PostMapping("/{id}/removal")
    ModelAndView takeDown(
            @PathVariable ApplicationId id,
            @RequestParam(name = "words", defaultValue = "") String why,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        return answered(
                door.takeDown(id, why, StaffNumber.of(user.id())),
                id,
                new Filled("", why),
                redirect,
                "게시를 중단하고 쓴 사람에게 알렸습니다.");
    }

    private ModelAndView answered(
            Outcome<BestPractice> outcome, ApplicationId id, Filled filled, RedirectAttributes redirect, String said) {
        return outcome.fold(
                done -> {
                    redirect.addFlashAttribute("done", said);
                    return new ModelAndView("redirect:/officer/practices");
                },
                reasons -> page(id, filled, reasons));
    }

    private ModelAndView page(ApplicationId id, Filled filled, List<Reason> reasons) {
        if (reasons.stream().anyMatch(reason -> Problem.field(reason.code()).equals("form"))) {
            return refusals.refused("우수사례", reasons, "/officer/practices", "우수사례로 돌아가기");
        }
        BestPractice practice = practices.find(id).orElseThrow(() -> new NoSuchPageException("no practice of " + id));
        return new ModelAndView("officer/practice", reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("practice", views.view(practice))
                .addObject("status", practice.status().name())
                .addObject("filled", filled)
                .addObject("longest", WrittenText.MAX_REASON)
                .addObject("problems", Problem.of(reasons, words));
    }

    private Group group(BestPracticeStatus status, String title, String nothing) {
        return new Group(status.name(), title, nothing, views.of(status));
    }
}
