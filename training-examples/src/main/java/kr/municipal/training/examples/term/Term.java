package kr.municipal.training.examples.term;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceKind;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionDecision;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.course.Course;
import kr.municipal.training.course.Courses;
import kr.municipal.training.course.Topic;
import kr.municipal.training.direction.Direction;
import kr.municipal.training.direction.DirectionDecision;
import kr.municipal.training.direction.DirectionDecisions;
import kr.municipal.training.examples.municipal.demo.DemoClock;
import kr.municipal.training.examples.municipal.demo.DemoStaff;
import kr.municipal.training.examples.municipal.demo.FirstProgram;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.practice.Practices;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.survey.SurveySummary;
import kr.municipal.training.workflow.approval.ApprovalProcess;
import kr.municipal.training.workflow.courserun.AttendanceDesk;
import kr.municipal.training.workflow.courserun.CompletionProcess;
import kr.municipal.training.workflow.courserun.CourseRunProcess;
import kr.municipal.training.workflow.courserun.RunReview;
import kr.municipal.training.workflow.engine.DueTimers;
import kr.municipal.training.workflow.followup.FollowUpProcess;
import kr.municipal.training.workflow.participation.ParticipationProcess;
import kr.municipal.training.workflow.participation.RunAttendance;
import kr.municipal.training.workflow.participation.TraineeDesk;

/** What forty officials, their heads and the training officer do in the first term, act by act through the doors. */
class Term {

    /** Who does something out of the ordinary, all in the first lecture. */
    static final StaffNumber REJECTED = StaffNumber.of("A0007");

    static final StaffNumber WITHDRAWS = StaffNumber.of("A0003");
    static final StaffNumber ABSENT = StaffNumber.of("A0005");
    static final StaffNumber LATE = StaffNumber.of("A0006");
    static final StaffNumber SILENT = StaffNumber.of("A0008");

    /** How many of the forty apply for each lecture, in the order of the programme. */
    private static final int[] APPLICANTS = {40, 24, 40};

    private static final Direction[] DIRECTIONS = {Direction.EXPAND, Direction.KEEP, Direction.CHANGE};
    private static final String[] REASONS = {
        "신청이 정원의 두 배였고 만족도가 높아 정원을 늘립니다. (시연용 판단)",
        "정원과 신청이 비슷하고 만족도가 고릅니다. (시연용 판단)",
        "만족도가 낮은 응답이 있어 실습 시간을 조정합니다. (시연용 판단)"
    };

    private final ParticipationProcess participation;
    private final TraineeDesk trainee;
    private final ApprovalProcess approval;
    private final CourseRunProcess courseRun;
    private final AttendanceDesk attendanceDesk;
    private final CompletionProcess completion;
    private final FollowUpProcess followUp;
    private final RunReview review;
    private final TrainingApplications applications;
    private final CourseRuns runs;
    private final Courses courses;
    private final CompletionDecisions completions;
    private final Certificates certificates;
    private final DirectionDecisions directions;
    private final RunAttendance attendance;
    private final Practices practices;
    private final DueTimers timers;
    private final DemoClock clock;

    Term(
            ParticipationProcess participation,
            TraineeDesk trainee,
            ApprovalProcess approval,
            CourseRunProcess courseRun,
            AttendanceDesk attendanceDesk,
            CompletionProcess completion,
            FollowUpProcess followUp,
            RunReview review,
            TrainingApplications applications,
            CourseRuns runs,
            Courses courses,
            CompletionDecisions completions,
            Certificates certificates,
            DirectionDecisions directions,
            RunAttendance attendance,
            Practices practices,
            DueTimers timers,
            DemoClock clock) {
        this.participation = participation;
        this.trainee = trainee;
        this.approval = approval;
        this.courseRun = courseRun;
        this.attendanceDesk = attendanceDesk;
        this.completion = completion;
        this.followUp = followUp;
        this.review = review;
        this.applications = applications;
        this.runs = runs;
        this.courses = courses;
        this.completions = completions;
        this.certificates = certificates;
        this.directions = directions;
        this.attendance = attendance;
        this.practices = practices;
        this.timers = timers;
        this.clock = clock;
    }

    /** Plays the term and returns what it came to. */
    TermReport play(Progress progress) {
        List<CourseRun> announced = FirstProgram.runs().stream()
                .filter(run -> run.schedule().fold(decided -> true, () -> false))
                .toList();
        List<Official> everybody = DemoStaff.officials();
        for (int index = 0; index < announced.size(); index++) {
            apply(announced.get(index), everybody.subList(0, APPLICANTS[index]), progress);
        }
        // Undecided lectures and second applications are refused, each with its reason.
        participation.apply(REJECTED, FirstProgram.runs().get(3).id());
        participation.apply(WITHDRAWS, announced.get(1).id());
        for (CourseRun run : announced) {
            decide(run, progress);
        }
        participation
                .withdraw(applicationOf(WITHDRAWS, announced.get(0)), WITHDRAWS, "같은 날 출장이 생겼습니다.")
                .orThrow();
        for (int index = 0; index < announced.size(); index++) {
            teach(announced.get(index), index, progress);
        }
        for (int index = 0; index < announced.size(); index++) {
            conclude(announced.get(index), index, progress);
        }
        for (int days : new int[] {45, 105}) {
            for (CourseRun run : announced) {
                followUp(run, days, progress);
            }
        }
        progress.done();
        return report(announced);
    }

    private void apply(CourseRun run, List<Official> people, Progress progress) {
        progress.step(today(), field(run) + ": 신청");
        for (Official person : people) {
            participation.apply(person.number(), run.id()).orThrow();
            progress.one();
        }
    }

    private void decide(CourseRun run, Progress progress) {
        progress.step(today(), field(run) + ": 부서장 승인·반려, 자리 배정");
        boolean first = run.equals(FirstProgram.runs().get(0));
        for (TrainingApplication application : applications.ofRun(run.id())) {
            StaffNumber approver = ((Submitted) application).currentStep().approver();
            if (first && application.entry().applicant().equals(REJECTED)) {
                approval.decide(application.id(), approver, "REJECT", "그 주에 부서 감사가 있습니다. (시연용 사유)")
                        .orThrow();
            } else {
                approval.decide(application.id(), approver, "APPROVE", null).orThrow();
            }
            progress.one();
        }
    }

    private void teach(CourseRun run, int index, Progress progress) {
        RunSchedule.Decided schedule = run.schedule().decided();
        passTo(schedule.end());
        progress.step(today(), field(run) + ": 수업과 출석");
        Map<ApplicationId, AttendanceMark> marks = new HashMap<>();
        for (Selected selected : seated(run)) {
            marks.put(selected.id(), index == 0 ? mark(selected.entry().applicant()) : AttendanceMark.present());
            progress.one();
        }
        attendanceDesk
                .take(run.id(), schedule.sessions().get(0).id(), marks, DemoStaff.OFFICER)
                .orThrow();
        attendanceDesk.close(run.id(), DemoStaff.OFFICER).orThrow();
        progress.step(today(), field(run) + ": 설문 응답");
        int answers = 0;
        for (Selected selected : seated(run)) {
            StaffNumber person = selected.entry().applicant();
            boolean silent = index == 0 && person.equals(SILENT);
            if (!silent && trainee.objectionsToAnswering(selected.id(), person).isEmpty()) {
                trainee.answerSurvey(selected.id(), person, answers(index, answers++))
                        .orThrow();
                progress.one();
            }
        }
    }

    private void conclude(CourseRun run, int index, Progress progress) {
        Instant deadline = runs.get(run.id()).schedule().decided().surveyDeadline();
        // The survey is summarised on the working day after its deadline.
        passTo(deadline.plus(Duration.ofDays(4)));
        progress.step(today(), field(run) + ": 수료 확정, 설문 집계, 교육 방향 결정");
        String mark = completion.proposed(run.id()).orElseThrow().mark();
        completion.confirm(run.id(), mark, DemoStaff.OFFICER).orThrow();
        courseRun
                .decideDirection(run.id(), DIRECTIONS[index].name(), REASONS[index], DemoStaff.OFFICER)
                .orThrow();
        for (Certificate certificate : certificates.ofRun(run.id())) {
            followUp.submitPlan(certificate.application(), certificate.holder(), "배운 것을 담당 업무에 써 보겠습니다. (시연용 계획)")
                    .orThrow();
            progress.one();
        }
    }

    private void followUp(CourseRun run, int days, Progress progress) {
        passTo(run.schedule().decided().end().plus(Duration.ofDays(days)));
        progress.step(today(), field(run) + ": 현업적용 점검");
        int asked = 0;
        for (Certificate certificate : certificates.ofRun(run.id())) {
            if (followUp.askedNow(certificate.application()).isPresent()) {
                asked++;
                followUp.answer(certificate.application(), certificate.holder(), asked % 3 != 0, "시연용 응답")
                        .orThrow();
                progress.one();
            }
        }
    }

    private static AttendanceMark mark(StaffNumber person) {
        if (person.equals(ABSENT)) {
            return AttendanceMark.absence();
        }
        return person.equals(LATE) ? AttendanceMark.late(30) : AttendanceMark.present();
    }

    private static Map<String, List<String>> answers(int lecture, int person) {
        String satisfaction = String.valueOf(5 - (person + lecture) % (2 + lecture));
        return Map.of(
                "satisfaction", List.of(satisfaction),
                "usefulness", List.of(satisfaction),
                "preparation", List.of("4"),
                "parts.theory", List.of("4"),
                "parts.practice", List.of(satisfaction),
                "parts.equipment", List.of("4"),
                "practice-share", List.of("알맞았다"));
    }

    private TermReport report(List<CourseRun> announced) {
        List<TermReport.Column> columns = announced.stream().map(this::column).toList();
        List<Integer> sequences = announced.stream()
                .flatMap(run -> certificates.ofRun(run.id()).stream())
                .map(certificate -> certificate.number().sequence())
                .sorted()
                .toList();
        return new TermReport(columns, sequences);
    }

    private TermReport.Column column(CourseRun run) {
        Map<ApplicationStatus, Integer> ended = new EnumMap<>(ApplicationStatus.class);
        int promoted = 0;
        List<TrainingApplication> all = applications.ofRun(run.id());
        for (TrainingApplication application : all) {
            ended.merge(application.status(), 1, Integer::sum);
            boolean waited = applications.history(application.id()).stream()
                    .anyMatch(change -> change.status() == ApplicationStatus.WAITLISTED);
            promoted += waited && application instanceof Selected ? 1 : 0;
        }
        List<CompletionDecision> decisions = completions.ofRun(run.id());
        int completed =
                (int) decisions.stream().filter(Completed.class::isInstance).count();
        SurveySummary survey = review.survey(run.id());
        String satisfaction = survey.mean(FirstProgram.SATISFACTION)
                .map(mean -> Words.estimate(mean, ""))
                .orElse(null);
        DirectionDecision direction = directions.find(run.id()).orElseThrow();
        return new TermReport.Column(
                field(run),
                date(run.schedule().decided().start()).toString(),
                all.size(),
                refused(run),
                ended,
                promoted,
                marked(run, AttendanceKind.ABSENT),
                marked(run, AttendanceKind.LATE),
                survey.invited(),
                survey.responses(),
                satisfaction,
                completed,
                decisions.size() - completed,
                numbers(run),
                used(run, 1),
                used(run, 2),
                direction.direction(),
                direction.reason());
    }

    private int refused(CourseRun run) {
        return (int) DemoStaff.officials().stream()
                .flatMap(person -> applications.refusals(person.number()).stream())
                .filter(refusal -> refusal.run().equals(run.id()))
                .count();
    }

    private int marked(CourseRun run, AttendanceKind kind) {
        AttendanceSheet sheet = attendance.sheet(run.id());
        SessionId session = sheet.sessions().get(0).id();
        return (int) sheet.trainees().stream()
                .filter(one -> sheet.mark(session, one).orElseThrow().kind() == kind)
                .count();
    }

    private int used(CourseRun run, int ordinal) {
        return (int) certificates.ofRun(run.id()).stream()
                .flatMap(certificate -> practices.followUps(certificate.application()).stream())
                .filter(answer -> answer.ordinal() == ordinal && answer.used())
                .count();
    }

    private String numbers(CourseRun run) {
        List<Integer> sequences = certificates.ofRun(run.id()).stream()
                .map(certificate -> certificate.number().sequence())
                .toList();
        return sequences.isEmpty()
                ? "없음"
                : "%d~%d"
                        .formatted(
                                sequences.stream().mapToInt(one -> one).min().getAsInt(),
                                sequences.stream().mapToInt(one -> one).max().getAsInt());
    }

    private List<Selected> seated(CourseRun run) {
        return applications.ofRun(run.id()).stream()
                .filter(Selected.class::isInstance)
                .map(Selected.class::cast)
                .toList();
    }

    private ApplicationId applicationOf(StaffNumber person, CourseRun run) {
        return applications.ofApplicant(person).stream()
                .filter(application -> application.entry().run().equals(run.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String field(CourseRun run) {
        Course course = courses.find(run.course()).orElseThrow();
        return course.topic().fold(Topic.Announced::field, () -> "미정");
    }

    private LocalDate today() {
        return date(clock.instant());
    }

    private LocalDate date(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    private void passTo(Instant moment) {
        timers.runUntil(moment, clock::moveTo);
    }
}
