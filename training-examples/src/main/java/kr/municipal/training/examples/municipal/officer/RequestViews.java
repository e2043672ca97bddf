package kr.municipal.training.examples.municipal.officer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceAppeal;
import kr.municipal.training.attendance.AttendanceCorrection;
import kr.municipal.training.attendance.AttendanceLedger;
import kr.municipal.training.attendance.Excuse;
import kr.municipal.training.attendance.Excuses;
import kr.municipal.training.attendance.RunExcuses;
import kr.municipal.training.examples.municipal.page.Badge;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.participation.RunAttendance;
import org.springframework.stereotype.Component;

/** Gathers what trainees of a run ask about their attendance, and what became of it. */
@Component
class RequestViews {

    private final RunAttendance attendance;
    private final Excuses excuses;
    private final TrainingApplications applications;
    private final Officials officials;
    private final Words words;

    RequestViews(
            RunAttendance attendance,
            Excuses excuses,
            TrainingApplications applications,
            Officials officials,
            Words words) {
        this.attendance = attendance;
        this.excuses = excuses;
        this.applications = applications;
        this.officials = officials;
        this.words = words;
    }

    /** Something asked: where to decide it, empty if it is decided or waits no more. */
    record Line(
            String what,
            String name,
            String department,
            String session,
            String when,
            String mark,
            String why,
            String evidence,
            Badge state,
            String decision,
            String address) {}

    /** A correction. */
    record Corrected(String when, String by, String name, String session, String change, String why) {}

    /** How many wait for a decision. */
    int open(RunId run) {
        AttendanceLedger ledger = attendance.ledger(run);
        return excuses.of(run).open(ledger.sheet()).size()
                + ledger.openAppeals().size();
    }

    /** Those that wait for a decision first, otherwise in the order asked. */
    List<Line> lines(RunId run) {
        AttendanceLedger ledger = attendance.ledger(run);
        RunExcuses all = excuses.of(run);
        List<Line> lines = new ArrayList<>();
        all.all().stream()
                .filter(one -> !one.isOpen() || all.open(ledger.sheet()).contains(one))
                .map(one -> line(one, ledger))
                .forEach(lines::add);
        ledger.appeals().stream().map(one -> line(one, ledger)).forEach(lines::add);
        lines.sort(Comparator.comparing(line -> line.address().isEmpty()));
        return lines;
    }

    List<Corrected> corrections(RunId run) {
        AttendanceLedger ledger = attendance.ledger(run);
        return ledger.corrections().stream().map(one -> corrected(one, ledger)).toList();
    }

    /** The corrections of one mark, oldest first. */
    List<Corrected> corrections(ApplicationEntry entry, SessionId session) {
        AttendanceLedger ledger = attendance.ledger(entry.run());
        return ledger.corrections().stream()
                .filter(one -> one.session().equals(session) && one.trainee().equals(entry.id()))
                .map(one -> corrected(one, ledger))
                .toList();
    }

    private Corrected corrected(AttendanceCorrection one, AttendanceLedger ledger) {
        return new Corrected(
                words.moment(one.at()),
                name(one.by()),
                entry(one.trainee()).applicantName(),
                session(ledger, one.session()),
                words.mark(one.from()) + " → " + words.mark(one.to()),
                one.words());
    }

    private Line line(Excuse excuse, AttendanceLedger ledger) {
        Excuse.Decision decision = excuse.decision();
        ApplicationEntry entry = entry(excuse.trainee());
        return new Line(
                "공결 신청",
                entry.applicantName(),
                entry.affiliation().departmentName(),
                session(ledger, excuse.session()),
                words.moment(excuse.at()),
                mark(ledger, excuse.session(), excuse.trainee()),
                excuse.words(),
                excuse.evidence(),
                words.excuse(excuse),
                decision == null ? "" : decided(decision.at(), decision.by(), decision.words()),
                decision == null ? address(excuse.trainee(), excuse.session(), "excuse") : "");
    }

    private Line line(AttendanceAppeal appeal, AttendanceLedger ledger) {
        AttendanceAppeal.Decision decision = appeal.decision();
        ApplicationEntry entry = entry(appeal.trainee());
        return new Line(
                "이의신청",
                entry.applicantName(),
                entry.affiliation().departmentName(),
                session(ledger, appeal.session()),
                words.moment(appeal.at()),
                words.mark(appeal.against()),
                appeal.words(),
                "",
                words.appeal(appeal),
                decision == null ? "" : decided(decision.at(), decision.by(), decision.words()),
                decision == null ? address(appeal.trainee(), appeal.session(), "appeal") : "");
    }

    /** The last thing asked of that kind, or nothing. */
    Optional<Line> last(ApplicationEntry entry, SessionId session, boolean appeal) {
        AttendanceLedger ledger = attendance.ledger(entry.run());
        return appeal
                ? ledger.openAppeals().stream()
                        .filter(one -> one.isAbout(session, entry.id()))
                        .findFirst()
                        .map(one -> line(one, ledger))
                : excuses.of(entry.run())
                        .last(session, entry.id())
                        .filter(Excuse::isOpen)
                        .map(one -> line(one, ledger));
    }

    private static String address(ApplicationId trainee, SessionId session, String what) {
        return "/officer/applications/" + trainee + "/sessions/" + session + "/" + what;
    }

    private String decided(Instant at, StaffNumber by, String why) {
        return words.moment(at) + " " + name(by) + ": " + why;
    }

    private String mark(AttendanceLedger ledger, SessionId session, ApplicationId trainee) {
        return ledger.sheet().mark(session, trainee).map(words::mark).orElse("입력 전");
    }

    private static String session(AttendanceLedger ledger, SessionId session) {
        return ledger.sheet().sessions().stream()
                .filter(one -> one.id().equals(session))
                .map(ClassSession::ordinal)
                .findFirst()
                .map(ordinal -> ordinal + "차시")
                .orElse("빠진 차시");
    }

    private ApplicationEntry entry(ApplicationId id) {
        return applications.get(id).entry();
    }

    private String name(StaffNumber number) {
        return officials.find(number).map(Official::name).orElse(number.value());
    }
}
