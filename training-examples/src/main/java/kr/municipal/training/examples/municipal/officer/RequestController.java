package kr.municipal.training.examples.municipal.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceAppeal;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.Excuse;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.examples.municipal.page.Problem;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.courserun.AppealDesk;
import kr.municipal.training.workflow.courserun.CorrectionDesk;
import kr.municipal.training.workflow.courserun.ExcuseDesk;
import kr.municipal.training.workflow.participation.RunAttendance;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.apache.commons.lang3.EnumUtils;
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

/** What trainees ask about their attendance, decided with a reason; and correcting a mark. */
@Controller
@RequestMapping("/officer")
class RequestController {

    private static final MarkForm EMPTY = new MarkForm("", "", "", false);

    private final RunViews runs;
    private final RequestViews views;
    private final RunAttendance attendance;
    private final TrainingApplications applications;
    private final ExcuseDesk excuses;
    private final AppealDesk appeals;
    private final CorrectionDesk corrections;
    private final RefusalPages refusals;
    private final Words words;

    RequestController(
            RunViews runs,
            RequestViews views,
            RunAttendance attendance,
            TrainingApplications applications,
            ExcuseDesk excuses,
            AppealDesk appeals,
            CorrectionDesk corrections,
            RefusalPages refusals,
            Words words) {
        this.runs = runs;
        this.views = views;
        this.attendance = attendance;
        this.applications = applications;
        this.excuses = excuses;
        this.appeals = appeals;
        this.corrections = corrections;
        this.refusals = refusals;
        this.words = words;
    }

    /** What was filled in. */
    record Filled(String verdict, MarkForm mark, String why) {}

    @GetMapping("/runs/{id}/requests")
    ModelAndView list(@PathVariable RunId id) {
        CourseRun run = runs.run(id);
        if (run.schedule().fold(dates -> false, () -> true)) {
            throw new NoSuchPageException("run " + id + " is undecided");
        }
        return new ModelAndView("officer/requests")
                .addObject("run", runs.view(run))
                .addObject("lines", views.lines(id))
                .addObject("corrections", views.corrections(id));
    }

    @GetMapping("/applications/{id}/sessions/{session}/{what:excuse|appeal|correction}")
    ModelAndView form(@PathVariable ApplicationId id, @PathVariable SessionId session, @PathVariable String what) {
        return form(what, entry(id), session, null, List.of());
    }

    @PostMapping("/applications/{id}/sessions/{session}/{what:excuse|appeal|correction}")
    ModelAndView decide(
            @PathVariable ApplicationId id,
            @PathVariable SessionId session,
            @PathVariable String what,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String late,
            @RequestParam(defaultValue = "") String early,
            @RequestParam(defaultValue = "false") boolean leave,
            @RequestParam(name = "words", defaultValue = "") String why,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        ApplicationEntry entry = entry(id);
        Filled filled = new Filled(verdict, new MarkForm(kind, late, early, leave), why);
        return outcome(what, id, session, filled, StaffNumber.of(user.id()))
                .fold(
                        done -> {
                            redirect.addFlashAttribute("done", "처리하고 본인에게 알렸습니다.");
                            return new ModelAndView("redirect:/officer/runs/" + entry.run() + "/requests");
                        },
                        reasons -> form(what, entry, session, filled, reasons));
    }

    private Outcome<String> outcome(
            String what, ApplicationId id, SessionId session, Filled filled, StaffNumber officer) {
        if (what.equals("excuse")) {
            Excuse.Verdict verdict = EnumUtils.getEnum(Excuse.Verdict.class, filled.verdict());
            return done(excuses.decide(id, session, verdict, filled.why(), officer));
        }
        if (what.equals("appeal")) {
            AttendanceAppeal.Verdict verdict = EnumUtils.getEnum(AttendanceAppeal.Verdict.class, filled.verdict());
            if (verdict == AttendanceAppeal.Verdict.DISMISSED) {
                return done(appeals.dismiss(id, session, filled.why(), officer));
            }
            return verdict == null
                    ? mistakes(List.of(Reason.of("VERDICT_MISSING")), filled)
                    : marked(
                            filled,
                            () -> done(appeals.uphold(id, session, filled.mark().draft(), filled.why(), officer)));
        }
        return marked(
                filled,
                () -> done(corrections.correct(id, session, filled.mark().draft(), filled.why(), officer)));
    }

    private static Outcome<String> marked(Filled filled, Supplier<Outcome<String>> act) {
        List<Reason> objections = filled.mark().objections();
        return objections.isEmpty() ? act.get() : mistakes(objections, filled);
    }

    private static Outcome<String> mistakes(List<Reason> found, Filled filled) {
        List<Reason> objections = new ArrayList<>(found);
        objections.addAll(WrittenText.objections(filled.why(), true));
        return Outcome.refused(objections);
    }

    private static Outcome<String> done(Outcome<?> outcome) {
        return outcome.reasons().isEmpty() ? Outcome.done("done") : Outcome.refused(outcome.reasons());
    }

    private ModelAndView form(
            String what, ApplicationEntry entry, SessionId session, @Nullable Filled filled, List<Reason> reasons) {
        ClassSession sitting = sitting(entry, session);
        Optional<AttendanceMark> mark = attendance.sheet(entry.run()).mark(session, entry.id());
        Optional<RequestViews.Line> asked =
                what.equals("correction") ? Optional.empty() : views.last(entry, session, what.equals("appeal"));
        Optional<Reason> gone = gone(what, asked, mark, reasons);
        if (gone.isPresent()) {
            return refusals.refused(
                    title(what),
                    reasons.isEmpty() ? List.of(gone.get()) : reasons,
                    "/officer/runs/" + entry.run() + "/requests",
                    "공결·이의신청으로 돌아가기");
        }
        Filled shown =
                filled != null ? filled : new Filled("", mark.map(MarkForm::of).orElse(EMPTY), "");
        return new ModelAndView("officer/request", reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("what", what)
                .addObject("title", title(what))
                .addObject("run", runs.view(runs.run(entry.run())))
                .addObject("entry", entry)
                .addObject("sessionId", session.value())
                .addObject("when", sitting.ordinal() + "차시 " + words.span(sitting.start(), sitting.end()))
                .addObject("present", mark.map(words::mark).orElse("입력 전"))
                .addObject("asked", asked.orElse(null))
                .addObject("corrections", views.corrections(entry, session))
                .addObject("filled", shown)
                .addObject("longest", WrittenText.MAX_REASON)
                .addObject("problems", Problem.of(named(reasons, entry), words));
    }

    /** What cannot be mended on the form. */
    private static Optional<Reason> gone(
            String what, Optional<RequestViews.Line> asked, Optional<AttendanceMark> mark, List<Reason> reasons) {
        if (what.equals("correction")) {
            return mark.isEmpty() ? Optional.of(Reason.of("CORRECTION_WITHOUT_MARK")) : late(reasons);
        }
        return asked.isEmpty()
                ? Optional.of(Reason.of(what.equals("appeal") ? "APPEAL_NOT_OPEN" : "EXCUSE_NOT_OPEN"))
                : late(reasons);
    }

    private static Optional<Reason> late(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> Problem.field(reason.code()).equals("form"))
                .findFirst();
    }

    private static List<Reason> named(List<Reason> reasons, ApplicationEntry entry) {
        return reasons.stream()
                .map(reason -> reason.with("application", entry.applicantName()))
                .toList();
    }

    private static String title(String what) {
        return switch (what) {
            case "excuse" -> "공결 신청 결정";
            case "appeal" -> "이의신청 결정";
            default -> "출결 정정";
        };
    }

    private ClassSession sitting(ApplicationEntry entry, SessionId session) {
        return attendance.sheet(entry.run()).sessions().stream()
                .filter(one -> one.id().equals(session))
                .findFirst()
                .orElseThrow(() -> new NoSuchPageException("no session " + session + " of " + entry.run()));
    }

    private ApplicationEntry entry(ApplicationId id) {
        return applications
                .find(id)
                .orElseThrow(() -> new NoSuchPageException("no application " + id))
                .entry();
    }
}
