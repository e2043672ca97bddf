package kr.municipal.training.examples.municipal.official;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.survey.Questionnaire;
import kr.municipal.training.workflow.participation.TraineeDesk;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The survey: the form, and what was answered. */
@Controller
@RequestMapping("/applications/{id}/survey")
class SurveyController {

    private final ApplicationViews applications;
    private final RunViews runs;
    private final TraineeDesk trainees;
    private final Questionnaire questionnaire;
    private final RefusalPages refusals;
    private final Words words;

    SurveyController(
            ApplicationViews applications,
            RunViews runs,
            TraineeDesk trainees,
            Questionnaire questionnaire,
            RefusalPages refusals,
            Words words) {
        this.applications = applications;
        this.runs = runs;
        this.trainees = trainees;
        this.questionnaire = questionnaire;
        this.refusals = refusals;
        this.words = words;
    }

    @GetMapping
    ModelAndView form(@PathVariable ApplicationId id, @AuthenticationPrincipal SignedInUser user) {
        TrainingApplication application = applications.own(id, StaffNumber.of(user.id()));
        List<Reason> objections = trainees.objectionsToAnswering(id, StaffNumber.of(user.id()));
        return objections.isEmpty() ? form(application, Map.of(), List.of()) : refused(id, objections);
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable ApplicationId id,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        StaffNumber person = StaffNumber.of(user.id());
        TrainingApplication application = applications.own(id, person);
        Map<String, List<String>> form = new HashMap<>(sent);
        form.remove("_csrf");
        return trainees.answerSurvey(id, person, form)
                .fold(
                        answered -> {
                            redirect.addFlashAttribute("done", "설문에 답해 주셔서 고맙습니다.");
                            return new ModelAndView("redirect:/applications/" + id);
                        },
                        // What can be mended on the form is asked again there; what cannot is a refusal.
                        reasons -> trainees.objectionsToAnswering(id, person).isEmpty()
                                ? form(application, form, reasons)
                                : refused(id, reasons));
    }

    private ModelAndView form(TrainingApplication application, Map<String, List<String>> sent, List<Reason> reasons) {
        return new ModelAndView("official/survey", reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("applicationId", application.id().value())
                .addObject("run", runs.view(runs.run(application.entry().run())))
                .addObject("survey", questionnaire.title())
                .addObject(
                        "questions",
                        questionnaire.questions().stream()
                                .map(question -> QuestionView.of(
                                        question,
                                        sent,
                                        reasons.stream()
                                                .filter(reason -> question.text()
                                                        .equals(reason.data().get("question")))
                                                .map(words::sentence)
                                                .toList()))
                                .toList())
                .addObject("reasons", words.said(reasons));
    }

    private ModelAndView refused(ApplicationId id, List<Reason> reasons) {
        return refusals.refused("설문", reasons, "/applications/" + id, "신청으로 돌아가기");
    }
}
