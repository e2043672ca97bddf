package kr.municipal.training.examples.municipal.officer;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.operation.ScheduleChange;
import kr.municipal.training.operation.ScheduleDraft;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.run.ScheduleDate;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.courserun.ScheduleDesk;
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

/** Changing dates, sessions and places of a run: a form, what it will say to whom, and only then the change. */
@Controller
@RequestMapping("/officer/runs/{id}/schedule")
class ScheduleController {

    private static final String TITLE = "일정·장소 변경";

    private final RunViews runs;
    private final ScheduleDesk desk;
    private final TrainingApplications applications;
    private final RefusalPages refusals;
    private final Words words;
    private final BusinessCalendar calendar;
    private final Clock clock;

    ScheduleController(
            RunViews runs,
            ScheduleDesk desk,
            TrainingApplications applications,
            RefusalPages refusals,
            Words words,
            BusinessCalendar calendar,
            Clock clock) {
        this.runs = runs;
        this.desk = desk;
        this.applications = applications;
        this.refusals = refusals;
        this.words = words;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A date with what was entered, and what is wrong with it. */
    record DateField(String name, String label, String value, boolean fixed, List<String> errors) {}

    /** A session with what was entered, and what is wrong with it. */
    record SessionFields(
            int ordinal,
            String day,
            String begins,
            String ends,
            String place,
            boolean dropped,
            boolean fresh,
            boolean fixed,
            List<String> errors) {}

    /** An objection and the field it belongs to. */
    record Problem(String field, String sentence, String remedy) {}

    @GetMapping
    ModelAndView open(@PathVariable RunId id) {
        CourseRun run = decided(id);
        return run.phase().compareTo(RunPhase.ATTENDANCE_CLOSED) >= 0
                ? refusals.refused(
                        TITLE,
                        List.of(Reason.of("RUN_NOT_IN_PHASE").with("phase", run.phase())),
                        "/officer/runs/" + id,
                        "회차로 돌아가기")
                : form(run, ScheduleForm.present(run, calendar.zone()), List.of());
    }

    @PostMapping
    ModelAndView change(
            @PathVariable RunId id,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        CourseRun run = decided(id);
        ScheduleForm form = ScheduleForm.sent(run, calendar.zone(), sent);
        StaffNumber officer = StaffNumber.of(user.id());
        return switch (form.value("step")) {
            case "more" -> form(run, form.withOneMore(), List.of());
            case "back" -> form(run, form, List.of());
            case "change" ->
                checked(run, form, draft -> desk.reschedule(id, draft.schedule(), why(form), officer))
                        .fold(
                                done -> {
                                    redirect.addFlashAttribute("done", "일정을 바꾸고 모두에게 알렸습니다.");
                                    return new ModelAndView("redirect:/officer/runs/" + id);
                                },
                                reasons -> refused(run, form, reasons));
            default ->
                checked(run, form, draft -> desk.examine(id, draft.schedule(), why(form), officer))
                        .fold(change -> confirmation(run, form, change), reasons -> refused(run, form, reasons));
        };
    }

    private <T> Outcome<T> checked(CourseRun run, ScheduleForm form, Function<ScheduleDraft, Outcome<T>> act) {
        ScheduleDraft draft = form.draft();
        List<Reason> objections = new ArrayList<>(draft.objections());
        if (objections.isEmpty()) {
            return act.apply(draft);
        }
        objections.addAll(WrittenText.objections(why(form), true));
        return Outcome.refused(objections);
    }

    private ModelAndView refused(CourseRun run, ScheduleForm form, List<Reason> reasons) {
        boolean late = reasons.stream().anyMatch(reason -> reason.code().equals("RUN_NOT_IN_PHASE"));
        return late
                ? refusals.refused(TITLE, reasons, "/officer/runs/" + run.id(), "회차로 돌아가기")
                : form(run, form, reasons);
    }

    private ModelAndView form(CourseRun run, ScheduleForm form, List<Reason> reasons) {
        Instant now = clock.instant();
        return new ModelAndView("officer/schedule", reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("run", runs.view(run))
                .addObject(
                        "dates",
                        Arrays.stream(ScheduleDate.values())
                                .map(date -> date(run, form, date, reasons, now))
                                .toList())
                .addObject(
                        "sessions",
                        form.ordinals().stream()
                                .map(ordinal -> session(run, form, ordinal, reasons, now))
                                .toList())
                .addObject("why", why(form))
                .addObject(
                        "whyErrors", sentences(reasons, reason -> field(reason).equals("why")))
                .addObject("longest", WrittenText.MAX_REASON)
                .addObject("problems", reasons.stream().map(this::problem).toList());
    }

    private ModelAndView confirmation(CourseRun run, ScheduleForm form, ScheduleChange change) {
        List<TrainingApplication> all = applications.ofRun(run.id());
        Map<String, String> again = new TreeMap<>(form.fields());
        again.remove("step");
        again.remove("_csrf");
        return new ModelAndView("officer/schedule-confirmation")
                .addObject("run", runs.view(run))
                .addObject(
                        "differences",
                        change.differences().stream().map(words::sentence).toList())
                .addObject("why", WrittenText.of(why(form)))
                .addObject(
                        "told",
                        all.stream().filter(one -> one.active().isPresent()).count())
                .addObject(
                        "calendars",
                        all.stream()
                                .filter(one -> one.status() == ApplicationStatus.SELECTED)
                                .count())
                .addObject("unknownYears", unknownYears(change.to()))
                .addObject("fields", again);
    }

    /** The years of the schedule whose holidays nobody has given yet: its dates may fall on one. */
    private Set<Integer> unknownYears(RunSchedule.Decided schedule) {
        return calendar.unknownYears(
                calendar.dateOf(schedule.window().opens()), calendar.dateOf(schedule.surveyDeadline()));
    }

    private DateField date(CourseRun run, ScheduleForm form, ScheduleDate date, List<Reason> reasons, Instant now) {
        boolean fixed = date != ScheduleDate.WITHDRAWAL_DEADLINE
                && !date.of(run.schedule().decided()).isAfter(now);
        String field = "date-" + date;
        return new DateField(
                field, words.date(date), form.value(field), fixed, sentences(reasons, reason -> field(reason)
                        .equals(field)));
    }

    private SessionFields session(CourseRun run, ScheduleForm form, int ordinal, List<Reason> reasons, Instant now) {
        Optional<ClassSession> present = run.schedule().decided().sessions().stream()
                .filter(session -> session.ordinal() == ordinal)
                .findFirst();
        return new SessionFields(
                ordinal,
                form.value("day-" + ordinal),
                form.value("begins-" + ordinal),
                form.value("ends-" + ordinal),
                form.value("place-" + ordinal),
                form.isDropped(ordinal),
                present.isEmpty(),
                present.filter(session -> !session.start().isAfter(now)).isPresent(),
                sentences(reasons, reason -> field(reason).equals("day-" + ordinal)));
    }

    private Problem problem(Reason reason) {
        return new Problem(field(reason), words.sentence(reason), words.remedy(reason));
    }

    private List<String> sentences(List<Reason> reasons, Predicate<Reason> wanted) {
        return reasons.stream().filter(wanted).map(words::sentence).toList();
    }

    /** The field to which the link of an objection goes. */
    private static String field(Reason reason) {
        if (reason.data().get("date") instanceof ScheduleDate date) {
            return "date-" + date;
        }
        if (reason.data().get("session") instanceof Integer ordinal) {
            return "day-" + ordinal;
        }
        return reason.code().startsWith("REASON_") ? "why" : "form";
    }

    private static String why(ScheduleForm form) {
        return form.value("why");
    }

    private CourseRun decided(RunId id) {
        CourseRun run = runs.run(id);
        if (run.schedule().fold(dates -> false, () -> true)) {
            throw new NoSuchPageException("run " + id + " is undecided");
        }
        return run;
    }
}
