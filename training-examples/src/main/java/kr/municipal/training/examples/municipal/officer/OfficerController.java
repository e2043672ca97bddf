package kr.municipal.training.examples.municipal.officer;

import java.util.Arrays;
import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.CancellationDraft;
import kr.municipal.training.application.CancellationKind;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.course.Programs;
import kr.municipal.training.direction.DirectionDecisions;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.examples.municipal.page.HistoryViews;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.selection.CapacityChange;
import kr.municipal.training.selection.CapacityDraft;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.courserun.AttendanceDesk;
import kr.municipal.training.workflow.courserun.CapacityDesk;
import kr.municipal.training.workflow.courserun.CompletionProcess;
import kr.municipal.training.workflow.courserun.CourseRunProcess;
import kr.municipal.training.workflow.participation.CertificateIssuing;
import kr.municipal.training.workflow.participation.ParticipationProcess;
import kr.municipal.training.workflow.participation.RunSelections;
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

/** The runs as their officer keeps them: opening, closing, cancelling, taking somebody off. */
@Controller
@RequestMapping("/officer")
class OfficerController {

    private final Programs programs;
    private final RunViews runs;
    private final OfficerViews views;
    private final RequestViews requests;
    private final PreparationViews preparation;
    private final HistoryViews histories;
    private final TrainingApplications applications;
    private final DirectionDecisions directions;
    private final FormerDirectionViews former;
    private final RunSelections selections;
    private final CourseRunProcess courseRun;
    private final AttendanceDesk attendance;
    private final CapacityDesk capacity;
    private final CompletionProcess completion;
    private final CertificateIssuing issuing;
    private final ParticipationProcess participation;
    private final RefusalPages refusals;
    private final Words words;

    OfficerController(
            Programs programs,
            RunViews runs,
            OfficerViews views,
            RequestViews requests,
            PreparationViews preparation,
            HistoryViews histories,
            TrainingApplications applications,
            DirectionDecisions directions,
            FormerDirectionViews former,
            RunSelections selections,
            CourseRunProcess courseRun,
            AttendanceDesk attendance,
            CapacityDesk capacity,
            CompletionProcess completion,
            CertificateIssuing issuing,
            ParticipationProcess participation,
            RefusalPages refusals,
            Words words) {
        this.programs = programs;
        this.runs = runs;
        this.views = views;
        this.requests = requests;
        this.preparation = preparation;
        this.histories = histories;
        this.applications = applications;
        this.directions = directions;
        this.former = former;
        this.selections = selections;
        this.courseRun = courseRun;
        this.attendance = attendance;
        this.capacity = capacity;
        this.completion = completion;
        this.issuing = issuing;
        this.participation = participation;
        this.refusals = refusals;
        this.words = words;
    }

    /** A programme with its runs. */
    record ProgramLines(String title, List<OfficerViews.RunLine> runs) {}

    /** A direction that was decided. */
    record Decided(String direction, String reason, String when) {}

    /** A kind of taking off or cancelling to choose. */
    record Kind(String value, String label) {}

    @GetMapping
    String overview(Model model) {
        model.addAttribute(
                "programs",
                programs.all().stream()
                        .map(program -> new ProgramLines(
                                program.year() + "년 " + program.title(),
                                runs.ofProgram(program.id()).stream()
                                        .map(views::line)
                                        .toList()))
                        .toList());
        model.addAttribute("former", former.all());
        return "officer/overview";
    }

    @GetMapping("/runs/{id}")
    String run(@PathVariable RunId id, Model model) {
        CourseRun run = runs.run(id);
        model.addAttribute("line", views.line(runs.view(run)));
        boolean decided = run.schedule().fold(dates -> true, () -> false);
        model.addAttribute("phase", run.phase().name());
        model.addAttribute("cancellable", decided && run.phase().compareTo(RunPhase.ATTENDANCE_CLOSED) < 0);
        model.addAttribute("capacity", views.capacity(run));
        model.addAttribute("selecting", selections.find(id).isPresent());
        model.addAttribute("applicants", decided ? views.applicants(run) : List.of());
        model.addAttribute("sessions", decided ? views.sessions(run) : List.of());
        model.addAttribute(
                "confirmable",
                run.phase() == RunPhase.ATTENDANCE_CLOSED
                        && completion.proposed(id).isPresent());
        model.addAttribute("certified", issuing.of(id).completed() > 0);
        model.addAttribute("requests", decided ? requests.open(id) : 0);
        if (decided) {
            model.addAttribute("prepared", preparation.of(run));
        }
        model.addAttribute("changes", histories.ofRun(id));
        model.addAttribute("former", former.forPlanning(id));
        directions
                .find(id)
                .ifPresent(direction -> model.addAttribute(
                        "decided",
                        new Decided(
                                words.direction(direction.direction()),
                                direction.reason(),
                                words.moment(direction.at()))));
        return "officer/run";
    }

    @PostMapping("/runs/{id}/opening")
    ModelAndView open(@PathVariable RunId id, @AuthenticationPrincipal SignedInUser user, RedirectAttributes redirect) {
        return done(courseRun.open(id, number(user)), id, redirect, "신청 개시", "신청을 개시하였습니다.");
    }

    @PostMapping("/runs/{id}/closing")
    ModelAndView close(
            @PathVariable RunId id, @AuthenticationPrincipal SignedInUser user, RedirectAttributes redirect) {
        return done(courseRun.closeApplications(id, number(user)), id, redirect, "신청 마감", "신청을 마감하였습니다.");
    }

    @PostMapping("/runs/{id}/attendance-closing")
    ModelAndView closeAttendance(
            @PathVariable RunId id, @AuthenticationPrincipal SignedInUser user, RedirectAttributes redirect) {
        return done(attendance.close(id, number(user)), id, redirect, "출석 마감", "출석을 마감하였습니다. 교육생에게 설문을 안내합니다.");
    }

    @PostMapping("/runs/{id}/capacity")
    ModelAndView changeCapacity(
            @PathVariable RunId id,
            @RequestParam(defaultValue = "") String seats,
            @RequestParam(defaultValue = "false") boolean unlimited,
            @RequestParam(defaultValue = "") String words,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        CapacityDraft draft = new CapacityDraft(seats, unlimited);
        Outcome<CapacityChange> outcome = draft.objections().isEmpty()
                ? capacity.change(id, draft.capacity(), words, number(user))
                : Outcome.refused(draft.objections());
        String said = outcome.fold(views::said, reasons -> "");
        return done(outcome, id, redirect, "정원 변경", said);
    }

    @GetMapping("/runs/{id}/cancellation")
    ModelAndView confirmCancellation(@PathVariable RunId id) {
        return cancellation(runs.run(id), new CancellationDraft(null, null), List.of());
    }

    @PostMapping("/runs/{id}/cancellation")
    ModelAndView cancel(
            @PathVariable RunId id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String words,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        CancellationDraft why = new CancellationDraft(kind, words);
        List<Reason> objections = why.objectionsToCancellingTheRun();
        return objections.isEmpty()
                ? done(courseRun.cancel(id, why, number(user)), id, redirect, "폐강", "폐강하고 신청자에게 알렸습니다.")
                : cancellation(runs.run(id), why, objections);
    }

    @GetMapping("/applications/{id}/removal")
    ModelAndView confirmRemoval(@PathVariable ApplicationId id) {
        return removal(application(id), new CancellationDraft(null, null), List.of());
    }

    @PostMapping("/applications/{id}/removal")
    ModelAndView remove(
            @PathVariable ApplicationId id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String words,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        TrainingApplication application = application(id);
        CancellationDraft why = new CancellationDraft(kind, words);
        List<Reason> objections = why.objectionsToTakingOff();
        return objections.isEmpty()
                ? done(
                        participation.takeOff(id, number(user), why),
                        application.entry().run(),
                        redirect,
                        "교육 대상 제외",
                        application.entry().applicantName() + " 님을 교육 대상에서 제외하였습니다.")
                : removal(application, why, objections);
    }

    private ModelAndView cancellation(CourseRun run, CancellationDraft why, List<Reason> objections) {
        return ending("officer/cancellation", true, why, objections).addObject("line", views.line(runs.view(run)));
    }

    private ModelAndView removal(TrainingApplication application, CancellationDraft why, List<Reason> objections) {
        return ending("officer/removal", false, why, objections)
                .addObject("entry", application.entry())
                .addObject("run", runs.view(runs.run(application.entry().run())));
    }

    private ModelAndView ending(String page, boolean ofRun, CancellationDraft why, List<Reason> objections) {
        return new ModelAndView(page, objections.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject(
                        "kinds",
                        Arrays.stream(CancellationKind.values())
                                .filter(one -> one.endsRun() == ofRun)
                                .map(one -> new Kind(one.name(), words.kind(one)))
                                .toList())
                .addObject("kind", StringUtils.defaultString(why.kind()))
                .addObject("written", StringUtils.defaultString(why.words()))
                .addObject("reasons", words.said(objections));
    }

    private TrainingApplication application(ApplicationId id) {
        return applications.find(id).orElseThrow(() -> new NoSuchPageException("no application " + id));
    }

    private <T> ModelAndView done(Outcome<T> outcome, RunId run, RedirectAttributes redirect, String act, String said) {
        return outcome.fold(
                value -> {
                    redirect.addFlashAttribute("done", said);
                    return new ModelAndView("redirect:/officer/runs/" + run);
                },
                reasons -> refusals.refused(act, reasons, "/officer/runs/" + run, "회차로 돌아가기"));
    }

    private static StaffNumber number(SignedInUser user) {
        return StaffNumber.of(user.id());
    }
}
