package kr.municipal.training.examples.municipal.official;

import java.util.List;
import java.util.Set;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.attendance.CheckIn;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.courserun.CheckInDesk;
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

/** Checking in with the code on the room's screen; who is signed in is the other signal. */
@Controller
@RequestMapping("/applications/{id}/attendance/{session}/check-in")
class CheckInController {

    private static final Set<String> MENDED_BY_ANOTHER_CODE = Set.of("CHECK_IN_CODE_MISSING", "CHECK_IN_CODE_WRONG");

    private final ApplicationViews applications;
    private final MyAttendance mine;
    private final RunViews runs;
    private final CheckInDesk desk;
    private final RefusalPages refusals;
    private final Words words;

    CheckInController(
            ApplicationViews applications,
            MyAttendance mine,
            RunViews runs,
            CheckInDesk desk,
            RefusalPages refusals,
            Words words) {
        this.applications = applications;
        this.mine = mine;
        this.runs = runs;
        this.desk = desk;
        this.refusals = refusals;
        this.words = words;
    }

    @GetMapping
    ModelAndView form(
            @PathVariable ApplicationId id,
            @PathVariable SessionId session,
            @AuthenticationPrincipal SignedInUser user) {
        return form(applications.own(id, StaffNumber.of(user.id())), session, "", List.of());
    }

    @PostMapping
    ModelAndView checkIn(
            @PathVariable ApplicationId id,
            @PathVariable SessionId session,
            @RequestParam(defaultValue = "") String code,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        StaffNumber person = StaffNumber.of(user.id());
        TrainingApplication application = applications.own(id, person);
        return desk.checkIn(id, session, code, person)
                .fold(
                        checkIn -> done(id, checkIn, redirect),
                        reasons -> reasons.stream().allMatch(reason -> MENDED_BY_ANOTHER_CODE.contains(reason.code()))
                                ? form(application, session, code, reasons)
                                : refusals.refused(
                                        "출석 확인", reasons, "/applications/" + id + "/attendance", "내 출석으로 돌아가기"));
    }

    private ModelAndView done(ApplicationId id, CheckIn checkIn, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "done", "출석을 확인하였습니다: " + words.mark(checkIn.mark()) + " (" + words.time(checkIn.at()) + ")");
        return new ModelAndView("redirect:/applications/" + id + "/attendance");
    }

    private ModelAndView form(TrainingApplication application, SessionId session, String code, List<Reason> reasons) {
        ClassSession sitting = mine.session(application.entry(), session.value())
                .orElseThrow(() -> new NoSuchPageException("no session " + session));
        return new ModelAndView(
                        "official/check-in", reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("id", application.id().value())
                .addObject("run", runs.view(runs.run(application.entry().run())))
                .addObject("sessionId", session.value())
                .addObject("when", sitting.ordinal() + "차시 " + words.span(sitting.start(), sitting.end()))
                .addObject("code", code)
                .addObject("errors", words.said(reasons));
    }
}
