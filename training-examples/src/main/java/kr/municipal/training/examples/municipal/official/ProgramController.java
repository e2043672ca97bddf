package kr.municipal.training.examples.municipal.official;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.course.Course;
import kr.municipal.training.course.Program;
import kr.municipal.training.course.Programs;
import kr.municipal.training.examples.municipal.page.Badge;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.RunView;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.participation.ParticipationProcess;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The programmes, one run, and applying for it. */
@Controller
class ProgramController {

    private final Programs programs;
    private final RunViews views;
    private final TrainingApplications applications;
    private final ParticipationProcess participation;
    private final Guide guide;
    private final RefusalPages refusals;
    private final Words words;

    ProgramController(
            Programs programs,
            RunViews views,
            TrainingApplications applications,
            ParticipationProcess participation,
            Guide guide,
            RefusalPages refusals,
            Words words) {
        this.programs = programs;
        this.views = views;
        this.applications = applications;
        this.participation = participation;
        this.guide = guide;
        this.refusals = refusals;
        this.words = words;
    }

    /** A programme with its runs and the viewer's own applications for them. */
    record ProgramView(Program program, List<RunView> runs, Map<String, Own> own) {}

    /** The viewer's latest application for a run. */
    record Own(String id, Badge badge) {}

    @GetMapping("/programs")
    String programs(@AuthenticationPrincipal SignedInUser user, Model model) {
        Map<String, Own> own = own(user);
        model.addAttribute(
                "programs",
                programs.all().stream()
                        .map(program -> new ProgramView(program, views.ofProgram(program.id()), own))
                        .toList());
        return "official/programs";
    }

    @GetMapping("/runs/{id}")
    String run(@PathVariable RunId id, @AuthenticationPrincipal SignedInUser user, Model model) {
        CourseRun run = views.run(id);
        Course course = views.course(run);
        model.addAttribute("run", views.view(run));
        model.addAttribute("course", course);
        model.addAttribute("guide", guide.steps());
        model.addAttribute("own", own(user).get(id.value()));
        model.addAttribute("objections", words.said(participation.objectionsToApplying(number(user), id)));
        return "official/run";
    }

    @PostMapping("/runs/{id}/applications")
    ModelAndView apply(
            @PathVariable RunId id, @AuthenticationPrincipal SignedInUser user, RedirectAttributes redirect) {
        return participation
                .apply(number(user), id)
                .fold(
                        application -> {
                            redirect.addFlashAttribute("done", "신청이 접수되었습니다. 부서장이 승인하면 알려 드립니다.");
                            return new ModelAndView("redirect:/applications/" + application.id());
                        },
                        reasons -> refusals.refused("교육 신청", reasons, "/applications", "내 신청 보기"));
    }

    private Map<String, Own> own(SignedInUser user) {
        Function<TrainingApplication, String> run =
                application -> application.entry().run().value();
        // Latest first: of several applications for one run the latest counts.
        return applications.ofApplicant(number(user)).stream()
                .collect(Collectors.toMap(
                        run,
                        application -> new Own(application.id().value(), words.status(application.status())),
                        (latest, earlier) -> latest));
    }

    private static StaffNumber number(SignedInUser user) {
        return StaffNumber.of(user.id());
    }
}
