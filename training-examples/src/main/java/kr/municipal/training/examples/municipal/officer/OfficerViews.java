package kr.municipal.training.examples.municipal.officer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionDecision;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.examples.municipal.page.Badge;
import kr.municipal.training.examples.municipal.page.RunView;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.selection.CapacityChange;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.workflow.courserun.CheckInDesk;
import kr.municipal.training.workflow.participation.RunAttendance;
import org.springframework.stereotype.Component;

/** Gathers what a training officer sees of runs and applicants. */
@Component
class OfficerViews {

    private final RunViews runs;
    private final TrainingApplications applications;
    private final RunAttendance attendance;
    private final CheckInDesk checkIn;
    private final CompletionDecisions completions;
    private final Seats seats;
    private final Words words;
    private final Clock clock;

    OfficerViews(
            RunViews runs,
            TrainingApplications applications,
            RunAttendance attendance,
            CheckInDesk checkIn,
            CompletionDecisions completions,
            Seats seats,
            Words words,
            Clock clock) {
        this.runs = runs;
        this.applications = applications;
        this.attendance = attendance;
        this.checkIn = checkIn;
        this.completions = completions;
        this.seats = seats;
        this.words = words;
        this.clock = clock;
    }

    /** A run with the numbers of its applicants. */
    record RunLine(RunView run, long applied, long waitingForApproval, long selected, long waitlisted, String todo) {}

    /** An applicant. */
    record Applicant(
            String id,
            String name,
            String number,
            String department,
            Badge status,
            String submitted,
            String attendance,
            boolean removable,
            boolean withdrawable) {}

    /** A session and how far its attendance is taken. */
    record SessionLine(
            String id, String name, String when, int marked, int trainees, boolean begun, boolean checkInOpen) {}

    /** The seats of a run. */
    record CapacityView(String seats, boolean unlimited, String over) {}

    CapacityView capacity(CourseRun run) {
        OptionalInt limit = run.capacity().seats();
        return new CapacityView(
                limit.isPresent() ? String.valueOf(limit.getAsInt()) : "",
                limit.isEmpty(),
                over(new CapacityChange(run.capacity(), seats.taken(run.id()), seats.waiting(run.id()))));
    }

    /** Says what a change of the seats brought about. */
    String said(CapacityChange change) {
        String moved = change.movingUp() == 0 ? "" : " 대기하던 %d명에게 차례대로 자리가 갔습니다.".formatted(change.movingUp());
        return ("정원을 바꾸었습니다." + moved + " " + over(change)).strip();
    }

    private String over(CapacityChange change) {
        return change.objection().map(words::sentence).orElse("");
    }

    /** Reasons about people name them, not their applications. */
    Reason named(Reason reason) {
        return reason.data().get("application") instanceof String id
                        && !reason.code().equals("ATTENDANCE_NOT_A_TRAINEE")
                ? reason.with(
                        "application",
                        applications.get(ApplicationId.of(id)).entry().applicantName())
                : reason;
    }

    RunLine line(RunView view) {
        CourseRun run = runs.run(RunId.of(view.id()));
        Map<ApplicationStatus, Long> counts = applications.ofRun(run.id()).stream()
                .collect(Collectors.groupingBy(TrainingApplication::status, Collectors.counting()));
        long applied = counts.values().stream().mapToLong(Long::longValue).sum();
        return new RunLine(
                view,
                applied,
                counts.getOrDefault(ApplicationStatus.SUBMITTED, 0L),
                counts.getOrDefault(ApplicationStatus.SELECTED, 0L),
                counts.getOrDefault(ApplicationStatus.WAITLISTED, 0L),
                todo(run));
    }

    List<Applicant> applicants(CourseRun run) {
        AttendanceSheet sheet = attendance.sheet(run.id());
        Map<ApplicationId, CompletionDecision> decisions = completions.ofRun(run.id()).stream()
                .collect(Collectors.toMap(decision -> decision.entry().id(), Function.identity()));
        boolean before = run.phase().compareTo(RunPhase.ATTENDANCE_CLOSED) < 0;
        return applications.ofRun(run.id()).stream()
                .map(application -> applicant(application, sheet, decisions, before))
                .toList();
    }

    List<SessionLine> sessions(CourseRun run) {
        AttendanceSheet sheet = attendance.sheet(run.id());
        Instant now = clock.instant();
        return sheet.sessions().stream()
                .map(session -> session(session, sheet, now))
                .toList();
    }

    private Applicant applicant(
            TrainingApplication application,
            AttendanceSheet sheet,
            Map<ApplicationId, CompletionDecision> decisions,
            boolean before) {
        CompletionDecision decision = decisions.get(application.id());
        Badge status = decision == null ? words.status(application.status()) : words.completion(decision);
        String marks = sheet.sessions().stream()
                .flatMap(session -> sheet.mark(session.id(), application.id()).stream())
                .map(words::mark)
                .collect(Collectors.joining(", "));
        return new Applicant(
                application.id().value(),
                application.entry().applicantName(),
                application.entry().applicant().value(),
                application.entry().affiliation().departmentName() + " "
                        + application.entry().affiliation().grade().name(),
                status,
                words.moment(application.entry().submittedAt()),
                marks.isEmpty() ? "-" : marks,
                before && application.active().isPresent(),
                decision instanceof Completed);
    }

    private SessionLine session(ClassSession session, AttendanceSheet sheet, Instant now) {
        int marked = (int) sheet.trainees().stream()
                .filter(trainee -> sheet.mark(session.id(), trainee).isPresent())
                .count();
        return new SessionLine(
                session.id().value(),
                session.ordinal() + "차시",
                words.span(session.start(), session.end()),
                marked,
                sheet.trainees().size(),
                !now.isBefore(session.start()),
                checkIn.isOpen(session));
    }

    private String todo(CourseRun run) {
        return run.schedule()
                .fold(
                        decided -> switch (run.phase()) {
                            case PLANNED -> words.moment(decided.window().opens()) + " 신청 개시 예정";
                            case OPEN -> words.moment(decided.window().closes()) + " 신청 마감 예정";
                            case CLOSED -> words.moment(decided.approvalDeadline()) + " 선발 확정 예정";
                            case SELECTED ->
                                clock.instant().isBefore(decided.start())
                                        ? words.moment(decided.start()) + " 교육 시작"
                                        : "출석을 입력하고 마감해 주십시오.";
                            case ATTENDANCE_CLOSED ->
                                clock.instant().isBefore(decided.surveyDeadline())
                                        ? words.moment(decided.surveyDeadline()) + " 설문 마감 예정"
                                        : "설문이 끝난 다음 근무일에 수료를 확인합니다.";
                            case SURVEY_CLOSED -> "교육 방향을 결정해 주십시오.";
                            case FINISHED, CANCELLED -> "할 일이 없습니다.";
                        },
                        () -> "주제와 일정을 정해 주십시오.");
    }
}
