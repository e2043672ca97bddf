package kr.municipal.training.examples.municipal.officer;

import java.util.List;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.completion.CompletionFacts;
import kr.municipal.training.completion.DryRun;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.examples.municipal.page.Badge;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.examples.municipal.page.Problem;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.courserun.CompletionProcess;
import kr.municipal.training.workflow.participation.CompletionWithdrawal;
import kr.municipal.training.workflow.tasklist.SignedInUser;
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

/** Who completes a run: the list to confirm, and taking a completion back. */
@Controller
@RequestMapping("/officer")
class CompletionController {

    private final RunViews runs;
    private final TrainingApplications applications;
    private final CompletionDecisions decisions;
    private final CompletionProcess completion;
    private final CompletionWithdrawal withdrawal;
    private final RefusalPages refusals;
    private final Words words;

    CompletionController(
            RunViews runs,
            TrainingApplications applications,
            CompletionDecisions decisions,
            CompletionProcess completion,
            CompletionWithdrawal withdrawal,
            RefusalPages refusals,
            Words words) {
        this.runs = runs;
        this.applications = applications;
        this.decisions = decisions;
        this.completion = completion;
        this.withdrawal = withdrawal;
        this.refusals = refusals;
        this.words = words;
    }

    /** One person of the list. */
    record Line(String name, String department, Badge result, String attendance, String survey, List<String> lacks) {}

    @GetMapping("/runs/{id}/completion")
    ModelAndView show(@PathVariable RunId id) {
        return list(id, List.of());
    }

    @PostMapping("/runs/{id}/completion/assessment")
    ModelAndView assessAgain(
            @PathVariable RunId id, @AuthenticationPrincipal SignedInUser user, RedirectAttributes redirect) {
        return completion
                .assessAgain(id, StaffNumber.of(user.id()))
                .fold(
                        list -> done(redirect, "지금의 출결, 설문, 체크리스트로 다시 판정하였습니다.", "/officer/runs/" + id + "/completion"),
                        reasons -> refused(id, reasons));
    }

    @PostMapping("/runs/{id}/completion")
    ModelAndView confirm(
            @PathVariable RunId id,
            @RequestParam(defaultValue = "") String mark,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        return completion
                .confirm(id, mark, StaffNumber.of(user.id()))
                .fold(
                        run -> done(redirect, "수료를 확정하고 모두에게 알렸습니다.", "/officer/runs/" + id),
                        reasons -> completion.proposed(id).isPresent() ? list(id, reasons) : refused(id, reasons));
    }

    @GetMapping("/applications/{id}/completion-withdrawal")
    ModelAndView confirmWithdrawal(@PathVariable ApplicationId id) {
        if (decisions.find(id).filter(Completed.class::isInstance).isEmpty()) {
            throw new NoSuchPageException("application " + id + " has no completion that stands");
        }
        return withdrawal(entry(id), "", List.of());
    }

    @PostMapping("/applications/{id}/completion-withdrawal")
    ModelAndView withdraw(
            @PathVariable ApplicationId id,
            @RequestParam(name = "words", defaultValue = "") String why,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        ApplicationEntry entry = entry(id);
        return withdrawal
                .withdraw(id, StaffNumber.of(user.id()), why)
                .fold(
                        withdrawn -> done(
                                redirect,
                                entry.applicantName() + " 님의 수료를 취소하고 본인에게 알렸습니다.",
                                "/officer/runs/" + entry.run()),
                        reasons -> withdrawal(entry, why, reasons));
    }

    private ModelAndView list(RunId id, List<Reason> reasons) {
        DryRun list = completion
                .proposed(id)
                .orElseThrow(() -> new NoSuchPageException("run " + id + " has no completion to confirm"));
        return page("officer/completion", reasons)
                .addObject("run", runs.view(runs.run(id)))
                .addObject("lines", list.lines().stream().map(this::line).toList())
                .addObject("completing", list.completing())
                .addObject("mark", list.mark())
                .addObject("reasons", words.said(reasons));
    }

    private Line line(DryRun.Line line) {
        CompletionFacts facts = line.facts();
        ApplicationEntry entry = facts.selected().entry();
        return new Line(
                entry.applicantName(),
                entry.affiliation().departmentName() + " "
                        + entry.affiliation().grade().name(),
                words.assessed(line.wouldComplete()),
                "%s%% (%d분 / %d분)"
                        .formatted(
                                facts.rate().toPercent(),
                                facts.rate().attendedMinutes(),
                                facts.rate().plannedMinutes()),
                facts.surveyAnswered() ? "응답" : "미응답",
                line.shortfalls().stream()
                        .map(shortfall -> words.sentence(shortfall.reason()))
                        .toList());
    }

    private ModelAndView withdrawal(ApplicationEntry entry, String written, List<Reason> reasons) {
        return page("officer/completion-withdrawal", reasons)
                .addObject("entry", entry)
                .addObject("run", runs.view(runs.run(entry.run())))
                .addObject("written", written)
                .addObject("longest", WrittenText.MAX_REASON)
                .addObject("problems", Problem.of(reasons, words));
    }

    private ModelAndView refused(RunId id, List<Reason> reasons) {
        return refusals.refused("수료 확인", reasons, "/officer/runs/" + id, "회차로 돌아가기");
    }

    private ApplicationEntry entry(ApplicationId id) {
        return applications
                .find(id)
                .orElseThrow(() -> new NoSuchPageException("no application " + id))
                .entry();
    }

    private static ModelAndView page(String name, List<Reason> reasons) {
        return new ModelAndView(name, reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static ModelAndView done(RedirectAttributes redirect, String said, String page) {
        redirect.addFlashAttribute("done", said);
        return new ModelAndView("redirect:" + page);
    }
}
