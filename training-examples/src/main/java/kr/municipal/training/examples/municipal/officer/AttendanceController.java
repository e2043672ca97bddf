package kr.municipal.training.examples.municipal.officer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.courserun.AttendanceDesk;
import kr.municipal.training.workflow.participation.RunAttendance;
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

/** Taking attendance of one session on one page. */
@Controller
@RequestMapping("/officer/runs/{id}/sessions/{session}")
class AttendanceController {

    private final RunViews runs;
    private final OfficerViews views;
    private final RunAttendance attendance;
    private final TrainingApplications applications;
    private final AttendanceDesk desk;
    private final RefusalPages refusals;
    private final Words words;

    AttendanceController(
            RunViews runs,
            OfficerViews views,
            RunAttendance attendance,
            TrainingApplications applications,
            AttendanceDesk desk,
            RefusalPages refusals,
            Words words) {
        this.runs = runs;
        this.views = views;
        this.attendance = attendance;
        this.applications = applications;
        this.desk = desk;
        this.refusals = refusals;
        this.words = words;
    }

    /** A person's row. */
    record Row(
            String id,
            String name,
            String department,
            String kind,
            String late,
            String early,
            boolean leave,
            boolean marked,
            @Nullable String error) {}

    @GetMapping
    ModelAndView sheet(@PathVariable RunId id, @PathVariable SessionId session) {
        return page(id, session, null);
    }

    @PostMapping
    ModelAndView take(
            @PathVariable RunId id,
            @PathVariable SessionId session,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        AttendanceSheet before = sheet(id);
        AttendanceForm form = AttendanceForm.read(
                sent, names(before), sitting(before, session).plannedMinutes(), sent.containsKey("restPresent"));
        if (!form.strangers().isEmpty()) {
            return refusals.refused("출석 입력", form.strangers(), "/officer/runs/" + id, "회차로 돌아가기");
        }
        if (!form.errors().isEmpty()) {
            return page(id, session, form);
        }
        return desk.take(id, session, form.marks(), StaffNumber.of(user.id()))
                .fold(
                        sheet -> {
                            redirect.addFlashAttribute("done", "출석을 저장하였습니다. 마감하기 전까지 고칠 수 있습니다.");
                            return new ModelAndView("redirect:/officer/runs/" + id + "/sessions/" + session);
                        },
                        reasons -> refusals.refused(
                                "출석 입력",
                                reasons.stream().map(views::named).toList(),
                                "/officer/runs/" + id,
                                "회차로 돌아가기"));
    }

    private ModelAndView page(RunId id, SessionId sessionId, @Nullable AttendanceForm form) {
        AttendanceSheet sheet = sheet(id);
        ClassSession session = sitting(sheet, sessionId);
        HttpStatus status = form == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return new ModelAndView("officer/attendance", status)
                .addObject("run", runs.view(runs.run(id)))
                .addObject("sitting", session)
                .addObject("when", words.span(session.start(), session.end()))
                .addObject("closed", sheet.isClosed())
                .addObject("errors", form == null ? Map.of() : form.errors())
                .addObject(
                        "rows",
                        sheet.trainees().stream()
                                .map(trainee -> row(trainee, sheet, sessionId, form))
                                .toList());
    }

    private AttendanceSheet sheet(RunId id) {
        return runs.run(id).schedule().fold(decided -> attendance.sheet(id), () -> {
            throw new NoSuchPageException("run " + id + " is undecided");
        });
    }

    private static ClassSession sitting(AttendanceSheet sheet, SessionId session) {
        return sheet.sessions().stream()
                .filter(one -> one.id().equals(session))
                .findFirst()
                .orElseThrow(() -> new NoSuchPageException("no session " + session + " of " + sheet.run()));
    }

    private Map<ApplicationId, String> names(AttendanceSheet sheet) {
        return sheet.trainees().stream()
                .collect(Collectors.toMap(
                        trainee -> trainee,
                        trainee -> applications.get(trainee).entry().applicantName()));
    }

    private Row row(ApplicationId trainee, AttendanceSheet sheet, SessionId session, @Nullable AttendanceForm form) {
        ApplicationEntry entry = applications.get(trainee).entry();
        String id = trainee.value();
        String department = entry.affiliation().departmentName();
        if (form != null) {
            return new Row(
                    id,
                    entry.applicantName(),
                    department,
                    form.value("kind-" + id),
                    form.value("late-" + id),
                    form.value("early-" + id),
                    !form.value("leave-" + id).isEmpty(),
                    sheet.mark(session, trainee).isPresent(),
                    error(form, id));
        }
        return sheet.mark(session, trainee)
                .map(mark -> new Row(
                        id,
                        entry.applicantName(),
                        department,
                        mark.absent() ? "ABSENT" : "PRESENT",
                        minutes(mark.lateMinutes()),
                        minutes(mark.leftEarlyMinutes()),
                        mark.authorised(),
                        true,
                        null))
                .orElseGet(() -> new Row(id, entry.applicantName(), department, "", "", "", false, false, null));
    }

    private @Nullable String error(AttendanceForm form, String id) {
        List<Reason> objections = form.errors().getOrDefault(id, List.of());
        return objections.isEmpty()
                ? null
                : objections.stream().map(words::sentence).collect(Collectors.joining(" "));
    }

    private static String minutes(int minutes) {
        return minutes == 0 ? "" : Integer.toString(minutes);
    }
}
