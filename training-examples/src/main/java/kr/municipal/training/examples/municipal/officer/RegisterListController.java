package kr.municipal.training.examples.municipal.officer;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.RegisterLine;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of certificates (수료증 발급대장): finding, and the book that is printed and filed. */
@Controller
@RequestMapping("/officer/certificates")
class RegisterListController {

    private static final int PAGE = 50;

    private final Certificates certificates;
    private final RegisterViews views;
    private final Words words;
    private final Clock clock;

    RegisterListController(Certificates certificates, RegisterViews views, Words words, Clock clock) {
        this.certificates = certificates;
        this.views = views;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String run,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page) {
        RegisterSearch search = new RegisterSearch(year, run, state, q);
        RegisterSearch.Found found = search.in(certificates);
        List<RegisterLine> lines = found.lines().stream()
                .sorted(Comparator.comparing(
                                (RegisterLine line) -> line.certificate().issuedOn())
                        .thenComparing(line -> line.certificate().number())
                        .reversed())
                .toList();
        int pages = Math.max(1, (lines.size() + PAGE - 1) / PAGE);
        int shown = Math.min(Math.max(page, 1), pages);
        return page("officer/register", search, found)
                .addObject("page", shown)
                .addObject("pages", pages)
                .addObject(
                        "lines",
                        lines.subList((shown - 1) * PAGE, Math.min(shown * PAGE, lines.size())).stream()
                                .map(views::line)
                                .toList());
    }

    /** What was found, whole and by number, as it is printed on paper and filed. */
    @GetMapping("/book")
    ModelAndView book(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String run,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            @AuthenticationPrincipal SignedInUser user) {
        RegisterSearch search = new RegisterSearch(year, run, state, q);
        RegisterSearch.Found found = search.in(certificates);
        return page("officer/register-book", search, found)
                .addObject("printedAt", words.moment(clock.instant()))
                .addObject("printedBy", views.who(StaffNumber.of(user.id())))
                .addObject("lines", found.lines().stream().map(views::bookLine).toList());
    }

    private ModelAndView page(String view, RegisterSearch search, RegisterSearch.Found found) {
        return new ModelAndView(view)
                .addObject("search", search)
                .addObject("year", found.year())
                .addObject("years", found.years())
                .addObject("runs", runs(found.ofYear()))
                .addObject("states", Arrays.asList(RegisterState.values()))
                .addObject("gaps", found.gaps())
                .addObject("count", found.lines().size());
    }

    /** The runs whose certificates are there, by id, with the title that they print. */
    private Map<String, String> runs(List<RegisterLine> lines) {
        Map<String, String> runs = new LinkedHashMap<>();
        lines.forEach(line -> runs.putIfAbsent(
                line.certificate().run().value(),
                views.course(line.certificate().details())));
        return runs;
    }
}
