package kr.municipal.training.examples.municipal.officer;

import java.util.Arrays;
import java.util.List;
import kr.municipal.training.direction.Direction;
import kr.municipal.training.direction.DirectionDecision;
import kr.municipal.training.direction.DirectionDecisions;
import kr.municipal.training.direction.DirectionDraft;
import kr.municipal.training.direction.DirectionProposal;
import kr.municipal.training.direction.Evidence;
import kr.municipal.training.direction.Finding;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.RunView;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.survey.Estimate;
import kr.municipal.training.survey.Question;
import kr.municipal.training.survey.QuestionSummary;
import kr.municipal.training.workflow.courserun.CourseRunProcess;
import kr.municipal.training.workflow.courserun.RunReview;
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

/** What a run showed, and the decision what to teach next. */
@Controller
@RequestMapping("/officer/runs/{id}")
class ReviewController {

    private final RunViews runs;
    private final RunReview review;
    private final DirectionDecisions directions;
    private final CourseRunProcess courseRun;
    private final RefusalPages refusals;
    private final Words words;

    ReviewController(
            RunViews runs,
            RunReview review,
            DirectionDecisions directions,
            CourseRunProcess courseRun,
            RefusalPages refusals,
            Words words) {
        this.runs = runs;
        this.review = review;
        this.directions = directions;
        this.courseRun = courseRun;
        this.refusals = refusals;
        this.words = words;
    }

    /** The result of one question; bars are drawn from its table. */
    record QuestionResult(
            String key,
            String text,
            int count,
            boolean suppressed,
            @Nullable String mean,
            List<Bar> bars,
            List<String> texts,
            List<QuestionResult> rows) {}

    /** One answer and how many gave it. */
    record Bar(String label, int count) {}

    /** A direction to choose. */
    record Choice(String value, String label, String hint) {}

    @GetMapping("/survey")
    ModelAndView survey(@PathVariable RunId id) {
        CourseRun run = decided(id);
        var summary = review.survey(id);
        return new ModelAndView("officer/survey")
                .addObject("run", runs.view(run))
                .addObject("summary", summary)
                .addObject("closed", review.surveyClosed(id))
                .addObject("evidence", evidence(review.evidence(id)))
                .addObject(
                        "questions",
                        summary.questions().stream()
                                .map(ReviewController::result)
                                .toList());
    }

    @GetMapping("/direction")
    ModelAndView direction(@PathVariable RunId id) {
        return form(decided(id), null, null, List.of());
    }

    @PostMapping("/direction")
    ModelAndView decide(
            @PathVariable RunId id,
            @RequestParam(required = false) @Nullable String direction,
            @RequestParam(required = false) @Nullable String reason,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        return courseRun
                .decideDirection(id, direction, reason, StaffNumber.of(user.id()))
                .fold(
                        run -> {
                            redirect.addFlashAttribute("done", "교육 방향을 기록하였습니다. 회차가 종료되었습니다.");
                            return new ModelAndView("redirect:/officer/runs/" + id);
                        },
                        reasons -> decided(id).phase() == RunPhase.SURVEY_CLOSED
                                ? form(decided(id), direction, reason, reasons)
                                : refusals.refused("교육 방향 결정", reasons, "/officer/runs/" + id, "회차로 돌아가기"));
    }

    private ModelAndView form(
            CourseRun run, @Nullable String direction, @Nullable String reason, List<Reason> reasons) {
        Evidence evidence = review.evidence(run.id());
        DirectionProposal proposal = review.proposal(evidence);
        return new ModelAndView(
                        "officer/direction", reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("run", runs.view(run))
                .addObject("open", run.phase() == RunPhase.SURVEY_CLOSED)
                .addObject("evidence", evidence(evidence))
                .addObject("proposal", words.said(List.of(proposal.reason())).get(0))
                .addObject(
                        "findings",
                        words.said(proposal.findings().stream()
                                .map(Finding::explanation)
                                .toList()))
                .addObject(
                        "choices",
                        Arrays.stream(Direction.values())
                                .map(one -> new Choice(one.name(), words.direction(one), words.directionHint(one)))
                                .toList())
                .addObject("chosen", direction == null ? "" : direction)
                .addObject("written", reason == null ? "" : reason)
                .addObject("longest", DirectionDraft.MAX_REASON)
                .addObject("reasons", words.said(reasons))
                .addObject(
                        "decided",
                        directions
                                .find(run.id())
                                .map(DirectionDecision::againstProposal)
                                .map(words::sentence)
                                .orElse(""));
    }

    private CourseRun decided(RunId id) {
        CourseRun run = runs.run(id);
        if (run.schedule().fold(dates -> false, () -> true)) {
            throw new NoSuchPageException("run " + id + " is undecided");
        }
        return run;
    }

    private static List<RunView.Line> evidence(Evidence evidence) {
        String seats = evidence.seats().seats().isPresent()
                ? "정원 " + evidence.seats().seats().getAsInt() + "명"
                : "정원 제한 없음";
        return List.of(
                new RunView.Line("신청", evidence.applied() + "명 (" + seats + ")"),
                new RunView.Line("선발", evidence.selected() + "명"),
                new RunView.Line("수료", evidence.completed() + "명"),
                new RunView.Line(
                        "설문 응답",
                        evidence.responses() + "명"
                                + (evidence.responseRate() == null ? "" : " (" + evidence.responseRate() + "%)")),
                satisfaction(evidence.satisfaction()),
                new RunView.Line(
                        "현업 활용(지난 회차 포함)",
                        evidence.useAtWork()
                                .map(use -> evidence.followedUp() + "명 가운데 " + evidence.used() + "명")
                                .orElse("아직 없음")));
    }

    private static RunView.Line satisfaction(@Nullable Estimate mean) {
        return mean == null
                ? new RunView.Line("만족도 평균", "집계 없음")
                : new RunView.Line(("만족도 평균 " + Words.interval(mean)).strip(), mean.value() + "점");
    }

    private static QuestionResult result(QuestionSummary summary) {
        return new QuestionResult(
                summary.question().key().value(),
                summary.question().text(),
                summary.count(),
                summary.suppressed(),
                summary.mean().map(mean -> Words.estimate(mean, "점")).orElse(null),
                summary.distribution().entrySet().stream()
                        .map(entry -> new Bar(label(summary.question(), entry.getKey()), entry.getValue()))
                        .toList(),
                summary.texts(),
                summary.rows().stream().map(ReviewController::result).toList());
    }

    private static String label(Question question, String value) {
        if (question instanceof Question.Scale scale && !scale.labels().isEmpty()) {
            return value + "점 " + scale.labels().get(Integer.parseInt(value) - scale.min());
        }
        return value;
    }
}
