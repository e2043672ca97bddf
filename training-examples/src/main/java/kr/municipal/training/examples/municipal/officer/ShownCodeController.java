package kr.municipal.training.examples.municipal.officer;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.courserun.CheckInDesk;
import kr.municipal.training.workflow.participation.RunAttendance;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The check-in code of a session for the room's screen. The browser asks for the next one when the present one ends. */
@Controller
@RequestMapping("/officer/runs/{id}/sessions/{session}/check-in")
class ShownCodeController {

    private static final int MIDDLE = 3;

    private final RunViews runs;
    private final RunAttendance attendance;
    private final CheckInDesk desk;
    private final RefusalPages refusals;
    private final Words words;

    ShownCodeController(RunViews runs, RunAttendance attendance, CheckInDesk desk, RefusalPages refusals, Words words) {
        this.runs = runs;
        this.attendance = attendance;
        this.desk = desk;
        this.refusals = refusals;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable RunId id,
            @PathVariable SessionId session,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletResponse response) {
        CourseRun run = runs.run(id);
        ClassSession sitting =
                run.schedule().fold(decided -> decided.sessions(), () -> List.<ClassSession>of()).stream()
                        .filter(one -> one.id().equals(session))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchPageException("no session " + session + " of " + id));
        return desk.show(id, session, StaffNumber.of(user.id()))
                .fold(shown -> page(run, sitting, shown, response), reasons -> refused(id, reasons));
    }

    private ModelAndView page(
            CourseRun run, ClassSession sitting, CheckInDesk.ShownCode shown, HttpServletResponse response) {
        long left = Math.max(
                1, Duration.between(shown.at(), shown.until()).plusMillis(999).toSeconds());
        // Works without scripts; the page's own script only counts the seconds down.
        response.setHeader("Refresh", Long.toString(left));
        AttendanceSheet sheet = attendance.sheet(run.id());
        return new ModelAndView("officer/check-in")
                .addObject("run", runs.view(run))
                .addObject("when", sitting.ordinal() + "차시 " + words.span(sitting.start(), sitting.end()))
                .addObject(
                        "code",
                        shown.code().substring(0, MIDDLE) + " " + shown.code().substring(MIDDLE))
                .addObject("digits", String.join(" ", shown.code().split("")))
                .addObject("left", left)
                .addObject(
                        "marked",
                        sheet.trainees().stream()
                                .filter(trainee ->
                                        sheet.mark(sitting.id(), trainee).isPresent())
                                .count())
                .addObject("trainees", sheet.trainees().size());
    }

    private ModelAndView refused(RunId id, List<Reason> reasons) {
        return refusals.refused("출석 확인 코드", reasons, "/officer/runs/" + id, "회차로 돌아가기");
    }
}
