package kr.municipal.training.examples.municipal.officer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.examples.municipal.page.Badge;
import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.approval.AbsenceChange;
import kr.municipal.training.workflow.approval.AbsenceDesk;
import kr.municipal.training.workflow.approval.AbsenceDraft;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who of the approvers is away, and who stands in. */
@Controller
@RequestMapping("/officer/absences")
class AbsenceController {

    private static final int PAST = 50;
    private static final String TITLE = "부재와 대결";
    private static final AbsenceDraft EMPTY = new AbsenceDraft(null, null, null, null);

    private final AbsenceDesk desk;
    private final Officials officials;
    private final Departments departments;
    private final RefusalPages refusals;
    private final Words words;
    private final Clock clock;

    AbsenceController(
            AbsenceDesk desk,
            Officials officials,
            Departments departments,
            RefusalPages refusals,
            Words words,
            Clock clock) {
        this.desk = desk;
        this.officials = officials;
        this.departments = departments;
        this.refusals = refusals;
        this.words = words;
        this.clock = clock;
    }

    /** A field with what was entered, and what is wrong with it. */
    record Field(String name, String value, List<String> errors) {}

    /** Somebody to choose. */
    record Person(String number, String label) {}

    /** An objection and the field it belongs to. */
    record Problem(String field, String sentence, String remedy) {}

    /** An absence as it is shown. */
    record Line(String official, String from, String who, String when, String standIn, Badge state, boolean begun) {}

    /** What was done to an absence, and by whom. */
    record Past(String iso, String when, String what, String who, String absence) {}

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal SignedInUser user) {
        return page(user, EMPTY, List.of());
    }

    @PostMapping
    ModelAndView record(
            @RequestParam(defaultValue = "") String official,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String standIn,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        AbsenceDraft draft = new AbsenceDraft(official, from, until, standIn);
        return desk.record(draft, number(user))
                .fold(
                        absence -> done(
                                redirect,
                                "%s 님의 부재를 등록하였습니다. 그동안 %s 님이 대신 결정합니다."
                                        .formatted(name(absence.official()), name(absence.standIn()))),
                        reasons -> page(user, draft, reasons));
    }

    @PostMapping("/end")
    ModelAndView end(
            @RequestParam StaffNumber official,
            @RequestParam Instant from,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        Outcome<Absence> ended = desk.end(official, from, number(user));
        return ended.fold(
                absence -> done(redirect, name(official) + " 님의 부재를 끝냈습니다. 결정하지 않은 신청은 본인에게 돌아갑니다."),
                reasons -> refusals.refused(TITLE, reasons, "/officer/absences", "목록으로 돌아가기"));
    }

    private static ModelAndView done(RedirectAttributes redirect, String said) {
        redirect.addFlashAttribute("done", said);
        return new ModelAndView("redirect:/officer/absences");
    }

    private ModelAndView page(SignedInUser user, AbsenceDraft draft, List<Reason> reasons) {
        return desk.open(number(user))
                .fold(
                        absences -> new ModelAndView(
                                        "officer/absences",
                                        reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                                .addObject(
                                        "absences",
                                        absences.stream().map(this::line).toList())
                                .addObject("past", past(user))
                                .addObject(
                                        "people",
                                        desk.approvers().stream()
                                                .map(this::person)
                                                .toList())
                                .addObject("official", field("official", draft.official(), reasons))
                                .addObject("from", field("from", draft.from(), reasons))
                                .addObject("until", field("until", draft.until(), reasons))
                                .addObject("standIn", field("standIn", draft.standIn(), reasons))
                                .addObject(
                                        "problems",
                                        reasons.stream().map(this::problem).toList()),
                        notAllowed -> refusals.refused(TITLE, notAllowed, "/", "처음으로"));
    }

    private List<Past> past(SignedInUser user) {
        return desk.history(number(user), PAST)
                .fold(lines -> lines.stream().map(this::past).toList(), reasons -> List.of());
    }

    private Past past(AbsenceChange change) {
        Absence absence = change.absence();
        String what =
                switch (change.what()) {
                    case RECORDED -> "등록";
                    case ENDED -> "일찍 끝냄";
                    case REMOVED -> "등록 취소";
                };
        return new Past(
                change.at().toString(),
                words.moment(change.at()),
                what,
                name(change.by()) + " " + change.by(),
                "%s %s ~ %s, 대결자 %s"
                        .formatted(
                                name(absence.official()),
                                words.moment(absence.from()),
                                words.moment(absence.until()),
                                name(absence.standIn())));
    }

    private Field field(String name, @Nullable String value, List<Reason> reasons) {
        return new Field(
                name,
                StringUtils.defaultString(value),
                reasons.stream()
                        .filter(reason -> name.equals(reason.data().get("field")))
                        .map(words::sentence)
                        .toList());
    }

    private Problem problem(Reason reason) {
        return new Problem(
                String.valueOf(reason.data().getOrDefault("field", "form")),
                words.sentence(reason),
                words.remedy(reason));
    }

    private Line line(Absence absence) {
        boolean begun = absence.covers(clock.instant());
        return new Line(
                absence.official().value(),
                absence.from().toString(),
                name(absence.official()),
                words.span(absence.from(), absence.until()),
                name(absence.standIn()),
                words.absence(begun),
                begun);
    }

    private Person person(Official official) {
        return new Person(
                official.number().value(),
                "%s (%s %s, %s)"
                        .formatted(
                                official.name(),
                                departments
                                        .find(official.department())
                                        .map(Department::name)
                                        .orElse(""),
                                official.grade().name(),
                                official.number()));
    }

    private String name(StaffNumber person) {
        return officials.find(person).map(Official::name).orElse(person.value());
    }

    private static StaffNumber number(SignedInUser user) {
        return StaffNumber.of(user.id());
    }
}
