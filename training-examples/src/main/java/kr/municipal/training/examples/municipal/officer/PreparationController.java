package kr.municipal.training.examples.municipal.officer;

import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** How far a run is prepared. */
@Controller
@RequestMapping("/officer/runs/{id}/preparation")
class PreparationController {

    private final RunViews runs;
    private final PreparationViews views;

    PreparationController(RunViews runs, PreparationViews views) {
        this.runs = runs;
        this.views = views;
    }

    @GetMapping
    String show(@PathVariable RunId id, Model model) {
        CourseRun run = decided(id);
        model.addAttribute("run", runs.view(run));
        model.addAttribute("prepared", views.of(run));
        return "officer/preparation";
    }

    private CourseRun decided(RunId id) {
        CourseRun run = runs.run(id);
        return run.schedule().fold(dates -> run, () -> {
            throw new NoSuchPageException("run " + id + " is undecided");
        });
    }
}
