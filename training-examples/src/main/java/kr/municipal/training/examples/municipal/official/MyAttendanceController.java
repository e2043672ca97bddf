package kr.municipal.training.examples.municipal.official;

import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.attendance.ExcuseDraft;
import kr.municipal.training.attendance.MarkPlace;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.examples.municipal.page.Problem;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.courserun.AppealDesk;
import kr.municipal.training.workflow.courserun.ExcuseDesk;
import kr.municipal.training.workflow.tasklist.SignedInUser;
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

/** One's own attendance: the marks, excuses before closing, appeals after it. */
@Controller
@RequestMapping("/applications/{id}/attendance")
class MyAttendanceController {

    private final ApplicationViews applications;
    private final MyAttendance mine;
    private final RunViews runs;
    private final ExcuseDesk excuses;
    private final AppealDesk appeals;
    private final RefusalPages refusals;
    private final Words words;

    MyAttendanceController(
            ApplicationViews applications,
            MyAttendance mine,
            RunViews runs,
            ExcuseDesk excuses,
            AppealDesk appeals,
            RefusalPages refusals,
            Words words) {
        this.applications = applications;
        this.mine = mine;
        this.runs = runs;
        this.excuses = excuses;
        this.appeals = appeals;
        this.refusals = refusals;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable ApplicationId id, @AuthenticationPrincipal SignedInUser user) {
        Selected trainee = trainee(id, user);
        return new ModelAndView("official/attendance")
                .addObject("id", id.value())
                .addObject("run", runs.view(runs.run(trainee.entry().run())))
                .addObject("attendance", mine.of(trainee.entry()));
    }

    @GetMapping("/{session}/excuse")
    ModelAndView writeExcuse(
            @PathVariable ApplicationId id,
            @PathVariable SessionId session,
            @AuthenticationPrincipal SignedInUser user) {
        return excuse(trainee(id, user), session, "", "", List.of());
    }

    @PostMapping("/{session}/excuse")
    ModelAndView sendExcuse(
            @PathVariable ApplicationId id,
            @PathVariable SessionId session,
            @RequestParam(name = "words", defaultValue = "") String why,
            @RequestParam(defaultValue = "") String evidence,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        Selected trainee = trainee(id, user);
        return sent(
                        excuses.send(id, session, StaffNumber.of(user.id()), why, evidence),
                        id,
                        redirect,
                        "공결을 신청하였습니다. 교육담당자가 결정하면 알려 드립니다.")
                .orElseGet(() -> excuse(
                        trainee,
                        session,
                        why,
                        evidence,
                        new ExcuseDraft(place(trainee, session), trainee.entry().applicant(), why, evidence)
                                .objections()));
    }

    @GetMapping("/{session}/appeal")
    ModelAndView writeAppeal(
            @PathVariable ApplicationId id,
            @PathVariable SessionId session,
            @AuthenticationPrincipal SignedInUser user) {
        return appeal(trainee(id, user), session, "", List.of());
    }

    @PostMapping("/{session}/appeal")
    ModelAndView sendAppeal(
            @PathVariable ApplicationId id,
            @PathVariable SessionId session,
            @RequestParam(name = "words", defaultValue = "") String why,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        Selected trainee = trainee(id, user);
        return sent(
                        appeals.appeal(id, session, why, StaffNumber.of(user.id())),
                        id,
                        redirect,
                        "이의신청을 하였습니다. 교육담당자가 결정하면 알려 드립니다.")
                .orElseGet(() -> appeal(trainee, session, why, WrittenText.objections(why, true)));
    }

    private static Optional<ModelAndView> sent(
            Outcome<?> outcome, ApplicationId id, RedirectAttributes redirect, String said) {
        if (!outcome.reasons().isEmpty()) {
            return Optional.empty();
        }
        redirect.addFlashAttribute("done", said);
        return Optional.of(new ModelAndView("redirect:/applications/" + id + "/attendance"));
    }

    private ModelAndView excuse(
            Selected trainee, SessionId session, String why, String evidence, List<Reason> mistakes) {
        List<Reason> against = mine.objectionsToExcusing(place(trainee, session));
        return against.isEmpty()
                ? form("official/excuse", trainee, session, why, mistakes)
                        .addObject("evidence", evidence)
                        .addObject("longestEvidence", ExcuseDraft.MAX_EVIDENCE)
                : refused("공결 신청", trainee, against);
    }

    private ModelAndView appeal(Selected trainee, SessionId session, String why, List<Reason> mistakes) {
        List<Reason> against = mine.objectionsToAppealing(place(trainee, session));
        return against.isEmpty()
                ? form("official/appeal", trainee, session, why, mistakes)
                : refused("이의신청", trainee, against);
    }

    private ModelAndView form(String page, Selected trainee, SessionId session, String why, List<Reason> mistakes) {
        ClassSession sitting = sitting(trainee, session);
        return new ModelAndView(page, mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("id", trainee.id().value())
                .addObject("run", runs.view(runs.run(trainee.entry().run())))
                .addObject("sessionId", session.value())
                .addObject("when", sitting.ordinal() + "차시 " + words.span(sitting.start(), sitting.end()))
                .addObject("why", why)
                .addObject("longest", WrittenText.MAX_REASON)
                .addObject("problems", Problem.of(mistakes, words));
    }

    private ModelAndView refused(String act, Selected trainee, List<Reason> reasons) {
        return refusals.refused(act, reasons, "/applications/" + trainee.id() + "/attendance", "내 출석으로 돌아가기");
    }

    private MarkPlace place(Selected trainee, SessionId session) {
        return new MarkPlace(sitting(trainee, session).id(), trainee.entry());
    }

    private ClassSession sitting(Selected trainee, SessionId session) {
        return mine.session(trainee.entry(), session.value())
                .orElseThrow(() -> new NoSuchPageException("no session " + session));
    }

    private Selected trainee(ApplicationId id, SignedInUser user) {
        TrainingApplication application = applications.own(id, StaffNumber.of(user.id()));
        if (application instanceof Selected selected) {
            return selected;
        }
        throw new NoSuchPageException("application " + id + " has no seat");
    }
}
