package kr.municipal.training.examples.municipal.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.examples.municipal.page.PracticeViews;
import kr.municipal.training.examples.municipal.page.Problem;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.practice.BestPractice;
import kr.municipal.training.practice.BestPracticeEntry;
import kr.municipal.training.practice.BestPractices;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.followup.BestPracticeProcess;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.jspecify.annotations.Nullable;
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

/** One's own best practice: writing it up, agreeing to its publication, taking it down. */
@Controller
@RequestMapping("/applications/{id}/practice")
class OwnPracticeController {

    private final ApplicationViews applications;
    private final RunViews runs;
    private final BestPractices practices;
    private final PracticeViews views;
    private final BestPracticeProcess door;
    private final RefusalPages refusals;
    private final Words words;

    OwnPracticeController(
            ApplicationViews applications,
            RunViews runs,
            BestPractices practices,
            PracticeViews views,
            BestPracticeProcess door,
            RefusalPages refusals,
            Words words) {
        this.applications = applications;
        this.runs = runs;
        this.practices = practices;
        this.views = views;
        this.door = door;
        this.refusals = refusals;
        this.words = words;
    }

    /** What was filled in. */
    record Filled(String title, String text, String why) {}

    @GetMapping
    ModelAndView show(@PathVariable ApplicationId id, @AuthenticationPrincipal SignedInUser user) {
        return page(applications.own(id, number(user)), null, List.of());
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable ApplicationId id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        return answered(
                door.submit(id, number(user), title, text),
                applications.own(id, number(user)),
                new Filled(title, text, ""),
                redirect,
                "우수사례를 제출하였습니다. 심사 결과를 알려 드립니다.");
    }

    @PostMapping("/consent")
    ModelAndView consent(
            @PathVariable ApplicationId id,
            @RequestParam boolean agreed,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        StaffNumber by = number(user);
        return answered(
                agreed ? door.consent(id, by) : door.withdrawConsent(id, by),
                applications.own(id, by),
                null,
                redirect,
                agreed ? "게시에 동의하였습니다. 교육담당자가 확인하고 게시합니다." : "게시 동의를 거두었습니다.");
    }

    @PostMapping("/removal")
    ModelAndView takeDown(
            @PathVariable ApplicationId id,
            @RequestParam(name = "words", defaultValue = "") String why,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        TrainingApplication own = applications.own(id, number(user));
        return answered(door.takeDown(id, why, number(user)), own, new Filled("", "", why), redirect, "게시를 중단하였습니다.");
    }

    private ModelAndView answered(
            Outcome<BestPractice> outcome,
            TrainingApplication application,
            @Nullable Filled filled,
            RedirectAttributes redirect,
            String said) {
        return outcome.fold(
                done -> {
                    redirect.addFlashAttribute("done", said);
                    return new ModelAndView("redirect:/applications/" + application.id() + "/practice");
                },
                reasons -> page(application, filled, reasons));
    }

    private ModelAndView page(TrainingApplication application, @Nullable Filled filled, List<Reason> reasons) {
        ApplicationId id = application.id();
        Optional<BestPractice> practice = practices.find(id);
        List<Reason> against = new ArrayList<>(unmendable(reasons));
        if (against.isEmpty() && practice.isEmpty()) {
            against.addAll(door.objectionsToWriting(id));
        }
        if (!against.isEmpty()) {
            return refusals.refused("우수사례", against, "/applications/" + id, "신청으로 돌아가기");
        }
        Filled before = practice.map(BestPractice::entry)
                .map(entry -> new Filled(entry.title(), entry.text(), ""))
                .orElse(new Filled("", "", ""));
        return new ModelAndView(
                        "official/practice", reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("id", id.value())
                .addObject("run", runs.view(runs.run(application.entry().run())))
                .addObject("practice", practice.map(views::view).orElse(null))
                .addObject("status", practice.map(one -> one.status().name()).orElse("NEW"))
                .addObject("filled", filled == null ? before : filled)
                .addObject("longestTitle", BestPracticeEntry.MAX_TITLE)
                .addObject("longestText", BestPracticeEntry.MAX_TEXT)
                .addObject("longest", WrittenText.MAX_REASON)
                .addObject("problems", Problem.of(reasons, words));
    }

    private static List<Reason> unmendable(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> Problem.field(reason.code()).equals("form"))
                .toList();
    }

    private static StaffNumber number(SignedInUser user) {
        return StaffNumber.of(user.id());
    }
}
