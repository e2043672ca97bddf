package kr.municipal.training.examples.municipal.official;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.attendance.AppealDraft;
import kr.municipal.training.attendance.AttendanceAppeal;
import kr.municipal.training.attendance.AttendanceLedger;
import kr.municipal.training.attendance.AttendanceRate;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.attendance.AttendanceTerms;
import kr.municipal.training.attendance.AuthorisedTreatment;
import kr.municipal.training.attendance.Excuse;
import kr.municipal.training.attendance.ExcuseDraft;
import kr.municipal.training.attendance.Excuses;
import kr.municipal.training.attendance.MarkPlace;
import kr.municipal.training.attendance.RunExcuses;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.completion.AttendanceRatePolicy;
import kr.municipal.training.completion.CompletionPolicy;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.examples.municipal.page.Badge;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.workflow.courserun.AppealDesk;
import kr.municipal.training.workflow.courserun.CheckInDesk;
import kr.municipal.training.workflow.participation.RunAttendance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a trainee sees of the own attendance. */
@Component
class MyAttendance {

    /** A text that nothing speaks against: then what remains speaks against the act itself. */
    private static final String SOME_TEXT = "-";

    private final RunAttendance attendance;
    private final Excuses excuses;
    private final CheckInDesk checkIn;
    private final AppealDesk appeals;
    private final AttendanceTerms terms;
    private final AuthorisedTreatment authorised;
    private final CompletionPolicy completion;
    private final BusinessCalendar calendar;
    private final Words words;
    private final Clock clock;

    MyAttendance(
            RunAttendance attendance,
            Excuses excuses,
            CheckInDesk checkIn,
            AppealDesk appeals,
            AttendanceTerms terms,
            AuthorisedTreatment authorised,
            CompletionPolicy completion,
            BusinessCalendar calendar,
            Words words,
            Clock clock) {
        this.attendance = attendance;
        this.excuses = excuses;
        this.checkIn = checkIn;
        this.appeals = appeals;
        this.terms = terms;
        this.authorised = authorised;
        this.completion = completion;
        this.calendar = calendar;
        this.words = words;
        this.clock = clock;
    }

    /** The rate, where it leads, and each session; until when to appeal, or empty before closing. */
    record View(String rate, @Nullable Badge outlook, String appealUntil, List<SessionView> sessions) {}

    /** A session with its mark, what was asked about it, and what can be asked now. */
    record SessionView(
            String id,
            String name,
            String when,
            String place,
            String mark,
            List<String> corrections,
            List<Request> requests,
            boolean checkInOpen,
            boolean excusable,
            boolean appealable) {}

    /** Something asked, and how it was decided. */
    record Request(String what, Badge state, String when, String words, String evidence, String decision) {}

    View of(ApplicationEntry entry) {
        AttendanceLedger ledger = attendance.ledger(entry.run());
        AttendanceSheet sheet = ledger.sheet();
        AttendanceRate rate = sheet.attendanceOf(entry.id()).rate(authorised);
        return new View(
                words.rate(rate),
                completion instanceof AttendanceRatePolicy policy
                        ? words.outlook(sheet.attendanceOf(entry.id()).outlook(authorised, policy.thresholdPercent()))
                        : null,
                ledger.closing()
                        .filter(closing -> sheet.sessions().stream()
                                .anyMatch(session -> objectionsToAppealing(new MarkPlace(session.id(), entry))
                                        .isEmpty()))
                        .map(closing -> words.until(terms.appealableUntil(closing.at(), calendar)))
                        .orElse(""),
                sheet.sessions().stream()
                        .map(session -> session(session, entry, ledger))
                        .toList());
    }

    /** Returns the session, or nothing if the run has none such. */
    Optional<ClassSession> session(ApplicationEntry entry, String id) {
        return attendance.sheet(entry.run()).sessions().stream()
                .filter(session -> session.id().value().equals(id))
                .findFirst();
    }

    /** What speaks against sending an excuse, whatever is written. */
    List<Reason> objectionsToExcusing(MarkPlace place) {
        ApplicationEntry entry = place.entry();
        return excuses.of(entry.run())
                .objectionsToSending(
                        new ExcuseDraft(place, entry.applicant(), SOME_TEXT, SOME_TEXT), attendance.sheet(entry.run()));
    }

    /** What speaks against an appeal, whatever is written. */
    List<Reason> objectionsToAppealing(MarkPlace place) {
        return appeals.objections(new AppealDraft(place, place.entry().applicant(), SOME_TEXT));
    }

    private SessionView session(ClassSession session, ApplicationEntry entry, AttendanceLedger ledger) {
        MarkPlace place = new MarkPlace(session.id(), entry);
        return new SessionView(
                session.id().value(),
                session.ordinal() + "차시",
                words.span(session.start(), session.end()),
                session.place() == null ? Words.UNDECIDED : session.place(),
                ledger.sheet().mark(session.id(), entry.id()).map(words::mark).orElse("입력 전"),
                ledger.corrections().stream()
                        .filter(one -> one.session().equals(session.id())
                                && one.trainee().equals(entry.id()))
                        .map(one -> "%s %s → %s (%s)"
                                .formatted(
                                        words.moment(one.at()),
                                        words.mark(one.from()),
                                        words.mark(one.to()),
                                        one.words()))
                        .toList(),
                requests(place, ledger),
                checkIn.isOpen(session)
                        && ledger.sheet().mark(session.id(), entry.id()).isEmpty(),
                objectionsToExcusing(place).isEmpty(),
                objectionsToAppealing(place).isEmpty());
    }

    private List<Request> requests(MarkPlace place, AttendanceLedger ledger) {
        RunExcuses all = excuses.of(place.entry().run());
        List<Request> requests = new ArrayList<>();
        all.all().stream()
                .filter(one -> one.isAbout(place.session(), place.entry().id()))
                .map(this::request)
                .forEach(requests::add);
        ledger.appeals().stream()
                .filter(one -> one.isAbout(place.session(), place.entry().id()))
                .map(this::request)
                .forEach(requests::add);
        return requests;
    }

    private Request request(Excuse excuse) {
        Excuse.Decision decision = excuse.decision();
        return new Request(
                "공결 신청",
                words.excuse(excuse),
                words.moment(excuse.at()),
                excuse.words(),
                excuse.evidence(),
                decision == null ? "" : decided(decision.at(), decision.words()));
    }

    private Request request(AttendanceAppeal appeal) {
        AttendanceAppeal.Decision decision = appeal.decision();
        return new Request(
                "이의신청",
                words.appeal(appeal),
                words.moment(appeal.at()),
                appeal.words(),
                "",
                decision == null ? "" : decided(decision.at(), decision.words()));
    }

    private String decided(Instant at, String why) {
        return words.moment(at) + " 결정: " + why;
    }
}
