package kr.municipal.training.examples.municipal.officer;

import java.util.List;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.examples.municipal.page.Problem;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.operation.EquipmentDraft;
import kr.municipal.training.operation.EquipmentState;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.courserun.EquipmentDesk;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.apache.commons.lang3.StringUtils;
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

/** How far a run is prepared, and what its officer notes of the equipment of each session. */
@Controller
@RequestMapping("/officer/runs/{id}/preparation")
class PreparationController {

    private final RunViews runs;
    private final PreparationViews views;
    private final EquipmentDesk desk;
    private final RefusalPages refusals;
    private final Words words;

    PreparationController(
            RunViews runs, PreparationViews views, EquipmentDesk desk, RefusalPages refusals, Words words) {
        this.runs = runs;
        this.views = views;
        this.desk = desk;
        this.refusals = refusals;
        this.words = words;
    }

    /** A state to choose. */
    record Choice(String value, String label) {}

    @GetMapping
    String show(@PathVariable RunId id, Model model) {
        CourseRun run = decided(id);
        model.addAttribute("run", runs.view(run));
        model.addAttribute("prepared", views.of(run));
        return "officer/preparation";
    }

    @GetMapping("/equipment")
    ModelAndView equipment(@PathVariable RunId id, @RequestParam String session, @RequestParam String name) {
        CourseRun run = decided(id);
        PreparationViews.EquipmentLine line = line(run, session, name);
        return form(run, line, new EquipmentDraft(session, name, line.chosen(), line.preparer()), List.of());
    }

    @PostMapping("/equipment")
    ModelAndView note(
            @PathVariable RunId id,
            @RequestParam String session,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String preparer,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        CourseRun run = decided(id);
        PreparationViews.EquipmentLine line = line(run, session, name);
        EquipmentDraft draft = new EquipmentDraft(session, name, state, preparer);
        List<Reason> objections = draft.objections(desk.list(run));
        return objections.isEmpty()
                ? noted(desk.note(id, draft, StaffNumber.of(user.id())), id, line, redirect)
                : form(run, line, draft, objections);
    }

    private ModelAndView noted(
            Outcome<?> outcome, RunId id, PreparationViews.EquipmentLine line, RedirectAttributes redirect) {
        String back = "/officer/runs/" + id + "/preparation";
        return outcome.fold(
                note -> {
                    redirect.addFlashAttribute("done", line.session() + " ‘" + line.name() + "’ 점검을 기록하였습니다.");
                    return new ModelAndView("redirect:" + back);
                },
                reasons -> refusals.refused("장비 점검", reasons, back, "준비 현황으로 돌아가기"));
    }

    private ModelAndView form(
            CourseRun run, PreparationViews.EquipmentLine line, EquipmentDraft draft, List<Reason> objections) {
        return new ModelAndView(
                        "officer/equipment", objections.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("run", runs.view(run))
                .addObject("line", line)
                .addObject(
                        "choices",
                        List.of(
                                choice(EquipmentState.NOT_READY),
                                choice(EquipmentState.READY),
                                choice(EquipmentState.NOT_NEEDED)))
                .addObject("chosen", StringUtils.defaultString(draft.state()))
                .addObject("preparer", StringUtils.defaultString(draft.preparer()))
                .addObject("longest", EquipmentDraft.MAX_PREPARER)
                .addObject("problems", objections.stream().map(this::problem).toList());
    }

    private Choice choice(EquipmentState state) {
        return new Choice(state.name(), words.equipment(state).text());
    }

    private Problem problem(Reason reason) {
        String field = reason.code().equals("EQUIPMENT_STATE_UNKNOWN") ? "state" : "preparer";
        return new Problem(field, words.sentence(reason), words.remedy(reason));
    }

    private PreparationViews.EquipmentLine line(CourseRun run, String session, String name) {
        return views.of(run).equipment().stream()
                .filter(one -> one.sessionId().equals(session) && one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchPageException("no equipment " + name + " in session " + session));
    }

    private CourseRun decided(RunId id) {
        CourseRun run = runs.run(id);
        return run.schedule().fold(dates -> run, () -> {
            throw new NoSuchPageException("run " + id + " is undecided");
        });
    }
}
