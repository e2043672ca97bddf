package kr.municipal.training.examples.municipal.official;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.examples.municipal.page.PracticeView;
import kr.municipal.training.examples.municipal.page.PracticeViews;
import kr.municipal.training.practice.BestPracticeStatus;
import kr.municipal.training.practice.BestPractices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What colleagues made of what they learned: the published best practices, for everybody who is signed in. */
@Controller
@RequestMapping("/practices")
class PublishedPracticeController {

    private final BestPractices practices;
    private final PracticeViews views;

    PublishedPracticeController(BestPractices practices, PracticeViews views) {
        this.practices = practices;
        this.views = views;
    }

    @GetMapping
    String list(Model model) {
        List<PracticeView> latestFirst = new ArrayList<>(views.of(BestPracticeStatus.PUBLISHED));
        Collections.reverse(latestFirst);
        model.addAttribute("practices", latestFirst);
        return "official/practices";
    }

    @GetMapping("/{id}")
    String show(@PathVariable ApplicationId id, Model model) {
        model.addAttribute(
                "practice",
                practices
                        .find(id)
                        .filter(one -> one.status() == BestPracticeStatus.PUBLISHED)
                        .map(views::view)
                        .orElseThrow(() -> new NoSuchPageException("no published practice of " + id)));
        return "official/published-practice";
    }
}
