package kr.municipal.training.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.SessionId;

/** What a sheet takes and when; all rules are asked, so that an officer hears every objection at once. */
final class AttendanceRules {

    private AttendanceRules() {}

    static List<Reason> marking(
            AttendanceSheet sheet, SessionId session, Map<ApplicationId, AttendanceMark> given, Instant now) {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(now, "now");
        List<Reason> objections = stillOpen(sheet);
        Optional<ClassSession> found = session(sheet, session);
        if (found.isEmpty()) {
            objections.add(unknown(session));
            return objections;
        }
        if (now.isBefore(found.get().start())) {
            objections.add(Reason.of("ATTENDANCE_SESSION_NOT_BEGUN")
                    .with("start", found.get().start()));
        }
        given.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().value()))
                .flatMap(entry -> ofTrainee(sheet, found.get(), entry.getKey(), entry.getValue()).stream())
                .forEach(objections::add);
        return objections;
    }

    static List<Reason> closing(AttendanceSheet sheet, Instant now) {
        List<Reason> objections = stillOpen(sheet);
        Instant end = sheet.sessions().stream()
                .map(ClassSession::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (now.isBefore(end)) {
            objections.add(Reason.of("CLASSES_NOT_OVER").with("end", end));
        }
        int missing = sheet.missing().size();
        if (missing > 0) {
            objections.add(Reason.of("ATTENDANCE_INCOMPLETE").with("missing", missing));
        }
        return objections;
    }

    static List<Reason> checkingIn(
            AttendanceSheet sheet, SessionId session, CheckInAttempt attempt, CheckInPolicy policy) {
        List<Reason> objections = stillOpen(sheet);
        Optional<ClassSession> found = session(sheet, session);
        if (found.isEmpty()) {
            objections.add(unknown(session));
        }
        ApplicationId trainee = attempt.entry().id();
        if (!sheet.trainees().contains(trainee)) {
            objections.add(notATrainee(trainee));
        }
        if (sheet.mark(session, trainee).isPresent()) {
            objections.add(Reason.of("CHECK_IN_MARKED"));
        }
        found.ifPresent(sitting -> {
            Instant opens = policy.opens(sitting);
            Instant closes = policy.closes(sitting);
            if (attempt.at().isBefore(opens)) {
                objections.add(Reason.of("CHECK_IN_NOT_OPEN").with("opens", opens));
            } else if (!attempt.at().isBefore(closes)) {
                objections.add(Reason.of("CHECK_IN_OVER").with("closed", closes));
            }
        });
        return objections;
    }

    /** What speaks against changing a mark that is there, whoever asks and whenever. */
    static List<Reason> changing(AttendanceSheet sheet, SessionId session, ApplicationId trainee, AttendanceMark to) {
        List<Reason> objections = new ArrayList<>(placed(sheet, session, trainee));
        Optional<AttendanceMark> before = sheet.mark(session, trainee);
        if (objections.isEmpty() && before.isEmpty()) {
            objections.add(Reason.of("CORRECTION_WITHOUT_MARK"));
        }
        if (before.filter(to::equals).isPresent()) {
            objections.add(Reason.of("CORRECTION_CHANGES_NOTHING"));
        }
        session(sheet, session)
                .filter(found -> !to.fits(found.plannedMinutes()))
                .ifPresent(found -> objections.add(exceeded(found, trainee, to)));
        return objections;
    }

    /** Whether the place is on the sheet at all. */
    static List<Reason> placed(AttendanceSheet sheet, SessionId session, ApplicationId trainee) {
        List<Reason> objections = new ArrayList<>();
        if (session(sheet, session).isEmpty()) {
            objections.add(unknown(session));
        }
        if (!sheet.trainees().contains(trainee)) {
            objections.add(notATrainee(trainee));
        }
        return objections;
    }

    static Optional<ClassSession> session(AttendanceSheet sheet, SessionId session) {
        return sheet.sessions().stream().filter(one -> one.id().equals(session)).findFirst();
    }

    private static List<Reason> stillOpen(AttendanceSheet sheet) {
        List<Reason> objections = new ArrayList<>();
        if (sheet.isClosed()) {
            objections.add(Reason.of("ATTENDANCE_CLOSED"));
        }
        return objections;
    }

    private static Optional<Reason> ofTrainee(
            AttendanceSheet sheet, ClassSession session, ApplicationId trainee, AttendanceMark mark) {
        if (!sheet.trainees().contains(trainee)) {
            return Optional.of(notATrainee(trainee));
        }
        return mark.fits(session.plannedMinutes()) ? Optional.empty() : Optional.of(exceeded(session, trainee, mark));
    }

    private static Reason unknown(SessionId session) {
        return Reason.of("ATTENDANCE_SESSION_UNKNOWN").with("session", session.value());
    }

    private static Reason notATrainee(ApplicationId trainee) {
        return Reason.of("ATTENDANCE_NOT_A_TRAINEE").with("application", trainee.value());
    }

    private static Reason exceeded(ClassSession session, ApplicationId trainee, AttendanceMark mark) {
        return Reason.of("ATTENDANCE_MINUTES_EXCEEDED")
                .with("application", trainee.value())
                .with("late", mark.lateMinutes())
                .with("leftEarly", mark.leftEarlyMinutes())
                .with("planned", session.plannedMinutes());
    }

    static void refuse(List<Reason> objections) {
        if (!objections.isEmpty()) {
            throw new IllegalStateException("refused: " + objections);
        }
    }
}
