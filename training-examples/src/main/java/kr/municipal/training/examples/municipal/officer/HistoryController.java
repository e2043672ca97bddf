package kr.municipal.training.examples.municipal.officer;

import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.examples.municipal.page.HistoryViews;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.examples.municipal.page.RunViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything that happened to one application. */
@Controller
class HistoryController {

    private final TrainingApplications applications;
    private final RunViews runs;
    private final HistoryViews histories;

    HistoryController(TrainingApplications applications, RunViews runs, HistoryViews histories) {
        this.applications = applications;
        this.runs = runs;
        this.histories = histories;
    }

    @GetMapping("/officer/applications/{id}/history")
    String show(@PathVariable ApplicationId id, Model model) {
        ApplicationEntry entry = applications
                .find(id)
                .orElseThrow(() -> new NoSuchPageException("no application " + id))
                .entry();
        model.addAttribute("name", entry.applicantName());
        model.addAttribute("run", runs.view(runs.run(entry.run())));
        model.addAttribute("lines", histories.ofApplication(id, false));
        return "officer/history";
    }
}
