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
        Optional<ClassSession> found = sheet.sessions().stream()
                .filter(one -> one.id().equals(session))
                .findFirst();
        if (found.isEmpty()) {
            objections.add(Reason.of("ATTENDANCE_SESSION_UNKNOWN").with("session", session.value()));
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
            return Optional.of(Reason.of("ATTENDANCE_NOT_A_TRAINEE").with("application", trainee.value()));
        }
        return mark.fits(session.plannedMinutes())
                ? Optional.empty()
                : Optional.of(Reason.of("ATTENDANCE_MINUTES_EXCEEDED")
                        .with("application", trainee.value())
                        .with("late", mark.lateMinutes())
                        .with("leftEarly", mark.leftEarlyMinutes())
                        .with("planned", session.plannedMinutes()));
    }
}
