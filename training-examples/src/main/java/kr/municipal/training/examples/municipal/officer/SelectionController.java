package kr.municipal.training.examples.municipal.officer;

import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.examples.municipal.page.Badge;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.SelectionResult;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.courserun.SelectionProcess;
import kr.municipal.training.workflow.participation.RunSelection;
import kr.municipal.training.workflow.participation.RunSelections;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.apache.commons.lang3.math.NumberUtils;
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

/** The selection of a run: the proposed list with reasons, adjusting, confirming, and the confirmed result. */
@Controller
@RequestMapping("/officer/runs/{id}/selection")
class SelectionController {

    private final RunViews runs;
    private final RunSelections selections;
    private final TrainingApplications applications;
    private final SelectionProcess selection;
    private final RefusalPages refusals;
    private final Words words;

    SelectionController(
            RunViews runs,
            RunSelections selections,
            TrainingApplications applications,
            SelectionProcess selection,
            RefusalPages refusals,
            Words words) {
        this.runs = runs;
        this.selections = selections;
        this.applications = applications;
        this.selection = selection;
        this.refusals = refusals;
        this.words = words;
    }

    /** One person with rank and reason. */
    record RankLine(
            int rank, int byPolicy, String application, String name, String department, Badge status, String why) {}

    @GetMapping
    String show(@PathVariable RunId id, Model model) {
        RunSelection found =
                selections.find(id).orElseThrow(() -> new NoSuchPageException("no selection of run " + id));
        Optional<SelectionResult> proposed = selection.proposed(id);
        model.addAttribute("run", runs.view(runs.run(id)));
        model.addAttribute("policy", words.selection(found.kind()));
        model.addAttribute("commitment", found.commitment().orElse(""));
        model.addAttribute(
                "seed",
                found.seed() == null || found.confirmedAt() == null
                        ? ""
                        : found.seed().value());
        model.addAttribute("confirmed", found.confirmedAt() == null ? "" : words.moment(found.confirmedAt()));
        model.addAttribute("open", proposed.isPresent());
        model.addAttribute("lines", proposed.map(this::lines).orElseGet(() -> confirmed(id)));
        return "officer/selection";
    }

    @PostMapping("/adjustments")
    ModelAndView adjust(
            @PathVariable RunId id,
            @RequestParam ApplicationId application,
            @RequestParam(defaultValue = "") String rank,
            @RequestParam(defaultValue = "") String words,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        return done(
                selection.adjust(id, application, NumberUtils.toInt(rank.strip()), words, number(user)),
                id,
                redirect,
                "순위 조정",
                "순위를 조정하였습니다.");
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(
            @PathVariable RunId id, @AuthenticationPrincipal SignedInUser user, RedirectAttributes redirect) {
        return done(selection.confirm(id, number(user)), id, redirect, "선발 확정", "선발을 확정하고 모두에게 알렸습니다.");
    }

    private List<RankLine> lines(SelectionResult result) {
        return result.outcomes().stream()
                .map(outcome -> line(
                        outcome.rank(),
                        outcome.ranked().rank(),
                        outcome.ranked().id(),
                        outcome.status(),
                        outcome.reason()))
                .toList();
    }

    private List<RankLine> confirmed(RunId id) {
        return selections.confirmed(id).stream()
                .map(kept -> line(kept.rank(), kept.byPolicy(), kept.application(), kept.status(), kept.reason()))
                .toList();
    }

    private RankLine line(int rank, int byPolicy, ApplicationId id, ApplicationStatus status, Reason reason) {
        ApplicationEntry entry = applications.get(id).entry();
        return new RankLine(
                rank,
                byPolicy,
                id.value(),
                entry.applicantName(),
                entry.affiliation().departmentName() + " "
                        + entry.affiliation().grade().name(),
                words.status(status),
                words.sentence(reason));
    }

    private <T> ModelAndView done(Outcome<T> outcome, RunId run, RedirectAttributes redirect, String act, String said) {
        String page = "/officer/runs/" + run + "/selection";
        return outcome.fold(
                value -> {
                    redirect.addFlashAttribute("done", said);
                    return new ModelAndView("redirect:" + page);
                },
                reasons -> refusals.refused(act, reasons, page, "선발로 돌아가기"));
    }

    private static StaffNumber number(SignedInUser user) {
        return StaffNumber.of(user.id());
    }
}
