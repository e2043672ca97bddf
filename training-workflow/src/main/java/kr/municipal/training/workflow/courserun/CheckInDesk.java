package kr.municipal.training.workflow.courserun;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.attendance.AttendanceSheets;
import kr.municipal.training.attendance.CheckIn;
import kr.municipal.training.attendance.CheckInAttempt;
import kr.municipal.training.attendance.CheckInOutcome;
import kr.municipal.training.attendance.CheckInPolicy;
import kr.municipal.training.attendance.CheckInSecret;
import kr.municipal.training.attendance.CheckIns;
import kr.municipal.training.attendance.Excuses;
import kr.municipal.training.attendance.SessionCheckIns;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.engine.UnitOfWork;
import kr.municipal.training.workflow.participation.RunAttendance;
import org.jspecify.annotations.Nullable;

/** Self check-in: shows an officer the code of a session, and takes what a trainee who is signed in reads from the screen. */
public class CheckInDesk {

    private final AttendanceActs acts;
    private final CourseRuns runs;
    private final CheckIns checkIns;
    private final CheckInPolicy policy;
    private final AttendanceSheets sheets;
    private final Excuses excuses;
    private final RunAttendance attendance;
    private final TrainingOfficers officers;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    CheckInDesk(
            AttendanceActs acts,
            CourseRuns runs,
            CheckIns checkIns,
            CheckInPolicy policy,
            AttendanceSheets sheets,
            Excuses excuses,
            RunAttendance attendance,
            TrainingOfficers officers,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.acts = acts;
        this.runs = runs;
        this.checkIns = checkIns;
        this.policy = policy;
        this.sheets = sheets;
        this.excuses = excuses;
        this.attendance = attendance;
        this.officers = officers;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * The code of the moment, for the screen of the room alone.
     *
     * @param code the code
     * @param at the moment
     * @param until when the next one is shown
     */
    public record ShownCode(String code, Instant at, Instant until) {}

    /** Returns the code to show while check-in is open at the session; the first time, its secret is drawn. */
    public Outcome<ShownCode> show(RunId run, SessionId session, StaffNumber officer) {
        return unitOfWork.asSystem(() -> {
            Instant now = clock.instant();
            List<Reason> objections = new ArrayList<>();
            officers.objectionTo(officer).ifPresent(objections::add);
            if (runs.find(run).isEmpty()) {
                objections.add(Reason.of("UNKNOWN_RUN"));
                return Outcome.refused(objections);
            }
            objections.addAll(objectionsToShowing(attendance.sheet(run), session, now));
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            CheckInSecret secret = checkIns.find(run, session)
                    .orElseGet(() -> checkIns.open(run, SessionCheckIns.of(session, CheckInSecret.drawn(chance))))
                    .secret();
            return Outcome.done(new ShownCode(
                    policy.codes().code(secret, now), now, policy.codes().nextAfter(now)));
        });
    }

    /** Says whether one can check in at the session now, as far as the time goes. */
    public boolean isOpen(ClassSession session) {
        Instant now = clock.instant();
        return !now.isBefore(policy.opens(session)) && now.isBefore(policy.closes(session));
    }

    /** Checks somebody in who is signed in and writes the code; a wrong code is counted although it is refused. */
    public Outcome<CheckIn> checkIn(ApplicationId id, SessionId session, @Nullable String code, StaffNumber signedIn) {
        return acts.byTrainee(id, signedIn, selected -> {
            Optional<SessionCheckIns> before = checkIns.find(selected.entry().run(), session);
            if (before.isEmpty()) {
                return Outcome.refused(Reason.of("CHECK_IN_NOT_SHOWN"));
            }
            CheckInAttempt attempt = new CheckInAttempt(selected.entry(), signedIn, code, clock.instant());
            AttendanceSheet sheet = attendance.sheet(selected.entry().run());
            return kept(selected, sheet, before.get().check(attempt, sheet, policy));
        });
    }

    private Outcome<CheckIn> kept(Selected trainee, AttendanceSheet sheet, CheckInOutcome outcome) {
        checkIns.keep(sheet.run(), trainee.id(), outcome.after());
        return outcome.fold(
                accepted -> {
                    sheets.save(marked(trainee, sheet, accepted.checkIn()));
                    return Outcome.done(accepted.checkIn());
                },
                refused -> Outcome.refused(refused.reasons()));
    }

    /** The sheet with the mark; a granted excuse authorises a late one as it does the officer's. */
    private AttendanceSheet marked(Selected trainee, AttendanceSheet sheet, CheckIn checkIn) {
        AttendanceSheet marked = sheet.checkIn(checkIn);
        return marked.equals(sheet) || checkIn.at().isBefore(start(sheet, checkIn.session()))
                ? marked
                : marked.mark(
                        checkIn.session(),
                        excuses.of(sheet.run()).authorised(checkIn.session(), Map.of(trainee.id(), checkIn.mark())),
                        checkIn.at());
    }

    private static Instant start(AttendanceSheet sheet, SessionId session) {
        return sitting(sheet, session).map(ClassSession::start).orElseThrow();
    }

    private static Optional<ClassSession> sitting(AttendanceSheet sheet, SessionId session) {
        return sheet.sessions().stream().filter(one -> one.id().equals(session)).findFirst();
    }

    private List<Reason> objectionsToShowing(AttendanceSheet sheet, SessionId session, Instant now) {
        List<Reason> objections = new ArrayList<>();
        if (sheet.isClosed()) {
            objections.add(Reason.of("ATTENDANCE_CLOSED"));
        }
        Optional<ClassSession> sitting = sitting(sheet, session);
        if (sitting.isEmpty()) {
            objections.add(Reason.of("ATTENDANCE_SESSION_UNKNOWN").with("session", session.value()));
        } else if (now.isBefore(policy.opens(sitting.get()))) {
            objections.add(Reason.of("CHECK_IN_NOT_OPEN").with("opens", policy.opens(sitting.get())));
        } else if (!now.isBefore(policy.closes(sitting.get()))) {
            objections.add(Reason.of("CHECK_IN_OVER").with("closed", policy.closes(sitting.get())));
        }
        return objections;
    }
}
